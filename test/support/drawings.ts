import type { Drawing, DrawnCell, DrawnRow } from "../../src/model/drawing.js";

/** A cell of text. */
export function text(value: string, more: Partial<DrawnCell> = {}): DrawnCell {
  return { value, role: "text", format: "text", ...more };
}

/** A row of cells. */
export function row(cells: readonly (DrawnCell | null)[], more: Partial<DrawnRow> = {}): DrawnRow {
  return { cells, height: 18, ...more };
}

/** A drawing of plain rows, everything else at rest. */
export function drawing(rows: readonly DrawnRow[], more: Partial<Drawing> = {}): Drawing {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return {
    key: { kind: "review", subject: "销售甲" },
    name: "周复盘_销售甲",
    columns: Array.from({ length: width }, () => ({ width: 10 })),
    rows,
    merges: [],
    freeze: { rows: 0, columns: 0 },
    table: null,
    validations: [],
    toneRules: [],
    charts: [],
    print: { orientation: "portrait", titleRows: null, footer: { left: "", center: "", right: "" }, area: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 } },
    tab: "none",
    week: "",
    ...more,
  };
}
