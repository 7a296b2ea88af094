import type { PersonChange } from "../../model/correction.js";
import type { SettingChange } from "../../model/settingChange.js";
import type { SettingUp } from "../settingUp.js";

export interface SettingsProps {
  readonly setup: SettingUp;
  /** Everybody of whom there could be a review, listed in 人员 or not. */
  readonly people: readonly string[];
}

/** What a form of one setting is given. */
export interface SettingFormProps {
  /** Fails with `Failure`. */
  readonly onSet: (change: SettingChange | PersonChange) => Promise<void>;
  readonly onClose: () => void;
}
