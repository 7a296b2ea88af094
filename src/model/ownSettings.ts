import type { PersonChange } from "./correction.js";
import type { Origin } from "./origin.js";

/** A setting of words as 设置 has it or leaves it. */
export interface TextInForce {
  readonly key: string;
  /** Its name in 设置. */
  readonly zh: string;
  readonly en: string;
  /** What its row says, or its rows, where they add up; "" where 设置 leaves it to the standard. */
  readonly typed: string;
  /** The cell that says so; null where there is none. */
  readonly place: Origin | null;
  /** "" where only the user can say, or where `words/` has it. */
  readonly standard: string;
  /** Where the standard comes from. */
  readonly source: string;
}

/** A member of the team as 人员 has them; "" or null where a cell is blank. */
export type PersonInForce = Omit<PersonChange, "kind">;

/** What 设置 and 人员 say beside the thresholds. */
export interface OwnSettings {
  readonly texts: readonly TextInForce[];
  /** What each rule suggests, by `adviceKey`. */
  readonly advice: readonly TextInForce[];
  /** Each phrase with the word of its meaning, as typed. */
  readonly phrases: readonly (readonly [phrase: string, word: string])[];
  readonly people: readonly PersonInForce[];
  /** How many days the typed lists and the pasted notice give. */
  readonly daysOff: number;
  readonly workingDays: number;
}
