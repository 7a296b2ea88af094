import { headingOf } from "../facts/columnNames.js";
import { missingDetails } from "../facts/signing.js";
import type { OptionalRows } from "../facts/optionalRows.js";
import type { OwnedSlot } from "../facts/slots.js";
import { COORDINATION, LOG, PLANS } from "../model/columns/index.js";
import type { Gap } from "../model/finding.js";
import type { Inputs } from "../model/inputs.js";
import type { Table } from "../model/nouns.js";
import { originText, type Origin } from "../model/origin.js";
import { hasField, placeOf } from "../model/place.js";
import type { GradedPlan, OpenNeed } from "../model/review.js";

/** What blanks are counted in. */
export interface GapFacts {
  readonly inputs: Inputs;
  readonly plans: readonly GradedPlan[];
  readonly slots: readonly OwnedSlot[];
  readonly needs: readonly OpenNeed[];
  /** The rows of the optional sheets in scope. */
  readonly optional: OptionalRows;
  /** The week is over: only then is a blank 实际完成情况 a gap. */
  readonly over: boolean;
}

interface Wanted {
  readonly origin: Origin;
  readonly filled: boolean;
}

const filledText = (text: string | undefined): boolean => (text ?? "").trim() !== "";

/** The optional sheets whose rows may lack what they should have. */
const OPTIONAL = ["nodes", "tickets", "milestones"] as const;

/** The label of the gap that a signing leaves without client or amount (1.5); no column of its own. */
const SIGNING_GAP = "签约：客户、金额";

/** Rows of the same cell counted once. */
function once(rows: readonly Wanted[]): readonly Wanted[] {
  return [...new Map(rows.map((row) => [originText(row.origin), row])).values()];
}

/**
 * Counts blanks where ruling 29 wants them counted, then those of required columns that `read/` found in the rows of this review.
 *
 * A column that the workbook lacks is no gap (ruling 17); a column without a blank is left out.
 */
export function gapsOf({ inputs, plans, slots, needs, optional, over }: GapFacts): readonly Gap[] {
  const gaps: Gap[] = [];
  const count = (table: Table<unknown>, field: string, label: string, rows: readonly Wanted[]): void => {
    const wanted = once(rows.filter(({ origin }) => hasField(table, origin, field)));
    const blank = wanted.filter(({ filled }) => !filled);
    if (blank.length === 0) return;
    gaps.push({ sheet: table.sheet, column: label, missing: blank.length, of: wanted.length, origins: blank.map(({ origin }) => placeOf(table, origin, field)) });
  };

  if (inputs.plans) {
    const { plans: table } = inputs;
    const plan = (field: string, rows: readonly GradedPlan[], filled: (plan: GradedPlan) => boolean): void =>
      count(table, field, headingOf(PLANS, field), rows.map((row) => ({ origin: row.item.origin, filled: filled(row) })));
    plan("client", plans, ({ item }) => item.client !== undefined);
    plan("due", plans, ({ item }) => item.due !== undefined);
    if (over) plan("actual", plans, ({ basis }) => basis !== "none");
    plan("reason", plans.filter(({ grade }) => grade === "missed"), ({ reason }) => reason !== null);
  }
  if (inputs.log) {
    const { log: table } = inputs;
    const outside = slots.filter(({ slot }) => slot.external);
    const rowsWithClient = new Set(outside.filter(({ slot }) => slot.clients.length > 0 || slot.entry.client !== undefined).map(({ slot }) => slot.entry));
    count(table, "client", headingOf(LOG, "client"), outside.map(({ slot }) => ({ origin: slot.entry.origin, filled: rowsWithClient.has(slot.entry) })));
    for (const [slot, field] of [["day", "dayResult"], ["evening", "eveningResult"]] as const) {
      const acted = slots.filter((own) => own.slot.slot === slot && own.slot.effect !== "rest" && own.slot.action !== "");
      count(table, field, headingOf(LOG, field), acted.map((own) => ({ origin: own.slot.entry.origin, filled: own.slot.result !== "" })));
    }
    const signed = slots.filter(({ slot }) => slot.external && slot.reading.rung === "signed");
    const undetailed = (own: OwnedSlot): boolean => missingDetails(own.slot).some((missing) => missing !== "project");
    const blank = signed.filter(undetailed);
    if (blank.length > 0) gaps.push({ sheet: table.sheet, column: SIGNING_GAP, missing: blank.length, of: signed.length, origins: blank.map(({ slot }) => slot.origin) });
  }
  if (inputs.needs) {
    const { needs: table } = inputs;
    const open = needs.filter((need) => need.open).map(({ need }) => need);
    count(table, "urgency", headingOf(COORDINATION, "urgency"), open.map((need) => ({ origin: need.origin, filled: need.urgency !== undefined })));
    count(table, "due", headingOf(COORDINATION, "due"), open.map((need) => ({ origin: need.origin, filled: need.due !== undefined })));
    count(table, "department", headingOf(COORDINATION, "department"), open.map((need) => ({ origin: need.origin, filled: filledText(need.department) })));
  }
  return [...gaps, ...requiredGaps({ inputs, plans, slots, needs, optional, over }, gaps)];
}

/** The blanks of required columns in the rows of this review that are not counted yet. */
function requiredGaps({ inputs, plans, slots, needs, optional }: GapFacts, known: readonly Gap[]): readonly Gap[] {
  const placeOfGap = ({ origins }: Gap): readonly string[] => origins.slice(0, 1).map(({ sheet, column }) => `${sheet}|${column}`);
  const places = new Set(known.flatMap(placeOfGap));
  const rows = new Map<string | undefined, { readonly own: ReadonlySet<string>; readonly of: number }>([
    [inputs.plans?.sheet, counted(plans.map(({ item }) => item.origin))],
    [inputs.log?.sheet, counted(slots.map(({ slot }) => slot.entry.origin))],
    [inputs.needs?.sheet, counted(needs.map(({ need }) => need.origin))],
    ...OPTIONAL.map((kind) => [inputs[kind]?.sheet, counted(optional[kind].map(({ origin }) => origin))] as const),
  ]);
  return inputs.gaps.flatMap((gap) => {
    const scope = rows.get(gap.sheet);
    if (scope === undefined) return [gap];
    if (placeOfGap(gap).some((place) => places.has(place))) return [];
    const origins = gap.origins.filter((origin) => scope.own.has(rowKey(origin)));
    return origins.length === 0 ? [] : [{ ...gap, missing: origins.length, of: scope.of, origins }];
  });
}

/** The rows of some cells, and how many things they hold: a cell that numbers two needs holds two. */
function counted(origins: readonly Origin[]): { readonly own: ReadonlySet<string>; readonly of: number } {
  return { own: new Set(origins.map(rowKey)), of: new Set(origins.map(originText)).size };
}

function rowKey({ sheet, row }: Origin): string {
  return `${sheet}!${row}`;
}

