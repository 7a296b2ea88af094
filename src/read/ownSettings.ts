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
import { isNotice, settingRows, type SettingRow } from "./settingRows.js";

/** Settings that a form of their own changes: what headings and sheets stand for. */
const MAPPED: ReadonlySet<string> = new Set(["headings", "sheets"]);

/** Settings of which each row says days of its own. */
export const ADDED_UP: ReadonlySet<string> = new Set(["daysOff", "workingDays"]);

/** What 设置 and 人员 of a workbook say beside the thresholds, each setting in the order of the standard 设置. Throws `CannotReview` as `readInputs`. */
export function ownSettings(workbook: Workbook, today: Day): OwnSettings {
  const { people, settings } = readInputs(workbook, { today });
  const { sheet } = openSettings(workbook, new Calendar(workbook.dateSystem, today, weekOf(today)), new Problems());
  const isPasted = ({ value }: SettingRow): boolean => typeof value === "string" && isNotice(value);
  const rows = sheet ? [...settingRows(sheet)] : [];
  const textOf = (key: string, standard: string, source: string): TextInForce => {
    const own = rows.filter((row) => settingId(row.key) === key);
    // Of several rows of one key the last counts, and is the one that is changed; rows of days add up, a pasted notice behind them.
    const counted = ADDED_UP.has(key) ? [...own.filter((row) => !isPasted(row)), ...own.filter(isPasted)] : own.slice(-1);
    const typed = counted.map(({ value, format }) => printCell(value, format, workbook.dateSystem).trim()).join("\n");
    return { key, zh: settingName(key, false), en: settingName(key, true), typed, place: counted[0]?.origin ?? null, standard, source };
  };
  return {
    texts: TEXTS.filter(({ key }) => !MAPPED.has(key)).map(({ key, value, source }) => textOf(key, value, source)),
    advice: ADVICE.map(({ rule }) => textOf(adviceKey(rule), "", ADVICE_SOURCES[rule])),
    phrases: [...settings.phrases],
    people: (people?.rows ?? []).map(({ name, group = "", superior = "", from = null, to = null, workingTime = "", leave = "" }) => ({ name, group, superior, from, to, workingTime, leave })),
    daysOff: settings.daysOff.size,
    workingDays: settings.workingDays.size,
  };
}
