import { FIRST_SHEETS, LOG, PLANS } from "../model/columns/index.js";
import type { Day } from "../model/day.js";
import type { Workbook } from "../model/workbook.js";
import { creating, type WritePlan } from "../model/writePlan.js";
import { recognise } from "../read/recognise.js";
import type { TemplateRows } from "../report/template/rows.js";
import { templateDrawings } from "../report/template/templateDrawings.js";
import type { Words } from "../words/words.js";

/** What making the standard sheets rests on. */
interface Asking {
  readonly today: Day;
  readonly words: Words;
  readonly version: string;
  /** Made-up rows for the sheets that are made; none for empty ones. */
  readonly rows: TemplateRows;
}

/** The standard sheets that a workbook lacks, as a host is to make them. */
export interface StandardSheets {
  readonly plans: readonly WritePlan[];
  /** Standard names that a sheet of another kind has: they are not made. */
  readonly taken: readonly string[];
}

/**
 * The sheets of the standard workbook that a workbook lacks, behind its own ones.
 *
 * They carry no marker: from the first moment they are where the person types, and a sheet with our marker would be skipped when the
 * workbook is read, drawn over by the next run and deleted by 全部移除, with everything typed into it. Sample rows are put in only where
 * plans and logs are both made: among a person's own rows they would count.
 */
export function standardSheets(workbook: Workbook, { today, words, version, rows }: Asking): StandardSheets {
  const { absent } = recognise(workbook, today);
  const sheets = FIRST_SHEETS.filter(({ key }) => absent.some(({ kind }) => kind === key));
  const isWhole = sheets.includes(PLANS) && sheets.includes(LOG);
  const drawings = templateDrawings(words, { sheets, rows: isWhole ? rows : {} });
  const names = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const isTaken = ({ name }: { readonly name: string }): boolean => names.has(name.toLowerCase());
  return {
    plans: drawings.filter((drawing) => !isTaken(drawing)).map((drawing) => creating(drawing, version)),
    taken: drawings.filter(isTaken).map(({ name }) => name),
  };
}
