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
  const before = new Set(last.merges.flatMap((area) => whole(movedArea(area, ground, "last"))).map(areaAddress));
  const drawn = new Set(drawing.merges.map(areaAddress));
  const merges: Area[] = drawing.merges.filter((area) => !before.has(areaAddress(area)));
  for (const area of listed) {
    const [moved] = whole(movedArea(area, ground));
    const ours = moved && before.has(areaAddress(moved));
    if (ours && !drawn.has(areaAddress(moved))) continue;
    const fits = moved && merges.every((other) => !meet(other, moved)) && !(drawing.table && meet(drawing.table.area, moved));
    if (fits) merges.push(moved);
    else if (!moved || !merges.some((other) => areaAddress(other) === areaAddress(moved))) remarks.note("redrawn-part-gone", { row: area.top, column: area.left });
  }
  const same = listed.length === merges.length && listed.every((area) => merges.some((other) => areaAddress(other) === areaAddress(area)));
  if (same) return;
  const cells = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("");
  sections.set("mergeCells", sections.spelt(merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${cells}</mergeCells>`));
}

/** The area where it is one still, and more than a cell. */
function whole(areas: readonly Area[]): readonly Area[] {
  const [area, ...more] = areas;
  return area && more.length === 0 && (area.bottom > area.top || area.right > area.left) ? [area] : [];
}
