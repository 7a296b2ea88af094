import type { DrawnCell, DrawnColumn, Drawing, DrawnRow } from "../model/drawing.js";
import type { CellValue, Sheet } from "../model/workbook.js";

/** Headings by whose column a row of the coordination table is known for life; else its first column tells. */
const NUMBERS: ReadonlySet<string> = new Set(["编号", "No"]);
const WIDTH = 18;

/**
 * A table of ours with the columns that people added to last week's at its right, each value beside the row of the same number, else of the
 * same first cell; values whose row is gone are listed.
 */
export function carryColumns(drawing: Drawing, sheet: Sheet): { readonly drawing: Drawing; readonly lost: readonly string[] } {
  const area = drawing.table?.area;
  const heads = drawing.rows[area?.top ?? -1]?.cells.map((cell) => textOf(cell?.value)) ?? [];
  const headRow = sheet.rows.findIndex((cells) => heads.length > 0 && textOf(cells[0]) === heads[0]);
  const old = sheet.rows[headRow] ?? [];
  const added = old.flatMap((value, at) => (textOf(value) !== "" && !heads.includes(textOf(value)) && at !== sheet.marker?.column ? [{ at, head: textOf(value) }] : []));
  if (area === undefined || added.length === 0) return { drawing, lost: [] };

  const keyAt = Math.max(0, heads.findIndex((head) => NUMBERS.has(head)));
  const oldKeyAt = old.findIndex((value) => textOf(value) === heads[keyAt]);
  const waiting = new Map<string, (readonly CellValue[])[]>();
  for (const cells of sheet.rows.slice(headRow + 1)) {
    const values = added.map(({ at }) => cells[at] ?? null);
    const key = textOf(cells[oldKeyAt]);
    if (values.some((value) => textOf(value) !== "")) waiting.set(key, [...(waiting.get(key) ?? []), values]);
  }
  const rows = drawing.rows.map((row, at): DrawnRow => {
    if (at === area.top) return beside(row, heads.length, added.map(({ head }) => ({ value: head, role: "head", format: "text" })));
    const values = at > area.top && at <= area.bottom ? waiting.get(textOf(row.cells[keyAt]?.value))?.shift() : undefined;
    return values ? beside(row, heads.length, values.map(typedCell)) : row;
  });
  const columns = [...drawing.columns, ...added.map((): DrawnColumn => ({ width: WIDTH, own: true }))];
  const lost = [...waiting].flatMap(([key, left]) => left.map((values) => [key, ...values.map(textOf)].filter((text) => text !== "").join(" ")));
  return { drawing: { ...drawing, columns, rows }, lost };
}

function beside(row: DrawnRow, from: number, cells: readonly (DrawnCell | null)[]): DrawnRow {
  return { ...row, cells: [...Array.from({ length: from }, (_, at) => row.cells[at] ?? null), ...cells] };
}

function typedCell(value: CellValue): DrawnCell | null {
  if (typeof value === "number") return { value, role: "text", format: "general" };
  return textOf(value) === "" ? null : { value: textOf(value), role: "text", format: "text" };
}

function textOf(value: CellValue | DrawnCell["value"] | undefined): string {
  if (typeof value === "object" && value !== null) return "cached" in value ? String(value.cached) : value.error;
  return value === null || value === undefined ? "" : String(value);
}
