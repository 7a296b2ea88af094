import { basename, dirname, extname, join } from "node:path";

const KINDS: readonly string[] = [".xlsx", ".xlsm"];
const REVIEWED = ".周复盘";

/**
 * Where a copy goes when nobody says: beside the input, called after what was done to it, a macro workbook staying one.
 *
 * @example outputPath("in/周计划.xlsm", "周复盘") //=> "in/周计划.周复盘.xlsm"
 * @example outputPath("周计划.周复盘.xlsx", "已恢复") //=> "周计划.已恢复.xlsx"
 */
export function outputPath(input: string, done: "周复盘" | "已恢复" | "已补完" | "已清理" | "精简"): string {
  const kind = extname(input).toLowerCase();
  const ending = KINDS.includes(kind) ? extname(input) : ".xlsx";
  const whole = KINDS.includes(kind) ? basename(input, extname(input)) : basename(input);
  const stem = done !== "周复盘" && whole.endsWith(REVIEWED) ? whole.slice(0, -REVIEWED.length) : whole;
  return join(dirname(input), `${stem}.${done}${ending}`);
}
