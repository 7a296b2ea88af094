import { basename, dirname, extname, join } from "node:path";

const KINDS: readonly string[] = [".xlsx", ".xlsm"];

/**
 * Where the reviewed copy goes when nobody says: beside the input, a macro workbook staying one.
 *
 * @example outputPath("in/周计划.xlsm") //=> "in/周计划.周复盘.xlsm"
 */
export function outputPath(input: string): string {
  const kind = extname(input).toLowerCase();
  const ending = KINDS.includes(kind) ? extname(input) : ".xlsx";
  const stem = KINDS.includes(kind) ? basename(input, extname(input)) : basename(input);
  return join(dirname(input), `${stem}.周复盘${ending}`);
}
