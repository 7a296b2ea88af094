import type { DrawnCell, Format } from "../../../model/drawing.js";
import { cellText } from "../../../model/cellText.js";
import { cellAddress } from "./address.js";
import type { StyleBook } from "./styleBook.js";
import { undrawable } from "./undrawable.js";
import { escapeText, xstring } from "./xml.js";

/**
 * A drawn cell as XML, "" for a blank without a look.
 *
 * Texts are inline strings: the workbook's shared strings, which may be 25 MB, stay byte for byte as they are, and Excel, WPS and
 * LibreOffice read both alike. Throws `HostFailure` `file-undrawable` for a number that is none.
 */
export function cellXml(cell: DrawnCell | null | undefined, row: number, column: number, styles: StyleBook, sheet: string): string {
  if (!cell) return "";
  return contentXml(cell, cellAddress(row, column), styles.cell(cell, formatOf(cell), typeof cell.value === "string"), sheet);
}

/** What a drawn cell holds as XML, with a look that is given. Throws as `cellXml`. */
export function contentXml({ value }: Pick<DrawnCell, "value">, address: string, style: number, sheet: string): string {
  const open = `<c r="${address}" s="${style}"`;
  if (value === null || value === "") return `${open}/>`;
  if (typeof value === "string") return `${open} t="inlineStr"><is>${textXml(value)}</is></c>`;
  if (typeof value === "number") return `${open}><v>${numberText(value, sheet, address)}</v></c>`;
  const formula = `<f>${escapeText(value.formula.replace(/^=/, ""))}</f>`;
  if (typeof value.cached === "number") return `${open}>${formula}<v>${numberText(value.cached, sheet, address)}</v></c>`;
  return `${open} t="str">${formula}<v>${escapeText(xstring(cellText(value.cached)))}</v></c>`;
}

/** A text without a format of its own is text all the same, so that `007` and `=1+1` stay what they are. */
export function formatOf({ value, format }: Pick<DrawnCell, "value" | "format">): Format {
  return format ?? (typeof value === "string" ? "text" : "general");
}

/** A text in its `t` element; blanks that XML readers may drop are said to stay. */
export function textXml(text: string): string {
  const gated = cellText(text);
  const kept = /^\s|\s$|\n| {2}/.test(gated) ? ' xml:space="preserve"' : "";
  return `<t${kept}>${escapeText(xstring(gated))}</t>`;
}

function numberText(value: number, sheet: string, cell: string): string {
  if (!Number.isFinite(value)) throw undrawable("number", sheet, cell);
  return String(value);
}
