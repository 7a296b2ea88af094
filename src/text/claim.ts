import type { Rung } from "../model/reading.js";
import type { Topic } from "./lexicon/attainments.js";

/**
 * What one clause claims: reached in full, as a step, or as a mere effort; nearly or partly; running; open remainder;
 * not, clearly failed, planned, moved, dropped; handed on, guessed, asked; a mood, goodwill, will, next step or brush-off; travel; a pointer elsewhere.
 */
export type Stance =
  | "full"
  | "step"
  | "effort"
  | "near"
  | "running"
  | "rest"
  | "not"
  | "failed"
  | "planned"
  | "moved"
  | "dropped"
  | "hearsay"
  | "guess"
  | "asked"
  | "mood"
  | "warm"
  | "willing"
  | "next"
  | "brush"
  | "travel"
  | "pointer";

/** One claim of a text with the words and the reading rule that made it. */
export interface Claim {
  readonly stance: Stance;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly rung: Rung;
  readonly sure: boolean;
  readonly topic: Topic | undefined;
  /** Said of now or at last, or with 都/全. */
  readonly latest: boolean;
  /** Said of before (之前, 原来). */
  readonly former: boolean;
  /** Denied for now only (还没, 尚未). */
  readonly open: boolean;
  /** Its verb carries 了, 过 or 已. */
  readonly marked: boolean;
  /** Undoes what was reached (退回, 反悔). */
  readonly reversal: boolean;
  /** Its verb names an outcome that is decided once (成, 中, 通过). */
  readonly outcome: boolean;
  /** Its clause names before it what it is about (尾款没到, against 也没到). */
  readonly named: boolean;
  /** Which clause of the text, from 0. */
  readonly clause: number;
  /** Month × 100 + day of a date in the clause. */
  readonly dated: number | undefined;
}
