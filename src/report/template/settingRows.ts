import type { DrawnCell, Validation } from "../../model/drawing.js";
import { ADVICE } from "../../settings/advice.js";
import { ADVICE_SOURCES } from "../../settings/adviceSources.js";
import { sourceText } from "../../settings/sourceText.js";
import { TEXT_CHOICES } from "../../settings/textChoices.js";
import { TEXTS } from "../../settings/texts.js";
import { THRESHOLDS } from "../../settings/thresholds.js";
import type { TemplateSettings } from "./rows.js";
import type { Say } from "./say.js";

/** A setting's cells: 键, 值, 来源; the day of a change is left to whoever changes it. */
export type SettingCells = readonly [DrawnCell, DrawnCell | null, DrawnCell];

/** Every key with its default, the words first, how a list of pairs is written beside the source, then the figures with their units there, then what each rule suggests. */
export function settingRows(own: TemplateSettings, say: Say): readonly SettingCells[] {
  const name = (setting: { readonly zh: string; readonly en: string }): DrawnCell => text(say("language") === "en" ? setting.en : setting.zh);
  const words = TEXTS.map((setting): SettingCells => {
    const value = own[setting.key] ?? setting.value;
    return [name(setting), value === "" ? null : text(value), source(setting.source, say(`form-${setting.key}`) ?? "")];
  });
  const figures = THRESHOLDS.map((setting): SettingCells => {
    const unit = say(`unit-${setting.unit}`) ?? "";
    return [name(setting), { value: setting.value, role: "input", format: "general" }, source(setting.source, unit)];
  });
  const advice = ADVICE.map(({ rule, zh, en }): SettingCells => {
    return [name({ zh: `建议·${zh}`, en: `Advice·${en}` }), text(say(`advice-${rule}`) ?? ""), source(ADVICE_SOURCES[rule])];
  });
  return [...words, ...figures, ...advice];
}

/** Drop-downs of the settings that have few answers; `first` is the 0-based row of the first setting. */
export function settingChoices(first: number, say: Say): readonly Validation[] {
  return TEXTS.flatMap((setting, nth): readonly Validation[] => {
    const values = TEXT_CHOICES[setting.key];
    if (values === undefined) return [];
    const area = { top: first + nth, left: 1, bottom: first + nth, right: 1 };
    return [{ area, kind: "list", values, strict: false, message: say("wrong-choice") ?? "" }];
  });
}

function text(value: string): DrawnCell {
  return { value, role: "input", format: "text" };
}

function source(full: string, unit = ""): DrawnCell {
  const value = sourceText(full);
  return { value: unit === "" ? value : `${value} · ${unit}`, role: "input", tone: "quiet", format: "text" };
}
