import type { Sheet } from "../../model/workbook.js";
import { plain, withoutRemarks } from "../plain.js";
import { shownAt, valueAt, type Ref } from "./cells.js";

const WEEKDAY = /^(?:周|星期|礼拜)[一二三四五六日天]$/u;
const DATE = /^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}[日号]?$/u;
const MIXED = /^(?:(?:周|星期|礼拜)[一二三四五六日天])?\s*(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}[日号]?)?\s*(?:(?:周|星期|礼拜)[一二三四五六日天])?$/u;
/** A letter or sign that begins no day, however it is written: most words of a table are told from days by it alone. */
const BEGINS_NONE = /^[a-z\u4e00-\u9fff]/iu;
const BEGINS_WEEKDAY = /^[周星礼]/u;
const SERIALS = { first: 36_526, last: 73_050 };

/** Whether a cell holds nothing but a day: a weekday, a date, both, or a serial number shown as a date. */
export function holdsDay(sheet: Sheet, row: number, column: number): Ref | undefined {
  const ref = shownAt(sheet, row, column);
  const value = valueAt(sheet, ref);
  if (typeof value === "number") {
    const format = sheet.formats[ref.row]?.[ref.column] ?? "";
    return value >= SERIALS.first && value <= SERIALS.last && /[ymd年月日]/iu.test(format) ? ref : undefined;
  }
  return typeof value === "string" && isDay(value) ? ref : undefined;
}

/**
 * Whether words are nothing but a day.
 *
 * @example isDay("周一（8.11）") //=> true
 * @example isDay("周一拜访") //=> false
 */
export function isDay(text: string): boolean {
  if (text.length > 20 || (BEGINS_NONE.test(text) && !BEGINS_WEEKDAY.test(text))) return false;
  const bare = plain(text);
  if (WEEKDAY.test(bare) || DATE.test(bare)) return true;
  const open = bare.replace(/[()[\]【】,，、]/gu, " ").replace(/\s+/gu, " ").trim();
  return open !== "" && (MIXED.test(open) || WEEKDAY.test(withoutRemarks(bare).trim()));
}
