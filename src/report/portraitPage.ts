import type { Drawing } from "../model/drawing.js";
import type { ReportOptions } from "./options.js";
import { printSetup } from "./printSetup.js";
import type { Voice } from "./voice.js";

/** What of a page is its own: its rows are stacked on its columns already. */
export type PageParts = Pick<Drawing, "key" | "name" | "columns" | "rows" | "merges" | "tab" | "week"> & Partial<Pick<Drawing, "charts">>;

/** A page of sections as a portrait sheet whose title stays in sight; `version` is that of the product, for the foot. */
export function portraitPage(parts: PageParts, version: string, voice: Voice, options: ReportOptions): Drawing {
  return {
    charts: [],
    ...parts,
    freeze: { rows: 1, columns: 0 },
    table: null,
    validations: [],
    toneRules: [],
    print: printSetup("portrait", 0, parts.rows, parts.columns.length, version, voice, options),
  };
}
