import type { Drawing } from "../../model/drawing.js";
import { ACCENT } from "../palette.js";
import { areaAddress } from "./place.js";

const POINTS_A_CM = 28.35;
/** Margins in centimetres, narrow enough for twelve columns on A4 ([A]). */
const MARGIN = { side: 1.3, top: 1.5, bottom: 1.7, footer: 0.8 };

/** Sets how the sheet is shown and printed: panes, gridlines, tab, page, breaks. */
export function drawPage(sheet: Excel.Worksheet, drawing: Drawing): void {
  const { freeze, print, tab } = drawing;
  if (freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(areaAddress({ top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 })));
  } else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  sheet.showGridlines = false;
  sheet.tabColor = tab === "accent" ? `#${ACCENT}` : "";
  const page = sheet.pageLayout;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.leftMargin = MARGIN.side * POINTS_A_CM;
  page.rightMargin = MARGIN.side * POINTS_A_CM;
  page.topMargin = MARGIN.top * POINTS_A_CM;
  page.bottomMargin = MARGIN.bottom * POINTS_A_CM;
  page.footerMargin = MARGIN.footer * POINTS_A_CM;
  page.centerHorizontally = true;
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(areaAddress(print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = footerText(print.footer.left);
  footer.centerFooter = footerText(print.footer.center);
  footer.rightFooter = footerText(print.footer.right);
  drawing.rows.forEach(({ breakBefore }, row) => {
    if (breakBefore && row > 0) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  });
}

/**
 * A footer in Excel's own language: `&P` and `&N` stay, any other `&` is doubled.
 *
 * @example footerText("R&D &P/&N") //=> "R&&D &P/&N"
 */
export function footerText(text: string): string {
  return text.replace(/&(?![PN](?![A-Za-z]))/g, "&&");
}
