import type { Drawing } from "../../../model/drawing.js";
import type { Area } from "../../../model/workbook.js";
import { areaAddress, cellAddress } from "./address.js";
import { undrawable } from "./undrawable.js";

/** The merged cells of a drawing. Throws `HostFailure` `file-undrawable` where one meets another or the table: Excel would call the file damaged. */
export function mergesXml({ merges, table }: Drawing, sheet: string): string {
  if (merges.length === 0) return "";
  const met = merges.find((area, index) => [...merges.slice(0, index), ...(table ? [table.area] : [])].some((other) => meets(area, other)));
  if (met) throw undrawable("merge", sheet, cellAddress(met.top, met.left));
  const merged = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("");
  return `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
}

function meets(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
