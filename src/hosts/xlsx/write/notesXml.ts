import type { Drawing, DrawnRow } from "../../../model/drawing.js";
import { cellText } from "../../../model/cellText.js";
import { cellAddress } from "./address.js";
import { textXml } from "./cellXml.js";
import type { Dialect } from "./dialect.js";
import { cellsWith } from "./linksXml.js";
import { columnPixels, reachAcross, reachDown, rowPixels } from "./pixels.js";
import { XML_HEAD } from "./xml.js";

/** Points: the width of a note, and the height of one of its lines. */
const WIDTH = 190;
const LINE = 13;
const MARGIN = 10;
/** Width units on a line of a note; a Chinese character is 2. */
const UNITS = 34;

/** The comments part of a drawing's notes: classic comments, which WPS and LibreOffice show too. */
export function notesXml(rows: readonly DrawnRow[], dialect: Dialect): string {
  const notes = cellsWith(rows, "note").map(({ row, column, cell }) => noteXml(cellAddress(row, column), cell.note, 0));
  return `${XML_HEAD}<comments xmlns="${dialect.main}"><authors><author/></authors><commentList>${notes.join("")}</commentList></comments>`;
}

/** One note; `author` is its place in the list of authors. */
export function noteXml(ref: string, note: string, author: number): string {
  return `<comment ref="${ref}" authorId="${author}"><text><r><rPr><sz val="9"/></rPr>${textXml(note)}</r></text></comment>`;
}

/** The boxes of the notes: hidden until a person hovers over the cell, as high as their text. `sheetId` keeps shape ids apart. */
export function noteBoxesXml(drawing: Drawing, sheetId: number): string {
  const boxes = cellsWith(drawing.rows, "note").map(({ row, column, cell }, index) =>
    boxXml(drawing, row, column, cell.note, sheetId * 1024 + index + 1),
  );
  return boxesXml(boxes, sheetId);
}

/** A part of note boxes. */
export function boxesXml(boxes: readonly string[], sheetId: number): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetId}"/></o:shapelayout>`,
    BOX_TYPE,
    ...boxes,
    "</xml>",
  ].join("");
}

/** The shape that every box is one of. */
export const BOX_TYPE = [
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
].join("");

/** One box; `id` is unique in the workbook. */
export function boxXml(drawing: Drawing, row: number, column: number, note: string, id: number): string {
  const height = heightOf(note);
  const left = { at: column + 1, offset: 12 };
  const top = { at: Math.max(0, row - 1), offset: 8 };
  const right = reachAcross(columnPixels(drawing), left, (WIDTH * 96) / 72);
  const bottom = reachDown(rowPixels(drawing), top, (height * 96) / 72);
  const anchor = [left, top, right, bottom].map(({ at, offset }) => `${at}, ${Math.floor(offset)}`).join(", ");
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:${WIDTH}pt;height:${height}pt;z-index:1;visibility:hidden" fillcolor="#FFFDF0" strokecolor="#BFBFBF" o:insetmode="auto">`,
    '<v:fill color2="#FFFDF0"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}

/** Points that a note's text needs in a box of our width. */
function heightOf(note: string): number {
  const lines = cellText(note)
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / UNITS)), 0);
  return MARGIN + LINE * lines;
}

function unitsOf(line: string): number {
  return [...line].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}
