import type { Day } from "../model/day.js";
import type { OwnSettings, TextInForce } from "../model/ownSettings.js";
import { weekOf } from "../model/week.js";
import type { Workbook } from "../model/workbook.js";
import { ADVICE, adviceKey } from "../settings/advice.js";
import { ADVICE_SOURCES } from "../settings/adviceSources.js";
import { TEXTS } from "../settings/texts.js";
import { Calendar } from "./calendar.js";
import { openSettings } from "./openSettings.js";
import { printCell } from "./printCell.js";
import { Problems } from "./problems.js";
import { readInputs } from "./readInputs.js";
import { settingId } from "./readSettings.js";
import { settingName } from "./settingName.js";
import { settingRows, type SettingRow } from "./settingRows.js";

/** Settings that a form of their own changes: what headings and sheets stand for. */
const MAPPED: ReadonlySet<string> = new Set(["headings", "sheets"]);

/** What 设置 and 人员 of a workbook say beside the thresholds, each setting in the order of the standard 设置. Throws `CannotReview` as `readInputs`. */
export function ownSettings(workbook: Workbook, today: Day): OwnSettings {
  const { people, settings } = readInputs(workbook, { today });
  const { sheet } = openSettings(workbook, new Calendar(workbook.dateSystem, today, weekOf(today)), new Problems());
  // Of several rows of one key the last is the one that is changed.
  const rows = new Map((sheet ? [...settingRows(sheet)] : []).map((row) => [settingId(row.key), row]));
  const textOf = (key: string, standard: string, source: string): TextInForce => {
    const row: SettingRow | undefined = rows.get(key);
    return { key, zh: settingName(key, false), en: settingName(key, true), typed: row ? printCell(row.value, row.format, workbook.dateSystem).trim() : "", place: row?.origin ?? null, standard, source };
  };
  return {
    texts: TEXTS.filter(({ key }) => !MAPPED.has(key)).map(({ key, value, source }) => textOf(key, value, source)),
    advice: ADVICE.map(({ rule }) => textOf(adviceKey(rule), "", ADVICE_SOURCES[rule])),
    phrases: [...settings.phrases],
    people: (people?.rows ?? []).map(({ name, group = "", workingTime = "", leave = "" }) => ({ name, group, workingTime, leave })),
    daysOff: settings.daysOff.size,
    workingDays: settings.workingDays.size,
  };
}
