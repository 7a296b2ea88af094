import type { Drawing, DrawnTable } from "../../../model/drawing.js";
import type { Area } from "../../../model/workbook.js";
import { cellText } from "../../../model/cellText.js";
import { unescape } from "../strings/unescape.js";
import { parseArea } from "../sheet/parseArea.js";
import { areaAddress } from "../write/address.js";
import { childOf, parseElements, type XmlElement } from "../write/elements.js";
import { tableXml } from "../write/tableXml.js";
import { filterOver } from "./filterOver.js";
import { around, movedArea } from "./ground.js";
import { raw, remade, spelt } from "./raw.js";
import type { Site } from "./site.js";

/** A table part of the sheet as it stands. */
export interface PresentTable {
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly name: string;
  readonly area: Area | undefined;
}

/** Reads a table part. */
export function presentTable(part: string, source: string): PresentTable {
  const root = parseElements(source, part);
  return { part, source, root, name: root.attributes.get("displayName") ?? "", area: parseArea(root.attributes.get("ref") ?? "") };
}

/** Which of a sheet's tables the last drawing made: by its name, or one that `TableNames` gives beside it. */
export function isOurTable({ name }: PresentTable, drawn: DrawnTable): boolean {
  const own = drawn.name.toLowerCase();
  return name.toLowerCase() === own || (name.toLowerCase().startsWith(`${own}_`) && /^\d+$/.test(name.slice(own.length + 1)));
}

/** Whether a drawing's headings are such that Excel takes a table over them: a person may have left a blank one in a column of their own. */
export function hasHeadings({ rows }: Drawing, { area }: DrawnTable): boolean {
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const value = rows[area.top]?.cells[column]?.value;
    if (typeof value !== "string" || value === "") return false;
    seen.add(cellText(value).toLowerCase());
  }
  return seen.size === area.right - area.left + 1;
}

/** Our table over the cells of the new drawing, under its name: its columns' filters, its look and its total formulas stay as a person has set them. */
export function tableOver(site: Site, present: PresentTable, table: DrawnTable): string {
  const { drawing, canvas, plan, ground } = site;
  const { source, root, name } = present;
  const id = Number(root.attributes.get("id") ?? 1);
  const fresh = tableXml(drawing, table, { id, name }, canvas.dialect, plan.sheet);
  const drawn = parseElements(fresh, "table");
  const before = namesOf(root);
  const columns = childOf(drawn, "tableColumns");
  const ref = drawn.attributes.get("ref") ?? "";
  const totals = Number(root.attributes.get("totalsRowCount") ?? 0) > 0;
  const filter = childOf(root, "autoFilter");
  if (ref === root.attributes.get("ref") && before.join("\n") === namesOf(drawn).join("\n") && !totals) return source;
  const kept = new Map((childOf(root, "tableColumns")?.children ?? []).map((column) => [nameOf(column), column]));
  let next = Math.max(0, ...[...kept.values()].map((column) => Number(column.attributes.get("id") ?? 0)));
  const texts = (columns?.children ?? []).map((column) => {
    const known = kept.get(nameOf(column));
    if (known) return raw(source, known);
    next += 1;
    return spelt(remade(fresh, column, { id: next }), root.prefix);
  });
  return source.slice(0, root.start) + remade(source, root, { ref, totalsRowCount: undefined, totalsRowShown: totals ? 0 : root.attributes.get("totalsRowShown") }, (child) => {
    if (child.local === "tableColumns") return spelt(`<tableColumns count="${texts.length}">`, root.prefix) + texts.join("") + spelt("</tableColumns>", root.prefix);
    if (child === filter) return filterOver(source, child, ref, ground);
    return child.local === "sortState" ? "" : raw(source, child);
  }) + source.slice(root.end);
}

/** A person's own table where its cells are; undefined where they are not side by side any more. */
export function movedTable({ ground }: Site, { source, root, area }: PresentTable): string | undefined {
  const [moved, ...more] = area ? movedArea(area, ground) : [];
  const whole = moved && area && more.length === 0 && moved.right - moved.left === area.right - area.left && moved.bottom > moved.top;
  if (!whole) return undefined;
  const ref = areaAddress(moved);
  if (ref === root.attributes.get("ref")) return source;
  const text = remade(source, root, { ref }, (child) => {
    if (child.local === "sortState") return "";
    const filtered = parseArea(child.attributes.get("ref") ?? "");
    const to = filtered && around(movedArea(filtered, ground));
    return child.local === "autoFilter" && to ? filterOver(source, child, areaAddress(to), ground) : raw(source, child);
  });
  return source.slice(0, root.start) + text + source.slice(root.end);
}

function namesOf(root: XmlElement): readonly string[] {
  return (childOf(root, "tableColumns")?.children ?? []).map(nameOf);
}

function nameOf({ attributes }: XmlElement): string {
  return unescape(attributes.get("name") ?? "");
}
