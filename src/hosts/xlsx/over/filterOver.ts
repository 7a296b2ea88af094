import { parseArea } from "../sheet/parseArea.js";
import { areaAddress } from "../write/address.js";
import type { XmlElement } from "../write/elements.js";
import { around, isStill, movedArea, type Ground } from "./ground.js";
import { raw, remade } from "./raw.js";
import type { Sections } from "./sections.js";

/** A filter over other cells: each column's choice goes with its column, one whose column is taken out is gone; the order that it sorted by is no more. */
export function filterOver(source: string, filter: XmlElement, ref: string, { columns }: Pick<Ground, "columns">): string {
  const before = parseArea(filter.attributes.get("ref") ?? "");
  const after = parseArea(ref);
  return remade(source, filter, { ref }, (child) => {
    if (child.local === "sortState") return "";
    if (child.local !== "filterColumn" || !before || !after) return raw(source, child);
    const to = columns.to(before.left + Number(child.attributes.get("colId") ?? 0));
    return to === null || to < after.left || to > after.right ? "" : remade(source, child, { colId: to - after.left });
  });
}

/** Sets the filter that a person put on the sheet itself. */
export function sheetFilterOver(ground: Ground, sections: Sections): void {
  const filter = sections.one("autoFilter");
  const area = filter && parseArea(filter.attributes.get("ref") ?? "");
  if (!filter || !area || isStill(ground)) return;
  const to = around(movedArea(area, ground));
  sections.set("autoFilter", to ? filterOver(sections.source, filter, areaAddress(to), ground) : "");
  sections.set("sortState", "");
}
