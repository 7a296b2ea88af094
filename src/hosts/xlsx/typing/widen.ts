import { widened, type PlacedEntry } from "../../placeEntries.js";
import { remade, raw } from "../over/raw.js";
import type { PresentSheet } from "../over/presentSheet.js";
import { presentTable } from "../over/tableOver.js";
import { parseArea } from "../sheet/parseArea.js";
import { readRelationships } from "../relationships.js";
import { areaAddress } from "../write/address.js";
import { childOf } from "../write/elements.js";
import type { ListedName, WorkbookPart } from "../write/openWorkbookPart.js";
import type { PackageEdit } from "../write/packageEdit.js";

/** Lets the tables that end above a new row take it in; one with a row of totals is left as it is. */
export function widenTables(edit: PackageEdit, part: string, entries: readonly PlacedEntry[]): void {
  for (const { kind, external, target } of readRelationships(edit.linked, part)) {
    const text = kind === "table" && !external ? edit.text(target) : undefined;
    if (text === undefined) continue;
    const { source, root, area } = presentTable(target, text);
    const totals = Number(root.attributes.get("totalsRowCount") ?? 0) > 0;
    const wide = area && !totals ? widened(area, entries) : undefined;
    if (!area || !wide || wide.bottom === area.bottom) continue;
    const ref = areaAddress(wide);
    const table = remade(source, root, { ref }, (child) => (child.local === "autoFilter" ? remade(source, child, { ref }, (one) => raw(source, one)) : raw(source, child)));
    edit.set(target, source.slice(0, root.start) + table + source.slice(root.end));
  }
}

/** The hidden name that repeats the area of a sheet's filter, with the new rows in it. */
export function widenedFilterName({ names }: WorkbookPart, index: number, { root }: PresentSheet, entries: readonly PlacedEntry[]): readonly (readonly [ListedName, string])[] {
  const area = parseArea(childOf(root, "autoFilter")?.attributes.get("ref") ?? "");
  const wide = area && widened(area, entries);
  const name = names.find((one) => one.name.toLowerCase() === "_xlnm._filterdatabase" && one.sheet === index);
  if (!area || !wide || !name || wide.bottom === area.bottom) return [];
  return [[name, name.refersTo.replace(new RegExp(`\\$${area.bottom + 1}$`), `$${wide.bottom + 1}`)]];
}
