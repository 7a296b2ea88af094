import type { TypedCell } from "../../../model/entry.js";
import { HostFailure } from "../../failure.js";
import { widened, type PlacedEntry } from "../../placeEntries.js";
import type { PresentRow, PresentSheet } from "../over/presentSheet.js";
import { raw, remade, spelt } from "../over/raw.js";
import { Sections } from "../over/sections.js";
import { formulaElement } from "../over/sharedFormulas.js";
import { parseArea } from "../sheet/parseArea.js";
import { areaAddress, cellAddress } from "../write/address.js";
import { contentXml } from "../write/cellXml.js";
import type { StyleBook } from "../write/styleBook.js";
import { withAttribute } from "../write/withAttribute.js";
import { attributes } from "../write/xml.js";
import { lookFinder, type LookFinder } from "./lookFinder.js";

/**
 * The text of a person's sheet with entries typed into it; every other row, cell and part of it stays as it is written.
 *
 * Throws `HostFailure` `cell-has-formula`.
 */
export function typeSheet(sheet: string, present: PresentSheet, entries: readonly PlacedEntry[], styles: StyleBook): string {
  const sections = new Sections(present.source, present.root);
  const typed = new Map<number, Map<number, TypedCell>>();
  for (const { entry, row } of entries) {
    const cells = typed.get(row) ?? new Map<number, TypedCell>();
    for (const cell of entry.cells) cells.set(cell.column, cell);
    typed.set(row, cells);
  }
  const look = lookFinder(present, entries);
  growDimension(sections, typed);
  sections.set("sheetData", rowsText({ sheet, present, typed, look, styles }));
  const filter = sections.one("autoFilter");
  const area = filter && parseArea(filter.attributes.get("ref") ?? "");
  if (filter && area) sections.replace(filter, remade(present.source, filter, { ref: areaAddress(widened(area, entries)) }, (child) => raw(present.source, child)));
  return sections.apply();
}

interface Typing {
  readonly sheet: string;
  readonly present: PresentSheet;
  readonly typed: ReadonlyMap<number, ReadonlyMap<number, TypedCell>>;
  readonly look: LookFinder;
  readonly styles: StyleBook;
}

/** The rows as they are written, those typed into made anew, new ones put in their places. */
function rowsText(typing: Typing): string {
  const { present: { source, root, rows }, typed } = typing;
  const data = root.children.find(({ local, uri }) => local === "sheetData" && uri === root.uri);
  const open = data && !data.selfClosing ? source.slice(data.start, data.openEnd) : spelt("<sheetData>", root.prefix);
  const all = [...new Set([...rows.keys(), ...typed.keys()])].sort((a, b) => a - b);
  const numbered = [...typed.keys()].some((row) => !rows.has(row));
  let text = "";
  let at = data?.openEnd ?? 0;
  for (const row of all) {
    const was = rows.get(row);
    if (was) text += source.slice(at, was.element.start);
    const cells = typed.get(row);
    text += cells ? rowText(typing, row, was, cells) : was ? withPlace(raw(source, was.element), numbered, "r", row + 1) : "";
    if (was) at = was.element.end;
  }
  return open + text + (data && !data.selfClosing ? source.slice(at, data.end) : spelt("</sheetData>", root.prefix));
}

function rowText({ sheet, present, look, styles }: Typing, row: number, was: PresentRow | undefined, typed: ReadonlyMap<number, TypedCell>): string {
  const { source, root } = present;
  const styled = was ? [] : look.columns(row);
  const columns = [...new Set([...(was?.cells.keys() ?? []), ...typed.keys(), ...styled])].sort((a, b) => a - b);
  const cells = columns.map((column) => {
    const cell = typed.get(column);
    const stands = was?.cells.get(column);
    const address = cellAddress(row, column);
    if (!cell) return stands ? withPlace(raw(source, stands), true, "r", address) : spelt(`<c${attributes({ r: address, s: look.style(row, column) })}/>`, root.prefix);
    if (stands && formulaElement(stands)) throw new HostFailure("cell-has-formula", { say: "cell-has-formula", with: { sheet, cell: address } });
    return spelt(contentXml({ value: cell.value }, address, styles.typed(look.style(row, column), cell), sheet), root.prefix);
  });
  const name = root.prefix === "" ? "row" : `${root.prefix}:row`;
  const open = was ? source.slice(was.element.start, was.element.openEnd).replace(/\s*\/?>$/, ">") : `<${name}${attributes(look.row(row))}>`;
  const grown = columns.length > (was?.cells.size ?? 0);
  return `${withAttribute(grown ? withAttribute(open, "spans", undefined) : open, "r", row + 1)}${cells.join("")}</${name}>`;
}

/** An element that says its place, where it followed from the one before and something may now stand between them. */
function withPlace(text: string, needed: boolean, name: string, place: string | number): string {
  const end = text.indexOf(">") + 1;
  return needed ? withAttribute(text.slice(0, end), name, place) + text.slice(end) : text;
}

/** The used area as the sheet states it, with what is typed in it. */
function growDimension(sections: Sections, typed: ReadonlyMap<number, ReadonlyMap<number, TypedCell>>): void {
  const dimension = sections.one("dimension");
  let area = parseArea(dimension?.attributes.get("ref") ?? "");
  if (!dimension || !area) return;
  for (const [row, cells] of typed) {
    for (const column of cells.keys()) {
      area = { top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) };
    }
  }
  sections.replace(dimension, withAttribute(raw(sections.source, dimension), "ref", areaAddress(area)));
}
