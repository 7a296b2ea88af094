import type { Drawing, DrawnCell } from "../../src/model/drawing.js";

/** A drawing as lines that a person can review in a diff: values first, then what each is, joined columns after it. */
export function drawingText(drawing: Drawing): string {
  const joined = new Map(drawing.merges.map(({ top, left, right }) => [`${top},${left}`, right - left + 1]));
  const rows = drawing.rows.map(({ cells, height, breakBefore, folded }, row) => {
    const shown = cells.flatMap((cell, column) => (cell === null || cell.value === null ? [] : [cellText(cell, column, joined.get(`${row},${column}`))]));
    const signs = [breakBefore ? "--- page ---\n" : "", `${height}pt`, folded ? " folded" : ""].join("");
    return [signs, ...shown].join(" | ");
  });
  const { print, freeze, columns, table, toneRules, charts } = drawing;
  return [
    `# ${drawing.name} ${drawing.key?.kind ?? "own"} ${drawing.week}`,
    `widths ${columns.map(({ width, folded }) => `${width}${folded ? "f" : ""}`).join(" ")}; frozen ${freeze.rows}x${freeze.columns}; ${print.orientation}; table ${table?.name ?? "none"}; tone rules ${toneRules.length}; charts ${charts.length}`,
    ...rows,
    `footer: ${print.footer.left} | ${print.footer.center} | ${print.footer.right}`,
    "",
  ].join("\n");
}

function cellText({ value, role, tone, format, link }: DrawnCell, column: number, span: number | undefined): string {
  const text = typeof value === "object" && value !== null ? `=${value.formula}` : String(value).replaceAll("\n", "⏎");
  const look = [role, tone, format === "text" ? undefined : format].filter((part) => part !== undefined).join("/");
  return `${String.fromCharCode(65 + column)}${span ? `+${span - 1}` : ""} ${text} {${look}}${link ? ` -> ${link.sheet}!${link.cell}` : ""}`;
}
