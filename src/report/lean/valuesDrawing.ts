import type { Drawing, DrawnCell, DrawnColumn, Format } from "../../model/drawing.js";
import type { CellValue, Sheet } from "../../model/workbook.js";
import { linesHeight, textHeight, textWidth } from "../measure.js";
import type { ReportOptions } from "../options.js";
import { printSetup } from "../printSetup.js";
import type { Voice } from "../voice.js";

/** A column is as wide as its longest cell, within these [A]. */
const [NARROW, WIDE] = [8, 40];
const DATE = /[yd]|m{3}|年|月|日/i;

/**
 * A person's own sheet as values only, without some of its rows (from 0); rows that are hidden or filtered away are left out too, for nobody
 * would know that they went along.
 */
export function valuesDrawing({ name, rows, formats, hiddenRows }: Sheet, without: readonly number[], version: string, voice: Voice, options: ReportOptions): Drawing {
  const hidden = new Set([...hiddenRows, ...without]);
  const kept = rows.flatMap((cells, row) => (hidden.has(row) ? [] : [{ cells, formats: formats[row] ?? [] }]));
  const count = kept.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const columns: readonly DrawnColumn[] = Array.from({ length: count }, (_, at) => ({
    width: Math.min(WIDE, kept.reduce((most, { cells }) => Math.max(most, textWidth(shown(cells[at] ?? null)) + 2), NARROW)),
  }));
  const drawn = kept.map(({ cells, formats: own }) => {
    const made = cells.map((value, at) => drawnCell(value, own[at] ?? ""));
    const heights = made.map((cell, at) => (typeof cell?.value === "string" ? textHeight(cell.value, "text", columns[at]?.width ?? WIDE) : 0));
    return { cells: made, height: Math.max(linesHeight("text", 1), ...heights) };
  });
  return { key: null, name, columns, rows: drawn, merges: [], freeze: { rows: 0, columns: 0 }, table: null, validations: [], toneRules: [], charts: [], print: printSetup("landscape", 0, drawn, count, version, voice, options), tab: "none", week: "" };
}

function drawnCell(value: CellValue, format: string): DrawnCell | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { value, role: "text", format: formatOf(format) };
  return { value: shown(value), role: "text", format: "text" };
}

function formatOf(format: string): Format {
  if (format.includes("%")) return "percent";
  return DATE.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, "")) ? (/h/i.test(format) ? "moment" : "day") : "general";
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
