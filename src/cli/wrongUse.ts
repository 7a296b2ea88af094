import type { Sentence } from "../model/finding.js";

/** A call of the command line that cannot be meant: exit code 2. */
export class WrongUse extends Error {
  readonly say: Sentence;
  constructor(say: string, values: Sentence["with"] = {}) {
    super(say);
    this.name = "WrongUse";
    this.say = { say, with: values };
  }
}
