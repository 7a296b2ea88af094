import type { WritePlan } from "../../../model/writePlan.js";
import type { Area } from "../../../model/workbook.js";
import { formulaPieces, type Corner } from "../formula/formulaPieces.js";
import { isSheet } from "../formula/isSheet.js";
import { absoluteArea, areaAddress } from "../write/address.js";
import type { ListedName, WorkbookPart } from "../write/openWorkbookPart.js";
import { printNames } from "../write/printNames.js";
import type { SheetName } from "../write/workbookEdit.js";
import { escapeText } from "../write/xml.js";
import { around, isStill, LAST_COLUMN, LAST_ROW, movedArea, type Ground } from "./ground.js";
import { moveFormula } from "./moveFormula.js";
import type { Count } from "./moves.js";

/**
 * The print names and the filter's name of a sheet that is drawn over: as a person has set them, moved along, where they are not those of
 * the last drawing; those of the new drawing where they are.
 */
export function namesOver(plan: WritePlan, ground: Ground, workbook: WorkbookPart, index: number): readonly SheetName[] {
  if (!plan.over) return printNames(plan, index);
  const before = new Map(printNames({ ...plan, drawing: plan.over.last }, index).map(({ name, refersTo }) => [name, refersTo]));
  const drawn = new Map(printNames(plan, index).map((name) => [name.name, name]));
  const present = new Map(workbook.names.filter(({ sheet }) => sheet === index).map(({ name, element }) => [name, element.text]));
  const own = ["_xlnm.Print_Area", "_xlnm.Print_Titles"].flatMap((name): readonly SheetName[] => {
    const last = before.get(name);
    const next = drawn.get(name);
    const stands = present.get(name);
    const theirs = stands === undefined ? last !== undefined : last === undefined || told(stands, ground, "now") !== told(last, ground, "last");
    const moved = stands === undefined ? undefined : told(stands, ground, "now");
    if (stands !== undefined && isStill(ground) && (theirs || moved === next?.refersTo)) return [{ name, sheet: index, refersTo: stands }];
    if (!theirs) return next ? [next] : [];
    return moved === undefined || moved === "" ? [] : [{ name, sheet: index, refersTo: moved }];
  });
  const filter = [...present].find(([name]) => name.toLowerCase() === "_xlnm._filterdatabase");
  const filtered = filter && (isStill(ground) ? filter[1] : told(filter[1], ground, "now"));
  return filter && filtered ? [...own, { name: filter[0], sheet: index, refersTo: filtered }] : own;
}

/** A person's names that lead to the sheet, told of where their cells are now; those that cannot be told stay as they are. */
export function movedNames(workbook: WorkbookPart, ground: Ground, index: number): ReadonlyMap<ListedName, string> {
  if (isStill(ground)) return new Map();
  return new Map(
    workbook.names.flatMap((name): readonly (readonly [ListedName, string])[] => {
      const reserved = name.sheet === index && /^(?:_xlnm\.|zfp_marker$)/i.test(name.name);
      const moved = reserved ? undefined : moveFormula(name.element.text, ground, false);
      return moved === undefined || moved === name.element.text ? [] : [[name, escapeText(moved)]];
    }),
  );
}

/** What such a name stands for, as areas of the new drawing; each stays one area, "" where all are gone. */
function told(refersTo: string, ground: Ground, count: Count): string {
  return formulaPieces(refersTo)
    .flatMap((piece) => {
      if (piece.kind !== "reference" || !isSheet(piece.prefix, ground.sheet)) return [];
      const to = around(movedArea(areaOf(piece.from, piece.to ?? piece.from), ground, count));
      return to ? [printed(ground.sheet, to)] : [];
    })
    .join(",");
}

function areaOf(from: Corner, to: Corner): Area {
  return { top: from.row ?? 0, left: from.column ?? 0, bottom: to.row ?? LAST_ROW, right: to.column ?? LAST_COLUMN };
}

function printed(sheet: string, area: Area): string {
  const place = absoluteArea(sheet, area);
  const prefix = place.slice(0, place.lastIndexOf("!") + 1);
  if (area.left === 0 && area.right === LAST_COLUMN) return `${prefix}$${area.top + 1}:$${area.bottom + 1}`;
  return area.top === 0 && area.bottom === LAST_ROW ? `${prefix}${areaAddress(area).replace(/([A-Z]+)\d+/g, "$$$1")}` : place;
}
