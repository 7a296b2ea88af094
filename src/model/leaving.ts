import type { Sentence } from "./finding.js";
import type { Origin } from "./origin.js";

/** What a file may carry out of the house, in the order in which it is told. */
export const LEAVING_KINDS = ["secret", "idCard", "bankCard", "phone", "others", "inward", "hidden", "hiddenRows", "hiddenColumns", "comments", "author"] as const;
/** One of `LEAVING_KINDS`. */
export type LeavingKind = (typeof LEAVING_KINDS)[number];

/** Something that goes out with a file: a fact for a person to judge, never a refusal. */
export interface Leaving {
  readonly kind: LeavingKind;
  /** With every number masked. */
  readonly say: Sentence;
  /** The first place; null for what belongs to the whole file. */
  readonly place: Origin | null;
}

/** A person's own traces in a file, outside its cells. */
export interface Traces {
  /** Columns that nobody sees, folded ones among them, by sheet; from 0, in order. */
  readonly hiddenColumns: readonly { readonly sheet: string; readonly columns: readonly number[] }[];
  /** Comments and notes, by sheet. */
  readonly comments: readonly { readonly sheet: string; readonly n: number }[];
  /** Names of authors and companies in the file's properties, each once. */
  readonly names: readonly string[];
}
