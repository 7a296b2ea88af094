import { cellText } from "../../../model/cellText.js";
import { parseRef } from "../sheet/cellRef.js";
import { unescape } from "../strings/unescape.js";
import { cellAddress } from "../write/address.js";
import { childOf, parseElements, type XmlElement } from "../write/elements.js";
import { cellsWith } from "../write/linksXml.js";
import { noteXml } from "../write/notesXml.js";
import { XML_HEAD } from "../write/xml.js";
import { movedPlace, type Placed } from "./movedPlace.js";
import { listed, raw, remade, spelt } from "./raw.js";
import { lastCell, type Site } from "./site.js";

/** The notes of a sheet that is drawn over. */
export interface Notes {
  /** The comments part; "" where no note is left. */
  readonly text: string;
  /** Cells whose note is new or says something else, with what it says. */
  readonly written: readonly (Placed & { readonly note: string })[];
  /** Cells whose note stays as it was. */
  readonly kept: readonly Placed[];
}

/**
 * The notes: a person's stay with their cells, ours are touched where the drawing's have changed. Where a formula could not stay, a note on its cell says it.
 *
 * @param source the comments part as it stands, undefined where there is none
 */
export function notesOver(site: Site, source: string | undefined, part: string): Notes {
  const { drawing, canvas, lost } = site;
  const text = source ?? `${XML_HEAD}<comments xmlns="${canvas.dialect.main}"><authors><author/></authors><commentList/></comments>`;
  const root = parseElements(text, part);
  const list = childOf(root, "commentList");
  const authors = childOf(root, "authors");
  const wanted = new Map(cellsWith(drawing.rows, "note").map(({ row, column, cell }) => [cellAddress(row, column), { row, column, note: cell.note }]));
  for (const [key, formula] of lost) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    wanted.set(cellAddress(row, column), { row, column, note: `=${formula}` });
  }
  const kept: Placed[] = [];
  const texts: string[] = [];
  for (const comment of list?.children ?? []) {
    const place = placeOf(comment);
    const to = place && movedPlace(place, site.ground);
    if (place && !to) site.remarks.note("redrawn-note-gone", place);
    if (!place || !to) continue;
    const ours = lastCell(site, to.row, to.column)?.note;
    const next = drawing.rows[to.row]?.cells[to.column]?.note;
    const theirs = ours === undefined || noteText(comment) !== cellText(ours).trim();
    if (!theirs && ours !== next) continue;
    texts.push(remade(text, comment, { ref: cellAddress(to.row, to.column) }));
    kept.push({ from: place, to });
    wanted.delete(cellAddress(to.row, to.column));
  }
  const blank = authors?.children.findIndex((author) => author.text.trim() === "") ?? -1;
  const author = blank < 0 ? (authors?.children.length ?? 0) : blank;
  const written = [...wanted.values()].filter(({ row, column }) => lost.has(`${row},${column}`) || !standsAway(site, row, column)).map(({ row, column, note }) => ({ from: null, to: { row, column }, note }));
  for (const { to, note } of written) texts.push(spelt(noteXml(cellAddress(to.row, to.column), note, author), root.prefix));
  if (texts.length === 0) return { text: "", written, kept };
  const whole = remade(text, root, {}, (child) => {
    if (child === list) return texts.join("") === list.children.map((one) => raw(text, one)).join("") ? raw(text, child) : listed(text, list, "commentList", root.prefix, texts);
    if (child !== authors || written.length === 0 || blank >= 0) return raw(text, child);
    return listed(text, authors, "authors", root.prefix, [...authors.children.map((one) => raw(text, one)), spelt("<author/>", root.prefix)]);
  });
  return { text: text.slice(0, root.start) + whole + text.slice(root.end), written, kept };
}

/** Whether a cell has no note because a person took ours away. */
function standsAway(site: Site, row: number, column: number): boolean {
  const last = lastCell(site, row, column)?.note;
  return last !== undefined && last === site.drawing.rows[row]?.cells[column]?.note;
}

function placeOf({ attributes }: XmlElement): { readonly row: number; readonly column: number } | null {
  const place = parseRef(attributes.get("ref") ?? "");
  return place ? { row: place.row - 1, column: place.column - 1 } : null;
}

function noteText(comment: XmlElement): string {
  const texts = (element: XmlElement): string => (element.local === "t" ? element.text : element.local === "rPh" ? "" : element.children.map(texts).join(""));
  return unescape(texts(comment)).replace(/\r\n?/g, "\n").trim();
}
