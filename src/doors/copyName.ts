/**
 * The name of a file's reviewed copy; a macro workbook stays one.
 *
 * @example copyName("周计划.xlsx") //=> "周计划.周复盘.xlsx"
 */
export function copyName(name: string): string {
  const [, stem, ending] = /^(.*?)(?:\.周复盘)?(\.xls[xm])?$/i.exec(name) ?? [];
  return `${stem || name}.周复盘${ending ?? ".xlsx"}`;
}
