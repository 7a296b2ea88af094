import type { DrawnCell, Drawing, DrawnRow, Place } from "../../model/drawing.js";
import { quoteSheet } from "../../model/origin.js";
import { ACCENT, lookOf } from "../palette.js";

/** Alignments as Excel names them. */
export const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;
const HAIRLINE = "#D9D9D9";

/** The looks of some rows as `setCellProperties` takes them, an empty object where a cell has none. */
export function looksOf(rows: readonly DrawnRow[], width: number): Excel.SettableCellProperties[][] {
  return matrix(rows, width, (cell) => ({ format: formatOf(cell) }));
}

/** The links of a drawing as `setCellProperties` takes them, or null where it has none. */
export function linksOf(drawing: Drawing, width: number): Excel.SettableCellProperties[][] | null {
  if (!drawing.rows.some(({ cells }) => cells.some((cell) => cell?.link))) return null;
  return matrix(drawing.rows, width, ({ link }) => (link ? linkTo(link) : {}));
}

/** A link as `setCellProperties` takes it. */
export function linkTo({ sheet, cell }: Place): Excel.SettableCellProperties {
  return { hyperlink: { documentReference: `${quoteSheet(sheet)}!${cell}` } };
}

/** Everything of a look, said outright: for a cell that may have had another one. Its fill is taken away before where it has none. */
export function wholeLook(cell: DrawnCell): Excel.SettableCellProperties {
  const format = formatOf(cell);
  const bare: Excel.CellPropertiesFormat = { borders: { bottom: { style: "None" } }, wrapText: false };
  return { format: { ...bare, ...format, font: { bold: false, ...format.font } } };
}

/** A blank cell where another one stood, or where a new row took the look of the one above it. */
export const NEUTRAL: Excel.SettableCellProperties = {
  format: { borders: { bottom: { style: "None" } }, font: { bold: false, underline: "None" }, horizontalAlignment: "General", wrapText: false },
};

function matrix(rows: readonly DrawnRow[], width: number, of: (cell: DrawnCell) => Excel.SettableCellProperties): Excel.SettableCellProperties[][] {
  return rows.map(({ cells }) => Array.from({ length: width }, (_, column) => (cells[column] ? of(cells[column]) : {})));
}

/** Only what differs from a blank cell is sent; the area was cleared before. */
function formatOf(cell: DrawnCell): Excel.CellPropertiesFormat {
  const look = lookOf(cell);
  return {
    font: { color: `#${look.color}`, size: look.size, ...(look.bold && { bold: true }), underline: look.underline ? "Single" : "None" },
    ...(look.fill !== null && { fill: { color: `#${look.fill}` } }),
    ...(look.line !== "none" && {
      borders: { bottom: { style: "Continuous", color: look.line === "hair" ? HAIRLINE : `#${ACCENT}`, weight: look.line === "hair" ? "Hairline" : "Thin" } },
    }),
    horizontalAlignment: ALIGN[look.align],
    verticalAlignment: "Center",
    ...(look.wrap && { wrapText: true }),
  };
}
