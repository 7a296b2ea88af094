import type { Drawing } from "../../../model/drawing.js";
import { ACCENT } from "../../palette.js";
import { cellAddress } from "./address.js";
import { DEFAULT_HEIGHT } from "./rowsXml.js";
import { attributes } from "./xml.js";

/** Tab colour and fitting to the page's width. */
export function propertiesXml({ tab }: Drawing): string {
  const color = tab === "accent" ? `<tabColor rgb="FF${ACCENT}"/>` : "";
  return `<sheetPr>${color}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

/** The view: no gridlines, frozen panes; `selected` only for the first sheet of a workbook of our own. */
export function viewXml({ freeze }: Drawing, selected: boolean): string {
  const open = attributes({ showGridLines: 0, tabSelected: selected ? 1 : undefined, workbookViewId: 0 });
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${open}/></sheetViews>`;
  const pane = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const corner = cellAddress(rows, columns);
  const split = attributes({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: corner,
    activePane: pane,
    state: "frozen",
  });
  return `<sheetViews><sheetView${open}><pane${split}/><selection${attributes({ pane, activeCell: corner, sqref: corner })}/></sheetView></sheetViews>`;
}

/** Default row height and how deep rows and columns are grouped. */
export function sizesXml({ rows, columns }: Drawing): string {
  const deepest = (depths: readonly (number | undefined)[]): number | undefined =>
    depths.reduce<number>((most, depth) => Math.max(most, depth ?? 0), 0) || undefined;
  const pairs = attributes({
    defaultRowHeight: DEFAULT_HEIGHT,
    outlineLevelRow: deepest(rows.map(({ outline }) => outline)),
    outlineLevelCol: deepest(columns.map(({ outline }) => outline)),
  });
  return `<sheetFormatPr${pairs}/>`;
}
