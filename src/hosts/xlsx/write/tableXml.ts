import type { Drawing, DrawnTable } from "../../../model/drawing.js";
import { cellText } from "../../../model/cellText.js";
import { areaAddress, cellAddress } from "./address.js";
import type { Dialect } from "./dialect.js";
import { undrawable } from "./undrawable.js";
import { attributes, XML_HEAD, xstring } from "./xml.js";

/** What a table is called in its workbook: both unique there. */
export interface TableName {
  readonly id: number;
  readonly name: string;
}

/**
 * A drawing's table as a part. Its look is the cells' own, so it has no table style; one without rows takes in the row below,
 * since Excel knows no table of headings alone.
 *
 * Throws `HostFailure` `file-undrawable` where its name is none, a heading is not text or is there twice: Excel would call the file damaged.
 */
export function tableXml(drawing: Drawing, { area }: DrawnTable, { id, name }: TableName, dialect: Dialect, sheet: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$|^[RrCc]$/.test(name)) throw undrawable("name", sheet, cellAddress(area.top, area.left));
  const ref = areaAddress({ ...area, bottom: Math.max(area.bottom, area.top + 1) });
  const headings = headingsOf(drawing, area.top, area.left, area.right, sheet);
  const columns = headings.map((heading, index) => `<tableColumn${attributes({ id: index + 1, name: xstring(heading).replaceAll("\n", "_x000a_") })}/>`);
  return [
    `${XML_HEAD}<table xmlns="${dialect.main}"${attributes({ id, name, displayName: name, ref, totalsRowShown: 0 })}>`,
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join("");
}

function headingsOf({ rows }: Drawing, row: number, left: number, right: number, sheet: string): readonly string[] {
  const seen = new Set<string>();
  const headings: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = rows[row]?.cells[column]?.value;
    const heading = typeof value === "string" ? cellText(value) : "";
    if (heading === "" || seen.has(heading.toLowerCase())) throw undrawable("heading", sheet, cellAddress(row, column));
    seen.add(heading.toLowerCase());
    headings.push(heading);
  }
  return headings;
}
