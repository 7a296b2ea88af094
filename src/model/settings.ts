import type { Day } from "./day.js";

/** Where a threshold comes from: a feature ID of the requirements, or `[A]` for our own assumption. */
export type Source = string;

/** What the review works with: the defaults of `settings/`, overridden by the workbook's 设置. */
export interface Settings {
  /** Thresholds by key; units stand in the key's entry of `settings/thresholds.ts`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Texts by key, such as 复盘人 and 复盘方式; a key that nobody filled is absent. */
  readonly texts: ReadonlyMap<string, string>;
  /** Days off and make-up working days that the workbook states; they win over the built-in calendar. */
  readonly daysOff: ReadonlySet<Day>;
  readonly workingDays: ReadonlySet<Day>;
  /** Another spelling → the name it stands for: people, clients, headings. */
  readonly aliases: ReadonlyMap<string, string>;
  /** A company's own phrase → the word of a label, of a plan and of a day's result alike, from 短语. */
  readonly phrases: ReadonlyMap<string, string>;
  /** The people of the team in their own order, from 人员 or 设置. */
  readonly people: readonly string[];
}
