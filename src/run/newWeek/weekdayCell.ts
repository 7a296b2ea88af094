import { weekdayOf, type Day } from "../../model/day.js";
import type { TypedCell } from "../../model/entry.js";
import type { FoundSheet } from "../../read/foundSheet.js";

const HEADING = /^(?:星期几?|周几|weekday)$/i;
const CHINESE = "一二三四五六日";
const ENGLISH = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/**
 * The weekday of a log row, in the words of the rows above, where the sheet has a column of its own for it.
 *
 * No column of the standard workbook: people who keep one fill it by hand.
 */
export function weekdayCell({ sheet: { rows }, headings: { row: head, firstRow, english } }: FoundSheet, day: Day): readonly TypedCell[] {
  const column = (rows[head] ?? []).findIndex((value) => typeof value === "string" && HEADING.test(value.trim()));
  if (column === -1) return [];
  const above = rows.slice(firstRow).map((cells) => cells[column]).filter((value) => typeof value === "string" && value !== "");
  const at = weekdayOf(day) - 1;
  const chinese = CHINESE[at] ?? "";
  const [sample] = above;
  const value = sample === undefined ? (english ? ENGLISH[at] : `周${chinese}`) : /^[A-Za-z]/.test(String(sample)) ? ENGLISH[at] : /^(?:周|星期|礼拜)/.test(String(sample)) ? `${/^[^一二三四五六日天]+/.exec(String(sample))?.[0] ?? ""}${chinese}` : chinese;
  return value === undefined ? [] : [{ column, value, was: null }];
}
