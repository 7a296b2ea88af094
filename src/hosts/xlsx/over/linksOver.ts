import type { Place } from "../../../model/drawing.js";
import { keptPlace } from "../../standingCells.js";
import { parseArea } from "../sheet/parseArea.js";
import { areaAddress, cellAddress } from "../write/address.js";
import { childOf } from "../write/elements.js";
import { linksXml } from "../write/linksXml.js";
import { movedArea } from "./ground.js";
import { raw, remade } from "./raw.js";
import { parsedParts, type Sections } from "./sections.js";
import { lastCell, type Site } from "./site.js";

/** Sets the links of cells: a person's stay with their cells, ours are touched where the drawing's have changed. */
export function linksOver(site: Site, sections: Sections): void {
  const { drawing, ground, plan, canvas } = site;
  const list = sections.one("hyperlinks");
  const texts: string[] = [];
  for (const link of list?.children ?? []) {
    const area = parseArea(link.attributes.get("ref") ?? "");
    const moved = area ? movedArea(area, ground) : [];
    for (const to of moved) {
      const single = to.top === to.bottom && to.left === to.right;
      if (!single || stays(site, to.top, to.left)) texts.push(remade(sections.source, link, { ref: areaAddress(to) }));
    }
  }
  const { source, root } = parsedParts(linksXml(drawing.rows, plan.sheet), canvas.dialect.main);
  const drawn = new Map((childOf(root, "hyperlinks")?.children ?? []).map((link) => [link.attributes.get("ref"), raw(source, link)]));
  drawing.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.link && !stays(site, row, column)) texts.push(sections.spelt(drawn.get(cellAddress(row, column)) ?? ""));
    });
  });
  sections.list("hyperlinks", texts);
}

/** Whether a cell's link, or that it has none, is as it was left: it is a person's cell, or the drawing wants no other than before. */
function stays(site: Site, row: number, column: number): boolean {
  return keptPlace(site.plan, row, column) !== null || sameLink(lastCell(site, row, column)?.link, site.drawing.rows[row]?.cells[column]?.link);
}

function sameLink(last: Place | undefined, next: Place | undefined): boolean {
  return last?.sheet === next?.sheet && last?.cell === next?.cell;
}
