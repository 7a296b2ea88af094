import type { Drawing } from "../model/drawing.js";
import { drawnValues } from "../model/drawnValues.js";
import type { KeptOn, Left } from "../model/kept.js";
import { contentHash, findMarked, isEdited, type Marker } from "../model/marker.js";
import type { Remember, Remembered } from "../model/remembered.js";
import type { Sheet, Workbook } from "../model/workbook.js";
import { creating, type WritePlan } from "../model/writePlan.js";
import { freeName } from "./freeName.js";
import { isNewer } from "./isNewer.js";
import { mergeDrawing, type Annotate, type Merged } from "./mergeDrawing.js";
import { isReadBack } from "./readRows.js";

/** A drawing that stands on a sheet, under the name that has in the workbook. */
export interface DrawnOn {
  readonly sheet: string;
  readonly drawing: Drawing;
}

/** What to write, and what becomes of a person's edits. */
export interface Plan {
  readonly writes: readonly WritePlan[];
  /** The edits on each sheet that has some, also on those that stay as they are. */
  readonly kept: readonly KeptOn[];
  /** Sheets that are left as they stand. */
  readonly left: readonly Left[];
  /** What stands on each sheet once all is written, as merged, in the order of the drawings; also where nothing needs to be written. A sheet in `left` is none of them. */
  readonly drawn: readonly DrawnOn[];
}

/**
 * Finds for each drawing the sheet it belongs on, ours by its marker and never by its name, and merges it with what a person made of that sheet.
 *
 * A user's own sheet called 周复盘 is not ours; ours is found again after renaming or moving. Where nobody remembers what was drawn, a
 * sheet that nobody edited is drawn anew and an edited one is left alone. `annotate` says on a merged drawing what in it is a person's.
 */
export function planWrites(workbook: Workbook, drawings: readonly Drawing[], version: string, remembered: Remember = () => null, annotate: Annotate = (drawing) => drawing): Plan {
  const writes: WritePlan[] = [];
  const kept: KeptOn[] = [];
  const left: Left[] = [];
  const drawn: DrawnOn[] = [];
  const taken = workbook.sheets.map(({ name }) => name);
  for (const drawing of drawings) {
    const found = findMarked(workbook.sheets, drawing.key);
    if (!found) {
      const name = freeName(drawing.name, taken);
      taken.push(name);
      writes.push(creating(drawing, version, name));
      drawn.push({ sheet: name, drawing });
      continue;
    }
    const { sheet } = found;
    const done = redrawn(found, drawing, { version, remembered, annotate });
    if ("why" in done) {
      left.push({ sheet: sheet.name, why: done.why });
      continue;
    }
    drawn.push({ sheet: sheet.name, drawing: done.drawing });
    if (done.kept.length > 0) kept.push({ sheet: sheet.name, edits: done.kept });
    if (!done.same) writes.push({ drawing: done.drawing, sheet: sheet.name, act: "redraw", version, over: done.over });
  }
  return { writes, kept, left, drawn };
}

interface Found {
  readonly sheet: Sheet;
  readonly marker: Marker;
}

type Redrawn = Pick<Left, "why"> | (Omit<Merged, "over"> & Pick<WritePlan, "over">);

interface Planning {
  readonly version: string;
  readonly remembered: Remember;
  readonly annotate: Annotate;
}

function redrawn({ sheet, marker }: Found, drawing: Drawing, { version, remembered, annotate }: Planning): Redrawn {
  if (isNewer(marker.version, version)) return { why: "newer" };
  const memory = remembered(marker.key);
  if (memory && marker.state === "writing") return mergeDrawing(memory.last, sheet, drawing, memory.before ?? blank(memory.last), annotate);
  if (memory) return mergeDrawing(lastOn(marker, memory), sheet, drawing, null, annotate);
  if (isEdited(sheet, marker) && !(isReadBack(drawing) && holdsOnly(sheet, drawing.columns.length))) return { why: "unknown-edits" };
  return { drawing, over: null, kept: [], same: false };
}

/** What was drawn on a sheet as its marker has it: after an undo in Excel that is the drawing before the last. */
function lastOn({ hash }: Marker, { last, before }: Remembered): Drawing {
  const isOn = (drawing: Drawing): boolean => contentHash(drawnValues(drawing), null) === hash;
  return before && !isOn(last) && isOn(before) ? before : last;
}

/** A drawing of nothing: what stood on a sheet before it was drawn first. */
function blank(drawing: Drawing): Drawing {
  return { ...drawing, rows: [], columns: [], merges: [], table: null, validations: [], toneRules: [], charts: [] };
}

/** Whether nothing stands right of the drawn columns but our marker: what a person typed into 复盘历史 itself was read, and is drawn again. */
function holdsOnly({ rows, marker }: Sheet, columns: number): boolean {
  return rows.every((cells, row) => cells.every((value, column) => column < columns || value === null || value === "" || (marker?.row === row && marker.column === column)));
}
