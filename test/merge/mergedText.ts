import type { Drawing, DrawnCell } from "../../src/model/drawing.js";
import { drawnValue } from "../../src/model/drawnValues.js";
import type { Kept } from "../../src/model/kept.js";

/** A merged drawing as lines: `+` before a person's own row, `*` behind what they typed, `!` where both sides changed, `~` where they coloured. */
export function mergedLines({ rows }: Drawing): readonly string[] {
  return rows.map(({ own, cells }) => {
    const values = cells.map(cellText);
    while (values.at(-1) === "") values.pop();
    return `${own ? "+ " : ""}${values.join("|")}`;
  });
}

function cellText(cell: DrawnCell | null): string {
  const sign = cell?.typed ? (cell.typed.conflict ? "!" : "*") : "";
  return `${drawnValue(cell) ?? ""}${sign}${cell?.paint === undefined ? "" : "~"}`;
}

/** The edits as lines: what, row and column, the person's value and ours. */
export function keptLines(kept: readonly Kept[]): readonly string[] {
  return kept.map(({ edit, row, column, theirs, ours }) => `${edit} ${row ?? "-"},${column ?? "-"} ${theirs ?? ""}|${ours ?? ""}`);
}
