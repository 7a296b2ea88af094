import type { Drawing } from "../../model/drawing.js";

/** A4 and its margins, in millimetres. */
const [LONG, SHORT, EDGE] = [297, 210, 15];
const PIXELS = 96 / 25.4;

/** Pixels of width that a page leaves to a sheet. */
export function pageRoom({ print }: Pick<Drawing, "print">): number {
  return ((print.orientation === "landscape" ? LONG : SHORT) - 2 * EDGE) * PIXELS;
}

/** The rules by which sheets are printed in place of the page, each on pages of its own form with its own foot, kept off the screen. */
export function printRules(drawings: readonly Pick<Drawing, "print">[]): string {
  const pages = drawings.map(({ print: { orientation, footer } }, nth) => {
    const boxes = Object.entries(footer).map(([place, text]) => `@bottom-${place} { content: ${content(text)}; font: 8pt sans-serif; color: #595959; white-space: nowrap; }`);
    return `@page sheet-${nth} { size: A4 ${orientation}; margin: ${EDGE}mm; ${boxes.join(" ")} } .printed-${nth} { page: sheet-${nth}; }`;
  });
  return `@media screen { .printed { display: none; } }
    @media print {
      html, body { background: #ffffff; }
      body > :not(.printed) { display: none; }
      .printed { width: auto; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .printed table { width: 100%; }
      .printed .frame, .printed .frame > * > tr > td { padding: 0; }
      .printed tr { break-inside: avoid; }
      .printed .frame > tbody > tr { break-inside: auto; }
      .printed .leads { break-after: avoid; }
    }
    ${pages.join("\n")}`;
}

/** What a foot says, with the numbers of the page and of the pages where `&P` and `&N` stand. */
function content(text: string): string {
  const parts = text.split(/(&[PN])/).filter((part) => part !== "");
  const said = parts.map((part) => (part === "&P" ? "counter(page)" : part === "&N" ? "counter(pages)" : quoted(part)));
  return said.length === 0 ? "none" : said.join(" ");
}

/** A text as a style sheet has it. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
