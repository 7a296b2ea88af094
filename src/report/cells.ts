import type { DrawnCell, Place, Role, Tone } from "../model/drawing.js";
import { columnLetters, type Origin } from "../model/origin.js";

/** A cell of words. Its format is text, so that neither a formula nor a date comes of it. */
export function words(value: string, role: Role = "text", tone?: Tone): DrawnCell {
  return { value, role, format: "text", ...(tone && { tone }) };
}

/** A cell of words that leads to a place. */
export function linked(value: string, origin: Origin | null | undefined, role: Role = "link", tone?: Tone): DrawnCell {
  if (value === "") return blank(role);
  return origin ? { ...words(value, role, tone), link: placeOf(origin) } : words(value, role === "link" ? "small" : role, tone);
}

/**
 * A short cell that leads to a place, beside words of several lines that lead nowhere: LibreOffice cuts a link of text to one line, and prints it so.
 */
export function leading(cell: DrawnCell, origin: Origin | undefined): DrawnCell {
  return origin ? { ...cell, link: placeOf(origin) } : cell;
}

/** A whole number, or a blank cell of the same look. */
export function number(value: number | null, role: Role = "number"): DrawnCell {
  return value === null ? blank(role) : { value, role, format: "integer" };
}

/** A blank cell that keeps a role's look: inside a table, or under a merge. */
export function blank(role: Role = "text"): DrawnCell {
  return { value: null, role };
}

/** The place an origin names, for a link. */
function placeOf(origin: Origin): Place {
  return { sheet: origin.sheet, cell: `${columnLetters(origin.column)}${origin.row}` };
}
