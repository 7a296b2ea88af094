import { answerBatch, type Batch, type BatchError } from "./answerBatch.js";
import type { Book } from "./book/book.js";
import { recalculate } from "./book/recalculate.js";
import { HostFault } from "./fault.js";

/** What one request cost. */
export interface BatchCost {
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
}

/** What the stand-in does on purpose: `before` and `after` may throw an `ApiError` or `HostFault` at any action. */
export interface StandInRules {
  /** The highest ExcelApi set declared. */
  declared: string;
  /** Bytes of a request or an answer, both 5 MB in Excel on the web. */
  payloadLimit: number;
  editMode: boolean;
  /** True where a request is never answered. */
  silent: boolean;
  /** Above so many cells of a range `values` is null without an error, as Excel documents it for 5,000,000. */
  silentLimit: number;
  /** Whether asking a null object for the sheet after it answers null; false refuses, as a stricter Excel might. */
  walksPastLast: boolean;
  /** Whether a null object that hangs below another is told as null; false refuses the question, as a stricter Excel might. */
  tellsNullBelow: boolean;
  /** Whether an apostrophe put into a cell of format `@` stays part of the text; not documented for Excel. */
  keepsApostrophe: boolean;
  before?: AtAction;
  /** The same behind an action that was carried out. */
  after?: AtAction;
}

/** Something that happens at one action of one batch, both counted from 0. */
export type AtAction = (batch: number, index: number, action: { readonly type: number; readonly name: string }) => void;

const USUAL: StandInRules = { declared: "1.14", payloadLimit: 5 * 1024 * 1024, editMode: false, silent: false, silentLimit: 5_000_000, walksPastLast: true, tellsNullBelow: true, keepsApostrophe: false };

const FAULT = { editMode: 5004, requestTooLarge: 5103, answerTooLarge: 5104 };
const DELAY_FOR_EDIT = 64;

/** Excel as the library meets it: one open book, and a count of everything asked. */
export class StandIn {
  readonly book: Book;
  readonly rules: StandInRules;
  readonly costs: BatchCost[] = [];
  /** Requests of the library that the stand-in does not know, as they came. */
  readonly unknown: string[] = [];
  /** Every error answered inside a batch, as the library got it. */
  readonly errors: BatchError[] = [];
  readonly #waiting: (() => void)[] = [];

  constructor(book: Book, rules: Partial<StandInRules> = {}) {
    this.book = book;
    this.rules = { ...USUAL, ...rules };
    book.quirks = this.rules;
  }

  /** Ends cell-edit mode; requests that wait for it run now. */
  leaveEditMode(): void {
    this.rules.editMode = false;
    this.#waiting.splice(0).forEach((go) => go());
  }

  /** The answer to `executeMethod` 93: the array the library unpacks, or the number of a fault. Undefined is never answered. */
  async execute(body: string, flags: number): Promise<{ Error: number; Version: 1; Data?: unknown[] } | undefined> {
    if (this.rules.silent) return undefined;
    if (this.rules.editMode && (flags & DELAY_FOR_EDIT) !== 0) await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], this.#answer(body)] };
    } catch (error) {
      if (error instanceof HostFault) return { Error: error.number, Version: 1 };
      throw error;
    }
  }

  #answer(body: string): string {
    const batch = JSON.parse(body) as Batch;
    if (this.rules.editMode && !isHousekeeping(batch)) throw new HostFault(FAULT.editMode);
    const requestBytes = Buffer.byteLength(body);
    if (requestBytes > this.rules.payloadLimit) throw new HostFault(FAULT.requestTooLarge);
    const number = this.costs.length;
    const told = answerBatch(batch, this.book, {
      declared: this.rules.declared,
      walksPastLast: this.rules.walksPastLast,
      tellsNullBelow: this.rules.tellsNullBelow,
      before: (index, action) => this.rules.before?.(number, index, action),
      after: (index, action) => this.rules.after?.(number, index, action),
    });
    recalculate(this.book);
    if ("Error" in told) this.errors.push(told.Error);
    const answer = JSON.stringify(told);
    if (Buffer.byteLength(answer) > this.rules.payloadLimit) throw new HostFault(FAULT.answerTooLarge);
    if (!isHousekeeping(batch)) this.costs.push({ actions: batch.Actions.length, requestBytes, answerBytes: Buffer.byteLength(answer) });
    return answer;
  }

  /** Closes the book and opens another one, under the usual rules; nothing has cost anything yet. */
  open(book: Book): void {
    delete this.rules.before;
    delete this.rules.after;
    Object.assign(this.rules, USUAL);
    for (const field of Object.keys(this.book)) Reflect.deleteProperty(this.book, field);
    Object.assign(this.book, book, { quirks: this.rules });
    for (const list of [this.costs, this.unknown, this.errors]) list.length = 0;
  }

  /** The workbook as it stands, to come back to. */
  keep(): () => void {
    const { quirks, ...rest } = this.book;
    const kept = structuredClone(rest);
    return () => void Object.assign(this.book, structuredClone(kept), { quirks });
  }
}

/** Whether the library sent the batch for itself: its start-up note, or the release of references after `Excel.run`. */
function isHousekeeping(batch: Batch): boolean {
  return batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || /^(_Remove(All)?References?|NotifyActionHandlerReady)$/.test(Name));
}
