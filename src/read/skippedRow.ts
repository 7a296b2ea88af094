import type { CellValue } from "../model/workbook.js";
import { blank } from "./blank.js";
import { headingKey } from "./heading.js";

const TOTAL = /^(?:本周|本月|全部|团队|部门|全员)?(?:合计|小计|总计|共计|汇总|sub-?total|(?:grand)?total)(?:[:：]?\d+(?:\.\d+)?[项条行个次]?)?$/u;

/** Most first cells are told apart by this alone. */
const HINT = /[计汇]|total/iu;

/** Whether a row is a total line: its first filled cell is 合计, 小计, 总计 or the like and nothing else. */
export function totalRow(cells: readonly CellValue[]): boolean {
  for (const value of cells) {
    if (blank(value)) continue;
    return typeof value === "string" && value.length < 20 && HINT.test(value) && TOTAL.test(headingKey(value));
  }
  return false;
}
