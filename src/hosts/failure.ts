import type { Sentence } from "../model/finding.js";

/** What went wrong between us and a workbook: a code, and a sentence that says where and what to do. */
export class HostFailure extends Error {
  readonly code: string;
  readonly say: Sentence;
  constructor(code: string, say: Sentence, cause?: unknown) {
    super(code, { cause });
    this.name = "HostFailure";
    this.code = code;
    this.say = say;
  }
}
