import type { RowConflict } from "../model/rolledUp.js";
import { cellsOf, sameCell, shortHash } from "./content.js";
import { named } from "./named.js";
import { printed } from "./printed.js";
import type { Telling, Unit } from "./settleGroup.js";
import { placeText } from "./sourceText.js";

/** The words of the column 冲突: for tellings that differ, and for one that somebody kept of them. */
export interface Marks {
  readonly open: string;
  readonly settled: string;
}

/** What ties the tellings of one row together in the team's workbook, or marks the one that was kept of them. */
export function markOf({ open, settled }: Marks, key: string, tellings: readonly Telling[] | null): string {
  return tellings === null ? `${settled} ${shortHash(key)}` : `${open} ${shortHash(`${key}\u0001${tellings.map(({ content }) => content).join("\u0002")}`)}`;
}

/** A row that workbooks tell differently: of each telling the cells that not all have so. */
export function conflictOf({ tellings }: Unit, chosen: Telling | undefined, mark: string): RowConflict {
  const [first] = tellings;
  const cells = tellings.map(({ row }) => new Map(cellsOf(row)));
  const fields = [...new Set(cells.flatMap((own) => [...own.keys()]))].filter((field) => cells.some((own) => !sameCell(own.get(field), cells[0]?.get(field))));
  return {
    ...(first ? named(first.row) : { kind: "", subject: "", who: [], when: null }),
    mark,
    settled: chosen !== undefined,
    tellings: tellings.map(({ rows, files }, nth) => ({
      from: rows.map(placeText).join("；"),
      files: [...files],
      fields: fields.flatMap((field) => {
        const cell = cells[nth]?.get(field);
        return [{ field: field.replace(/^\+/u, ""), text: cell ? printed(cell) : "" }];
      }),
    })),
  };
}
