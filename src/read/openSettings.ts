import { SETTINGS } from "../model/columns/index.js";
import type { Workbook } from "../model/workbook.js";
import { calledSheets } from "./calledSheets.js";
import type { Calendar } from "./calendar.js";
import { findSheet } from "./findSheet.js";
import type { FoundSheet } from "./foundSheet.js";
import type { Problems } from "./problems.js";
import { readSettings, type ReadSettings } from "./readSettings.js";

/** What 设置 says, and the workbook with its sheets known as 设置 calls them. */
export interface OpenedSettings {
  /** Null where there is no 设置 whose headings are known. */
  readonly sheet: FoundSheet | null;
  readonly own: ReadSettings;
  readonly workbook: Workbook;
}

/** Reads 设置, which tells how everything else is to be found. */
export function openSettings(workbook: Workbook, calendar: Calendar, problems: Problems): OpenedSettings {
  const sheet = findSheet(workbook, SETTINGS, new Map(), problems).found;
  const own = readSettings(sheet, calendar, problems);
  return { sheet, own, workbook: calledSheets(workbook, own.sheets) };
}
