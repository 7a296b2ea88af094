import type { PlanItem } from "./nouns.js";
import type { Origin } from "./origin.js";
import type { Ratio } from "./counts.js";

/** How often something was chosen or named, with the rows. */
export interface Tally {
  /** The name as its drop-down or its prefix has it. */
  readonly name: string;
  readonly n: number;
  readonly origins: readonly Origin[];
  /** Read from the words, where no column says so. */
  readonly fromText?: true;
}

/** Why tasks were not finished, by the class people put before the reason (000-08). */
export interface Reasons {
  readonly classes: readonly Tally[];
  /** A reason without a class. */
  readonly unclassed: Tally;
  readonly missing: Tally;
}

/** How the visits of both weeks were confirmed (000-18). */
export interface Appointments {
  readonly inTime: number;
  readonly short: number;
  /** Confirmed, but one of the two days is missing or they stand in the wrong order. */
  readonly unclear: number;
  readonly unconfirmed: number;
  readonly lead: number;
  readonly origins: readonly Origin[];
}

/** A part of a list that is to be ready before a visit. */
export interface Prepared extends Ratio {
  readonly missing: readonly string[];
}

/** The three parts of a visit: 预约, 拜访, 会后确认; a part whose column the workbook lacks is null and is not counted (000-34). */
export interface Tracks {
  readonly appointment: boolean | null;
  readonly visit: boolean | null;
  readonly followUp: boolean | null;
}

/** One visit of the reviewed week or the plan week, and what stands ready for it. */
export interface VisitCheck {
  readonly item: PlanItem;
  readonly ahead: boolean;
  /** Only for visits of the reviewed week. */
  readonly tracks: Tracks | null;
  /** The three papers of 000-22; null where there is no column 材料包. */
  readonly pack: Prepared | null;
  /** The three columns of 客户 that 000-33 wants; null where none of them is there, or the visit names no known client. */
  readonly intelligence: Prepared | null;
}

/** One of the four core problems as a count with its rows (000-40). */
export interface CoreFact {
  readonly key: "unlogged" | "incomplete" | "dependent" | "conversion";
  readonly n: number;
  /** Null where the count has no whole. */
  readonly of: number | null;
  readonly origins: readonly Origin[];
}

/** How often a client was visited in the month, and where (001-52). */
export interface Visiting {
  readonly client: string;
  readonly n: number;
  readonly places: readonly string[];
  readonly origins: readonly Origin[];
}

/** How far a stretch of weeks fell behind its plan (004-60, rulings 18, 35). */
export interface Deviation {
  /** Points, 0–100: 100 − completion rate. */
  readonly points: number;
  readonly level: "team" | "department" | "leadership";
  readonly completion: Ratio;
  readonly weeks: number;
}

/** What a review counts beside its figures; each part is null where its sheet or column is missing. */
export interface Checks {
  readonly reasons: Reasons | null;
  readonly scenes: readonly Tally[] | null;
  readonly channels: readonly Tally[] | null;
  readonly appointments: Appointments | null;
  readonly visits: readonly VisitCheck[];
  /** Tasks with all elements whose columns are there (000-38). */
  readonly closedLoop: Ratio;
  /** Rows that ought to name a client and name one of the sheet 客户 (000-39). */
  readonly clientData: { readonly plans: Ratio | null; readonly log: Ratio | null } | null;
  readonly core: readonly CoreFact[];
  readonly visiting: readonly Visiting[];
  /** Rows of each person that hold a word of 001-28: a prompt, never a verdict, never in the copy that goes up. */
  readonly gifts: readonly Tally[];
  readonly deviation: Deviation | null;
}
