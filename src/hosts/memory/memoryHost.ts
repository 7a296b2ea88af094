import { contentHash, markerOf, markerText } from "../../model/marker.js";
import type { Entered, Entry } from "../../model/entry.js";
import type { Sheet, Workbook } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import { HostFailure } from "../failure.js";
import type { Host } from "../host.js";
import { isOurFill } from "../palette.js";
import { checkHeld, lastUsedRow, placeEntries } from "../placeEntries.js";
import { standingPlace, standingValues } from "../standingCells.js";
import { typedSheet } from "./typedSheet.js";

/**
 * A workbook held as data, for tests and for trying things out: the written definition of what a host owes.
 *
 * It keeps values, markers, colours and what is hidden, and shows a formula as its cached result.
 */
export class MemoryHost implements Host {
  #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  read(): Promise<Workbook> {
    return Promise.resolve(this.#workbook);
  }

  async write(plans: readonly WritePlan[]): Promise<void> {
    for (const plan of plans) {
      const present = this.#workbook.sheets.find(({ name }) => name === plan.sheet);
      const drawn = drawnSheet(plan, present);
      const others = this.#workbook.sheets.map((sheet) => (sheet === present ? drawn : sheet));
      this.#workbook = { ...this.#workbook, sheets: plan.act === "create" ? [...others, drawn] : others };
    }
  }

  async remove(sheets: readonly string[]): Promise<void> {
    for (const sheet of sheets) {
      const found = this.#workbook.sheets.find(({ name }) => name === sheet);
      if (!found || !markerOf(found)) throw new HostFailure("file-not-ours", { say: "file-not-ours", with: { sheet } });
    }
    this.#workbook = { ...this.#workbook, sheets: this.#workbook.sheets.filter(({ name }) => !sheets.includes(name)) };
  }

  async type(entries: readonly Entry[]): Promise<readonly Entered[]> {
    const sheetOf = (name: string): Sheet | undefined => this.#workbook.sheets.find((sheet) => sheet.name === name);
    const { placed, created, entered } = placeEntries(entries, (name) => {
      const sheet = sheetOf(name);
      return sheet ? lastUsedRow(sheet.rows) : null;
    });
    for (const one of placed) checkHeld(one, (row, column) => sheetOf(one.entry.sheet)?.rows[row]?.[column] ?? null);
    await this.write(created);
    for (const one of placed) {
      const sheets = this.#workbook.sheets.map((sheet) => (sheet.name === one.entry.sheet ? typedSheet(sheet, one) : sheet));
      this.#workbook = { ...this.#workbook, sheets };
    }
    return entered;
  }
}

function drawnSheet(plan: WritePlan, present: Sheet | undefined): Sheet {
  const { drawing, sheet, version } = plan;
  const rows = standingValues(plan, present?.rows ?? []).map((values) => [...values]);
  const marker = drawing.key && { row: 0, column: drawing.columns.length };
  if (drawing.key && marker) {
    const text = markerText({ version, key: drawing.key, week: drawing.week, state: "done", hash: contentHash(rows, marker) });
    rows[0] = Array.from({ length: marker.column + 1 }, (_, column) => (column === marker.column ? text : (rows[0]?.[column] ?? null)));
  }
  const visibility = drawing.hidden ? "veryHidden" : (present?.visibility ?? "visible");
  const paints = drawing.key ? { paints: paintsOf(plan, present) } : {};
  return { name: sheet, visibility, rows, formats: [], merges: drawing.merges, hiddenRows: [], locked: false, marker, ...paints };
}

/** The colours that the drawing names, and those that stood on cells which are still there. */
function paintsOf(plan: WritePlan, present: Sheet | undefined): NonNullable<Sheet["paints"]> {
  const { rows, columns } = plan.drawing;
  const stood = new Map((present?.paints ?? []).map(({ row, column, color }) => [`${row},${column}`, color]));
  return rows.flatMap(({ cells }, row) =>
    Array.from({ length: Math.max(cells.length, columns.length) }, (_, column) => column).flatMap((column) => {
      const place = standingPlace(plan, row, column);
      const color = cells[column]?.paint ?? (place ? stood.get(`${place.row},${place.column}`) : undefined);
      return color === undefined || isOurFill(color) ? [] : [{ row, column, color }];
    }),
  );
}
