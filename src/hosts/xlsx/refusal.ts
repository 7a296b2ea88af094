import type { Sentence } from "../../model/finding.js";
import type { RefusalCode, RefusalSlots } from "./refusalCode.js";

/** A file that is not read: a code, and what its sentence is made of. Nothing of the file was used. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: RefusalCode;
  readonly with: Readonly<Record<string, string | number>>;
  constructor(code: Code, slots: RefusalSlots[Code], cause?: unknown) {
    super(code, { cause });
    this.name = "Refusal";
    this.code = code;
    this.with = { ...slots };
  }

  /**
   * The sentence of this refusal: its code, and for a file that is no workbook also what it is.
   *
   * @example new Refusal("NOT_A_WORKBOOK", { kind: "csv" }).say.say //=> "NOT_A_WORKBOOK.csv"
   */
  get say(): Sentence {
    const kind = this.with["kind"];
    return { say: kind === undefined ? this.code : `${this.code}.${kind}`, with: this.with };
  }
}
