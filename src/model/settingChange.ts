import type { Entry } from "./entry.js";
import type { Origin } from "./origin.js";
import type { Mapping } from "./recognition.js";
import type { WritePlan } from "./writePlan.js";

/**
 * One pair of a list of 设置: what a phrase means, by the key of `PHRASE_WORDS`, or the name that another stands for; null takes the pair away.
 *
 * A name that stands for itself is nobody else's.
 */
export interface PairChange {
  readonly kind: "pair";
  readonly key: "phrases" | "aliases";
  readonly from: string;
  readonly stands: string | null;
}

/** What a person changes in 设置: what their headings and sheets stand for, one threshold or text by its key, or one pair of a list. */
export type SettingChange =
  | { readonly kind: "mapping"; readonly mapping: Mapping }
  | { readonly kind: "threshold"; readonly key: string; readonly value: number }
  /** "" leaves it to the standard. */
  | { readonly kind: "text"; readonly key: string; readonly value: string }
  | PairChange;

/** How a change of settings is written: into the 设置 that is there, or with a new one. */
export type PlannedSettings =
  | { readonly entries: readonly Entry[] }
  /** `undo` empties what the new sheet was made for; the sheet stays. */
  | { readonly plans: readonly WritePlan[]; readonly place: Origin; readonly undo: readonly Entry[] };
