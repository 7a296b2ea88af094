import type { CellValue } from "../model/workbook.js";
import { noneWord } from "../text/noneWord.js";
import { blank } from "./blank.js";
import { Fault, type CellReading } from "./fault.js";
import { plain } from "./plain.js";

const YES = new Set(["是", "√", "✓", "✔", "☑", "✅", "y", "yes", "true", "t", "1", "有", "对", "已", "见到", "见到了", "已见", "已见到", "已批", "已审批", "已登记"]);
const NO = new Set(["否", "×", "✗", "✘", "❌", "x", "n", "no", "false", "f", "0", "不是", "没", "未", "没有", "未见", "未见到", "没见到", "未批", "未审批", "未登记"]);

/**
 * Yes or no, in the signs and words people use; 无 and — are blank, since they say that the question does not arise.
 *
 * @example readYesNo("√") //=> true
 */
export function readYesNo(value: CellValue): CellReading<boolean> {
  if (value === null || blank(value)) return undefined;
  if (typeof value === "boolean") return value;
  const text = plain(typeof value === "string" ? value : String(value)).toLowerCase();
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  return noneWord(text) ? undefined : new Fault("yes-no-unknown", { text });
}
