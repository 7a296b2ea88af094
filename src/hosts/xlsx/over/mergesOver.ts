import type { Area } from "../../../model/workbook.js";
import { parseArea } from "../sheet/parseArea.js";
import { areaAddress } from "../write/address.js";
import { mergesXml } from "../write/mergesXml.js";
import { movedArea } from "./ground.js";
import { meet } from "./regions.js";
import type { Sections } from "./sections.js";
import type { Site } from "./site.js";

/** Sets the merged cells: those of a person stay with their cells, and ours where they have not been parted; throws as `mergesXml`. */
export function mergesOver(site: Site, sections: Sections): void {
  const { drawing, last, ground, remarks, plan } = site;
  mergesXml(drawing, plan.sheet);
  const listed = (sections.one("mergeCells")?.children ?? []).flatMap(({ attributes }) => parseArea(attributes.get("ref") ?? "") ?? []);
  const before = new Set(last.merges.map((area) => addresses(movedArea(area, ground, "last"))));
  const drawn = new Set(drawing.merges.map(areaAddress));
  const stand = listed.map((area) => ({ area, areas: movedArea(area, ground) }));
  const standing = new Set(stand.map(({ areas }) => addresses(areas)));
  const merges = drawing.merges.filter((area) => !before.has(areaAddress(area)) || standing.has(areaAddress(area)));
  for (const { area, areas } of stand) {
    const [moved] = areas;
    // A row that is taken out takes what is merged in it along; ours are among the drawing's or gone.
    if (!moved || (areas.length === 1 && isSingle(moved)) || drawn.has(addresses(areas)) || before.has(addresses(areas))) continue;
    const fits = areas.length === 1 && merges.every((other) => !meet(other, moved)) && !(drawing.table && meet(drawing.table.area, moved));
    if (fits) merges.push(moved);
    else remarks.note("redrawn-part-gone", { row: area.top, column: area.left });
  }
  const wanted = new Set(merges.map(areaAddress));
  if (listed.length === merges.length && listed.every((area) => wanted.has(areaAddress(area)))) return;
  const cells = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("");
  sections.set("mergeCells", sections.spelt(merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${cells}</mergeCells>`));
}

function addresses(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}
