import type { Stand } from "../model/writePlan.js";

/** A row or a column of the merged drawing, and where it comes from. */
export interface Slot {
  /** Which of the new drawing it is; null for a person's own. */
  readonly next: number | null;
  /** Which of the last drawing it was; null where it is new. */
  readonly last: number | null;
  /** Where it stands on the sheet; null where it does not. */
  readonly now: number | null;
  /** The row of our list of edits into which a person typed what is drawn here, now that the list is drawn anew. */
  readonly typedInto?: number;
}

/** Where a slot stood, as a host wants it told. */
export function standOf({ last, now }: Slot): Stand | null {
  return now === null ? null : { last, now };
}

/**
 * What a line of the sheet is: `ours` still drawn, `theirs` a person's, `blank`, `gone` where it was ours or explained otherwise, `kept` where
 * it tells of edits, `typedInto` where it does and a person typed into it.
 */
export type LineKind = "ours" | "theirs" | "blank" | "gone" | "kept" | "typedInto";

/** The lines of a sheet, rows or columns, from the first on. */
export interface SheetLines {
  readonly lines: readonly number[];
  readonly kindOf: (line: number) => LineKind;
  /** The line of the new drawing that one of ours is. */
  readonly nextOf: (line: number) => number | null;
  readonly lastOf: (line: number) => number | null;
}

/** The most blank lines that stay between ours and a person's. */
const AIR = 3;
const BLANK: Slot = { next: null, last: null, now: null };

/**
 * The new drawing's lines in their order, with a person's own after the line of ours that each follows on the sheet.
 *
 * Blank lines that set a person's apart stay, up to three. A line below our list of edits stays apart from ours by one.
 */
export function slotsOf(ours: readonly Slot[], { lines, kindOf, nextOf, lastOf }: SheetLines): readonly Slot[] {
  const after = new Map<number, Slot[]>();
  let anchor = -1;
  let air: Slot[] = [];
  let below = false;
  const put = (slot: Slot): void => {
    const list = after.get(anchor) ?? [];
    list.push(...(below && air.length === 0 ? [BLANK] : air.slice(-AIR)), slot);
    after.set(anchor, list);
    air = [];
    below = false;
  };
  for (const line of lines) {
    const kind = kindOf(line);
    if (kind === "ours") [anchor, air, below] = [nextOf(line) ?? anchor, [], false];
    else if (kind === "blank") air.push({ ...BLANK, last: lastOf(line), now: line });
    else if (kind === "theirs") put({ ...BLANK, last: lastOf(line), now: line });
    else if (kind !== "gone") {
      below = true;
      if (kind === "typedInto") put({ ...BLANK, typedInto: line });
    }
  }
  return [...(after.get(-1) ?? []), ...ours.flatMap((slot, at) => [slot, ...(after.get(at) ?? [])])];
}
