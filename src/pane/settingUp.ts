import type { ComponentType } from "preact";
import type { Corrected, PersonChange } from "../model/correction.js";
import type { SettingChange } from "../model/settingChange.js";
import type { Words } from "../words/words.js";
import type { Door, Failure, SheetsMade } from "./door.js";

/** What was done last to the workbook before its review. */
export type SetupNote =
  | { readonly done: "made"; readonly sheets: SheetsMade; readonly sample: boolean }
  | { readonly done: "set"; readonly change: SettingChange | PersonChange; readonly corrected: Corrected }
  | { readonly done: "taken back" };

/** What a person can do to a workbook before its review; each act but the last two fails with `Failure`, and reads the workbook again. */
export interface SettingUp {
  readonly door: Door;
  readonly note: SetupNote | null;
  readonly makeSheets: (sample: boolean) => Promise<void>;
  readonly set: (change: SettingChange | PersonChange) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  /** Reads the workbook again. */
  readonly look: () => void;
  /** The words of these parts; null until they are loaded. */
  readonly words: Words["setup"] | null;
}

/** What the loaded part of the page shows: what was done, and what can be. */
export interface SetupParts {
  readonly SetupNoteBox: ComponentType<{ readonly setup: SettingUp; readonly settled: boolean }>;
  readonly SetupView: ComponentType<{ readonly setup: SettingUp; readonly stop: Failure | null }>;
  /** `people` is everybody of whom there could be a review. */
  readonly SettingsBox: ComponentType<{ readonly setup: SettingUp; readonly people: readonly string[] }>;
  /** `person` is whose past weeks a changed limit is tried on; null for the team. */
  readonly LimitsBox: ComponentType<{ readonly setup: SettingUp; readonly person: string | null }>;
}
