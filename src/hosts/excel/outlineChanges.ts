import type { WritePlan } from "../../model/writePlan.js";
import type { Moves } from "./planMoves.js";
import { runsOf } from "./runsOf.js";
import type { Written } from "./verify.js";

/** Lines that stand together and go one level deeper into the outline, or one out of it. */
export interface OutlineChange {
  readonly axis: "ByRows" | "ByColumns";
  readonly first: number;
  readonly last: number;
  readonly deeper: boolean;
}

interface Leveled {
  readonly outline?: number;
  readonly own?: true;
}

/**
 * What has to be grouped and ungrouped. Excel tells nobody how deep a line lies, so we go by what the last drawing left.
 *
 * On a sheet that was drawn before without anybody knowing how, the groups are the same kind of lines and are left as they are.
 */
export function outlineChanges({ plan, redraw }: Written): { readonly plan: WritePlan; readonly changes: readonly OutlineChange[] } {
  const { drawing, act } = plan;
  if (act === "create") return { plan, changes: [...deepened("ByRows", drawing.rows.map(levelOf)), ...deepened("ByColumns", drawing.columns.map(levelOf))] };
  if (!redraw || redraw.anew) return { plan, changes: [] };
  const { last, rows, columns, rowMoves, columnMoves } = redraw;
  const lines = (axis: OutlineChange["axis"], wanted: readonly Leveled[], stands: typeof rows, before: readonly Leveled[], moves: Moves): OutlineChange[] => {
    const there = levelsThere(stands.map((stand) => (stand ? levelOf(before[stand.last ?? -1]) : null)), moves);
    const difference = wanted.map((line, index) => (line.own && stands[index] ? 0 : levelOf(line) - (there[index] ?? 0)));
    return [...deepened(axis, difference), ...deepened(axis, difference.map((levels) => -levels)).map((change) => ({ ...change, deeper: false }))];
  };
  return { plan, changes: [...lines("ByRows", drawing.rows, rows, last.rows, rowMoves), ...lines("ByColumns", drawing.columns, columns, last.columns, columnMoves)] };
}

function levelOf(line: Leveled | undefined): number {
  return line?.outline ?? 0;
}

function deepened(axis: OutlineChange["axis"], levels: readonly number[]): OutlineChange[] {
  return runsOf(levels.map((outline) => ({ outline }))).map(({ first, last }) => ({ axis, first, last, deeper: true }));
}

/** A line that was put in lies as deep as both its neighbours do ([A], as Excel inserts rows into a group). */
function levelsThere(levels: readonly (number | null)[], { moved }: Moves): number[] {
  const kept = levels.map((level, index) => (moved.has(index) ? null : level));
  const nearest = (from: number, step: 1 | -1): number => {
    let at = from;
    while (at >= 0 && at < kept.length && kept[at] === null) at += step;
    return kept[at] ?? 0;
  };
  return kept.map((level, index) => level ?? Math.min(nearest(index, -1), nearest(index, 1)));
}
