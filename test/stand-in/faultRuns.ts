import { markerOf } from "../../src/model/marker.js";
import type { Drawing } from "../../src/model/drawing.js";
import type { Sheet } from "../../src/model/workbook.js";
import { creating, type WritePlan } from "../../src/model/writePlan.js";
import { LAST, NEXT, SMALL_LAST, SMALL_NEXT, drawingOver } from "../hosts/overBook.js";
import { editByPerson } from "./editByPerson.js";
import { ApiError, HostFault } from "./fault.js";
import { finished } from "./finished.js";
import type { OpenedProbe } from "./openProbe.js";
import { snapshots } from "./snapshot.js";

/** Every code of the group H of faults that Excel answers inside a batch. */
export const CODES = [
  "GeneralException", "InvalidArgument", "AccessDenied", "InvalidOperation", "InvalidOperationInCellEditMode", "ItemNotFound", "ItemAlreadyExists",
  "InactiveWorkbook", "RequestAborted", "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "MemoryLimitReached", "Conflict", "UndoNotSupported",
] as const;

/** The host's own faults: the session is gone, the connection is lost. */
export const HOST_FAULTS = [5012, 5102] as const;

/** One fault: in which batch of a write and at which of its actions, before or after that is carried out, and by what code or number. */
export interface FaultAt {
  readonly batch: number;
  readonly index: number;
  readonly moment: "before" | "after";
  readonly fault: string | number;
}

const OWN = ["周计划", "周复盘"];
const WANTED: readonly (readonly [Drawing, Drawing])[] = [[LAST, NEXT], [SMALL_LAST, SMALL_NEXT]];

/** A redraw of two sheets that a person worked on, broken off wherever one wants, and what must hold afterwards. */
export class FaultRuns {
  readonly #opened: OpenedProbe;
  readonly #back: () => void;
  readonly #before: readonly string[];
  readonly #clean: readonly string[];
  readonly #own: readonly string[];
  /** How many actions each batch of an unbroken write has. */
  readonly actions: readonly number[];

  private constructor(opened: OpenedProbe, back: () => void, states: { before: readonly string[]; clean: readonly string[]; own: readonly string[] }, actions: readonly number[]) {
    this.#opened = opened;
    this.#back = back;
    this.#before = states.before;
    this.#clean = states.clean;
    this.#own = states.own;
    this.actions = actions;
  }

  /** Draws the two sheets, lets a person work on one, and redraws them once without a fault, as the measure. */
  static async prepare(opened: OpenedProbe): Promise<FaultRuns> {
    const { host, standIn } = opened;
    await host.read();
    await host.write(WANTED.map(([last]) => creating(last, "0.1.0")));
    const [, , review] = standIn.book.sheets;
    if (review) editByPerson(standIn.book, review);
    const back = standIn.keep();
    const before = standIn.book.sheets.map(finished);
    const plans = plansFor((await host.read()).sheets);
    const first = standIn.costs.length;
    await host.write(plans);
    const actions = standIn.costs.slice(first).map((cost) => cost.actions);
    const clean = standIn.book.sheets.map(finished);
    back();
    return new FaultRuns(opened, back, { before, clean, own: snapshots(standIn.book, OWN) }, actions);
  }

  /** What does not hold after that fault; null where all does. */
  async complaint(at: FaultAt): Promise<string | null> {
    const { host, standIn } = this.#opened;
    this.#back();
    const plans = plansFor((await host.read()).sheets);
    const first = standIn.costs.length;
    standIn.rules[at.moment] = (batch, index) => {
      if (batch !== first + at.batch || index !== at.index) return;
      delete standIn.rules[at.moment];
      throw typeof at.fault === "number" ? new HostFault(at.fault) : new ApiError(at.fault, "broken off by the test");
    };
    const failed = await host.write(plans).then(() => false, () => true);
    const met = standIn.rules[at.moment] === undefined;
    delete standIn.rules[at.moment];
    if (!met) return "the fault was never met";
    const { sheets } = await host.read();
    const wrong = this.#stands(failed, sheets);
    if (wrong !== null) return wrong;
    const sent = standIn.errors.length;
    try {
      await host.write(plansFor(sheets));
    } catch (error) {
      return `a run after it fails: ${String(error)} ${JSON.stringify(standIn.errors.slice(sent))}`;
    }
    const again = standIn.book.sheets.map(finished);
    if (again.length !== this.#clean.length) return "a run after it adds a sheet or loses one";
    const differing = again.flatMap((state, index) => firstDifference(this.#clean[index] ?? "", state));
    return differing.length === 0 ? this.#inputs() : `a run after it does not end as a clean one: ${differing.join("; ")}`;
  }

  /** Each sheet is as before, as after a clean run, or marked as unfinished; after a success all of them are done. */
  #stands(failed: boolean, read: readonly Sheet[]): string | null {
    const states = this.#opened.standIn.book.sheets.map(finished);
    if (states.length !== this.#before.length) return "a sheet came or went";
    if (!failed) return states.every((state, index) => state === this.#clean[index]) ? this.#inputs() : "it was told as done and is not";
    const torn = read.find((sheet, index) => states[index] !== this.#before[index] && states[index] !== this.#clean[index] && markerOf(sheet)?.state !== "writing");
    return torn && !OWN.includes(torn.name) ? `${torn.name} is neither as before nor marked` : this.#inputs();
  }

  #inputs(): string | null {
    // Their formulas look at our sheets, so what these show may differ; what was typed may not.
    const now = snapshots(this.#opened.standIn.book, OWN).map(typedAlone);
    return now.every((state, index) => state === typedAlone(this.#own[index] ?? "")) ? null : "an input sheet was changed";
  }
}

/** The first line that two states differ in, or nothing. */
function firstDifference(wanted: string, found: string): string[] {
  const lines = found.split("\n");
  const [line] = wanted.split("\n").map((text, at) => [text, lines[at]]).filter(([text, other]) => text !== other);
  return line || wanted !== found ? [line?.join(" became ") ?? "more at the end"] : [];
}

function typedAlone(sheet: string): string {
  return sheet.replace(/"value":[^,]*,"formula":"[^"]*"/g, "");
}

/** What a run after a fault plans: over what was drawn last, which on a sheet left half-written is what that run was about to draw. */
function plansFor(sheets: readonly Sheet[]): WritePlan[] {
  return WANTED.flatMap(([last, next]) => {
    const sheet = sheets.find((one) => markerOf(one)?.key.kind === next.key?.kind);
    const marker = sheet && markerOf(sheet);
    if (!sheet) throw new Error(`${next.name} is lost`);
    const begun = marker?.state === "writing" || marker?.week === next.week;
    return [drawingOver(sheet, begun ? next : last, next, [last, next])];
  });
}
