import type { Drawing, DrawnRow } from "../model/drawing.js";
import type { Area, Sheet } from "../model/workbook.js";
import type { Axes } from "./graft.js";
import { NOWHERE } from "./nowhere.js";
import type { Slot } from "./slot.js";

/**
 * The joined cells of a merged drawing: ours, as far as they reach on the sheet and hide nothing that a person typed, and a person's own among
 * their rows or columns.
 */
export function joinedIn(ours: readonly Area[], sheet: Sheet, { rows: rowSlots, columns: columnSlots }: Axes, rows: readonly DrawnRow[]): readonly Area[] {
  const [down, across] = [placesNow(rowSlots), placesNow(columnSlots)];
  const standing = sheet.merges.flatMap((area) => movedArea(area, down, across) ?? []);
  const shown = ours.map((area) => standing.find((one) => isWider(one, area) && !hides(one, rows)) ?? area).filter((area) => !hidesTyped(area, rows, columnSlots));
  const theirs = standing.filter(({ top, left, bottom, right }) => isTheirsAlone(rowSlots, top, bottom) || isTheirsAlone(columnSlots, left, right));
  return [...shown, ...theirs];
}

/** Whether an area begins where another does and reaches further across, as one does that a column was put into and dragged out of again. */
function isWider({ top, left, bottom, right }: Area, area: Area): boolean {
  return top === area.top && left === area.left && bottom === area.bottom && right > area.right;
}

function hides({ top, left, bottom, right }: Area, rows: readonly DrawnRow[]): boolean {
  return rows.slice(top, bottom + 1).some(({ cells }, down) => cells.slice(left, right + 1).some((cell, across) => down + across > 0 && cell !== null && cell.value !== null));
}

/** Joined cells as the last drawing would have them: its own, and those a person joined that it can name. */
export function joinedNow({ merges }: Drawing, sheet: Sheet, lastRow: ReadonlyMap<number, number>, lastColumn: ReadonlyMap<number, number>): readonly Area[] {
  const known = new Set(merges.map(keyOf));
  return [...merges, ...sheet.merges.flatMap((area) => movedArea(area, lastRow, lastColumn) ?? []).filter((area) => !known.has(keyOf(area)))];
}

function hidesTyped({ top, left, bottom, right }: Area, rows: readonly DrawnRow[], columns: readonly Slot[]): boolean {
  return rows.slice(top, bottom + 1).some((row, down) =>
    row.cells.slice(left, right + 1).some((cell, across) => {
      const theirs = cell?.typed !== undefined || row.own === true || columns[left + across]?.next === null;
      return down + across > 0 && theirs && cell !== null && cell.value !== null;
    }),
  );
}

function placesNow(slots: readonly Slot[]): ReadonlyMap<number, number> {
  return new Map(slots.flatMap(({ now }, at) => (now === null ? [] : [[now, at] as const])));
}

/** Where an area lies once its lines have moved; undefined where they are no longer side by side. */
function movedArea({ top, left, bottom, right }: Area, down: ReadonlyMap<number, number>, across: ReadonlyMap<number, number>): Area | undefined {
  const moved = { top: down.get(top) ?? NOWHERE, left: across.get(left) ?? NOWHERE, bottom: down.get(bottom) ?? NOWHERE, right: across.get(right) ?? NOWHERE };
  const whole = moved.top >= 0 && moved.left >= 0 && moved.bottom - moved.top === bottom - top && moved.right - moved.left === right - left;
  return whole ? moved : undefined;
}

function isTheirsAlone(slots: readonly Slot[], from: number, to: number): boolean {
  return slots.slice(from, to + 1).every(({ next }) => next === null);
}

function keyOf({ top, left, bottom, right }: Area): string {
  return [top, left, bottom, right].join();
}
