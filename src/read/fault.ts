import type { ReadCode } from "./codes.js";

/** A cell that a person should look at: the sentence, and the value that holds all the same where there is one. */
export class Fault<Value = never> {
  constructor(
    readonly code: ReadCode,
    readonly slots: Readonly<Record<string, string | number>>,
    readonly value?: Value,
  ) {}
}

/** What a cell was read as; undefined for a blank one. */
export type CellReading<Value> = Value | Fault<Value> | undefined;
