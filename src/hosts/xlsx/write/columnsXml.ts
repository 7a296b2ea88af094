import type { Drawing, DrawnColumn } from "../../../model/drawing.js";
import type { StyleBook } from "./styleBook.js";
import { attributes } from "./xml.js";

/** What Excel adds to a column's characters for the blanks at its edges: 5 pixels of 7. */
const PADDING = 0.71;
const WIDEST = 255;

/** The `cols` of a drawing, with the hidden column of its marker (from 0) behind them. */
export function columnsXml({ columns }: Drawing, marker: number | null, styles: StyleBook): string {
  const drawn = columns.map((column, index) => columnXml(column, index, columns[index - 1], styles)).join("");
  const last = columns.at(-1);
  const sign = last?.folded && last.outline ? { collapsed: 1 } : {};
  const hidden =
    marker === null ? "" : `<col${attributes({ min: marker + 1, max: marker + 1, width: 2 + PADDING, hidden: 1, customWidth: 1, ...sign })}/>`;
  return drawn + hidden === "" ? "" : `<cols>${drawn}${hidden}</cols>`;
}

/** The column behind a folded group carries the sign that opens it. */
function columnXml(column: DrawnColumn, index: number, before: DrawnColumn | undefined, styles: StyleBook): string {
  const pairs = attributes({
    min: index + 1,
    max: index + 1,
    width: Math.min(Math.round((column.width + PADDING) * 100) / 100, WIDEST),
    style: column.format === undefined ? undefined : styles.cell({ role: column.role ?? "input" }, column.format, false),
    hidden: column.folded ? 1 : undefined,
    customWidth: 1,
    outlineLevel: column.outline ? column.outline : undefined,
    collapsed: before?.folded && (column.outline ?? 0) < (before.outline ?? 0) ? 1 : undefined,
  });
  return `<col${pairs}/>`;
}
