import type { DrawnTable } from "../../model/drawing.js";
import type { Area } from "../../model/workbook.js";
import { hasSet } from "./features.js";
import { areaAddress } from "./place.js";
import { carried, type Redraw } from "./redraw.js";
import { textOf } from "./textOf.js";
import { throughSteps } from "./throughSteps.js";

/** What becomes of the drawing's Excel table. */
export interface TableChange {
  /** The table of that name becomes plain cells before lines move. */
  readonly dissolve: string | null;
  readonly resize: DrawnTable | null;
  readonly make: DrawnTable | null;
}

/** The Excel tables of a sheet: their names, and where the one of the last drawing stands now, if it still does. */
export interface Tables {
  readonly names: readonly string[];
  readonly ours: Area | null;
}

const LEFT: TableChange = { dissolve: null, resize: null, make: null };

/**
 * Resizes the table where it can stay: under its name, with its heading row and some row below it, so that a person's filter and sorting stay.
 *
 * Otherwise it is made again. A table that a person renamed or dissolved is left to them.
 */
export function tableChange(redraw: Redraw, { names, ours }: Tables): TableChange {
  const { last, drawing, anew } = redraw;
  const wanted = drawing.table;
  const differs = anew || textOf(last.table && { ...last.table, area: carried(redraw, last.table.area) }) !== textOf(wanted);
  if (!last.table || !ours) return { ...LEFT, make: differs && names.length === 0 ? wanted : null };
  const area = areaThen(redraw, ours);
  if (!wanted || wanted.name !== last.table.name || area?.top !== wanted.area.top) return { dissolve: last.table.name, resize: null, make: wanted };
  if (!differs || textOf(area) === textOf(tableArea(wanted))) return LEFT;
  return hasSet("1.13") ? { ...LEFT, resize: wanted } : { dissolve: last.table.name, resize: null, make: wanted };
}

function areaThen({ rowMoves, columnMoves }: Redraw, { top, left, bottom, right }: Area): Area | null {
  const down = throughSteps([top, bottom], rowMoves.steps, 2);
  const across = throughSteps([left, right], columnMoves.steps, 1);
  return down && across && { top: down[0], left: across[0], bottom: down[1], right: across[1] };
}

/** Excel knows no table of headings alone; an empty one takes in the row below. */
export function tableArea({ area }: DrawnTable): Area {
  return { ...area, bottom: Math.max(area.bottom, area.top + 1) };
}

/** Makes a real Excel table of drawn cells. */
export function makeTable(sheet: Excel.Worksheet, table: DrawnTable): void {
  const made = sheet.tables.add(areaAddress(tableArea(table)), true);
  made.name = table.name;
  made.style = "TableStyleLight1";
  made.showBandedRows = false;
}
