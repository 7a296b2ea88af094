import type { Drawing } from "../../model/drawing.js";
import { cellText } from "../cellText.js";
import { ACCENT } from "../palette.js";
import { areaAddress } from "./place.js";

const POINTS_AN_INCH = 72;
/** Margins in inches, 1.5 cm and a little more above the footer ([A], as in the file host). */
const MARGIN = { edge: 0.5906, bottom: 0.7906, footer: 0.3 };
/** The most characters Excel keeps in a footer, all three parts together. */
const LONGEST_FOOTER = 255;
/** Small and grey, in Excel's own code. */
const FOOTER_LOOK = "&8&K595959";

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
  page.leftMargin = MARGIN.edge * POINTS_AN_INCH;
  page.rightMargin = MARGIN.edge * POINTS_AN_INCH;
  page.topMargin = MARGIN.edge * POINTS_AN_INCH;
  page.bottomMargin = MARGIN.bottom * POINTS_AN_INCH;
  page.footerMargin = MARGIN.footer * POINTS_AN_INCH;
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
 * A part of a footer in Excel's own code: `&P` and `&N` stay, any other `&` is doubled; small and grey, cut between signs.
 *
 * @example footerText("R&D &P/&N") //=> "&8&K595959R&&D &P/&N"
 */
export function footerText(words: string): string {
  if (words === "") return "";
  let text = FOOTER_LOOK;
  for (const [sign] of cellText(words).matchAll(/&[PN]|./gsu)) {
    const next = text + (sign === "&" ? "&&" : sign);
    if (next.length > LONGEST_FOOTER / 3) break;
    text = next;
  }
  return text;
}
