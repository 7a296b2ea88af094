import type { Drawing } from "../../model/drawing.js";
import { cellText } from "../../model/cellText.js";
import { ACCENT } from "../palette.js";
import { breaksOf, WHOLE_PAGE, type PagePart } from "./pageChanges.js";
import { areaAddress, rangeAt } from "./place.js";

const POINTS_AN_INCH = 72;
/** Margins in inches, 1.5 cm and a little more above the footer ([A], as in the file host). */
const MARGIN = { edge: 0.5906, bottom: 0.7906, footer: 0.3 };
/** The most characters Excel keeps in a footer, all three parts together. */
const LONGEST_FOOTER = 255;
/** Small and grey, in Excel's own code. */
const FOOTER_LOOK = "&8&K595959";

/** Sets how the sheet is shown and printed: panes, gridlines, tab, page, breaks; a hidden sheet is left as it is. `breaks` are the rows before which a page begins. */
export function drawPage(sheet: Excel.Worksheet, drawing: Drawing, parts: ReadonlySet<PagePart> = WHOLE_PAGE, breaks: readonly number[] = breaksOf(drawing)): void {
  // Nobody sees or prints it.
  if (drawing.hidden) return;
  const { print, tab } = drawing;
  const page = sheet.pageLayout;
  if (parts.has("freeze")) freezePanes(sheet, drawing);
  if (parts.has("tab")) sheet.tabColor = tab === "accent" ? `#${ACCENT}` : "";
  if (parts.has("fixed")) {
    sheet.showGridlines = false;
    page.paperSize = "A4";
    page.leftMargin = MARGIN.edge * POINTS_AN_INCH;
    page.rightMargin = MARGIN.edge * POINTS_AN_INCH;
    page.topMargin = MARGIN.edge * POINTS_AN_INCH;
    page.bottomMargin = MARGIN.bottom * POINTS_AN_INCH;
    page.footerMargin = MARGIN.footer * POINTS_AN_INCH;
    page.zoom = { horizontalFitToPages: 1 };
  }
  if (parts.has("orientation")) page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  if (parts.has("printArea")) page.setPrintArea(areaAddress(print.area));
  if (parts.has("titleRows") && print.titleRows) page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (parts.has("footer")) {
    const footer = page.headersFooters.defaultForAllPages;
    footer.leftFooter = footerText(print.footer.left);
    footer.centerFooter = footerText(print.footer.center);
    footer.rightFooter = footerText(print.footer.right);
  }
  if (parts.has("breaks")) {
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
}

function freezePanes(sheet: Excel.Worksheet, { freeze }: Drawing): void {
  sheet.freezePanes.unfreeze();
  if (freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(rangeAt(sheet, areaAddress({ top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 })));
  } else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
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
