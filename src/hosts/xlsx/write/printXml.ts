import type { Drawing, DrawnRow, PrintSetup } from "../../../model/drawing.js";
import { cellText } from "../../../model/cellText.js";
import { attributes, escapeText } from "./xml.js";

/** Inches of 1.5 cm. */
const MARGIN = 0.5906;
const A4 = 9;
/** The most characters Excel keeps in a footer. */
const LONGEST_FOOTER = 255;
const LAST_COLUMN = 16_383;

/** Margins, paper and footer: A4, one page wide. */
export function printXml({ print }: Drawing): string {
  const margins = attributes({ left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN + 0.2, header: 0.3, footer: 0.3 });
  const setup = attributes({ paperSize: A4, orientation: print.orientation, fitToWidth: 1, fitToHeight: 0 });
  const footer = footerText(print.footer);
  const foot = footer === "" ? "" : `<headerFooter><oddFooter>${escapeText(footer)}</oddFooter></headerFooter>`;
  return `<pageMargins${margins}/><pageSetup${setup}/>${foot}`;
}

/**
 * A footer in Excel's own code: `&P` and `&N` stay, any other `&` is doubled; small and grey.
 *
 * @example footerText({ left: "甲&乙", center: "", right: "&P/&N" }) //=> "&L&8&K595959甲&&乙&R&8&K595959&P/&N"
 */
export function footerText(footer: PrintSetup["footer"]): string {
  const sections: readonly (readonly [string, string])[] = [
    ["&L", footer.left],
    ["&C", footer.center],
    ["&R", footer.right],
  ];
  const used = sections.filter(([, words]) => words !== "");
  return used.map(([place, words]) => footerSection(`${place}&8&K595959`, words, Math.floor(LONGEST_FOOTER / used.length))).join("");
}

/** One section, cut between signs where it is longer than its share. */
function footerSection(code: string, words: string, longest: number): string {
  let text = code;
  for (const [sign] of cellText(words).matchAll(/&[PN]|./gsu)) {
    const next = text + (sign === "&" ? "&&" : sign);
    if (next.length > longest) break;
    text = next;
  }
  return text;
}

/** The rows that begin a printed page. */
export function breaksXml(rows: readonly DrawnRow[]): string {
  const at = rows.flatMap((row, index) => (row.breakBefore && index > 0 ? [index] : []));
  if (at.length === 0) return "";
  const breaks = at.map((id) => `<brk${attributes({ id, max: LAST_COLUMN, man: 1 })}/>`).join("");
  return `<rowBreaks count="${at.length}" manualBreakCount="${at.length}">${breaks}</rowBreaks>`;
}
