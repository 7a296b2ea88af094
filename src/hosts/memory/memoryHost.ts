import { contentHash, markerText } from "../../model/marker.js";
import type { Sheet, Workbook } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import { drawnValues } from "../drawnValues.js";
import type { Host } from "../host.js";

/** A workbook held as data, for tests and for trying things out; it keeps values and markers, and shows a formula as its cached result. */
export class MemoryHost implements Host {
  #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  read(): Promise<Workbook> {
    return Promise.resolve(this.#workbook);
  }

  write(plans: readonly WritePlan[]): Promise<void> {
    for (const plan of plans) {
      const drawn = drawnSheet(plan);
      const others = this.#workbook.sheets.map((sheet) => (sheet.name === plan.sheet ? drawn : sheet));
      this.#workbook = { ...this.#workbook, sheets: plan.act === "create" ? [...others, drawn] : others };
    }
    return Promise.resolve();
  }

  remove(sheets: readonly string[]): Promise<void> {
    this.#workbook = { ...this.#workbook, sheets: this.#workbook.sheets.filter(({ name }) => !sheets.includes(name)) };
    return Promise.resolve();
  }
}

function drawnSheet({ drawing, sheet, version }: WritePlan): Sheet {
  const rows = drawnValues(drawing).map((values) => [...values]);
  const marker = drawing.key && { row: 0, column: drawing.columns.length };
  if (drawing.key && marker) {
    const text = markerText({ version, key: drawing.key, week: drawing.week, state: "done", hash: contentHash(rows, marker) });
    rows[0] = Array.from({ length: marker.column + 1 }, (_, column) => (column === marker.column ? text : (rows[0]?.[column] ?? null)));
  }
  return { name: sheet, visibility: drawing.hidden ? "veryHidden" : "visible", rows, formats: [], merges: drawing.merges, hiddenRows: [], locked: false, marker };
}
