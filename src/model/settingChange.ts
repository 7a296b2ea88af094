import type { Entry } from "./entry.js";
import type { Origin } from "./origin.js";
import type { Mapping } from "./recognition.js";
import type { WritePlan } from "./writePlan.js";

/** What a person changes in 设置: what their headings and sheets stand for, or one threshold by its key. */
export type SettingChange = { readonly kind: "mapping"; readonly mapping: Mapping } | { readonly kind: "threshold"; readonly key: string; readonly value: number };

/** How a change of settings is written: into the 设置 that is there, or with a new one. */
export type PlannedSettings =
  | { readonly entries: readonly Entry[] }
  /** `undo` empties what the new sheet was made for; the sheet stays. */
  | { readonly plans: readonly WritePlan[]; readonly place: Origin; readonly undo: readonly Entry[] };
