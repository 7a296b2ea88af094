import { FIRST_SHEETS, HISTORY, SETTINGS } from "../../model/columns/index.js";
import type { SheetSpec } from "../../model/columns/spec.js";
import type { Drawing } from "../../model/drawing.js";
import type { Words } from "../../words/index.js";
import { historyRows } from "../historySheet.js";
import type { TemplateRow, TemplateRows, TemplateSettings } from "./rows.js";
import { sayer } from "./say.js";
import { templateSheet } from "./templateSheet.js";

/** What a standard workbook is to hold. */
export interface TemplateOptions {
  /** The sheets wanted, in their order; 周计划, 每日日志, 客户 and 设置 where none are named. */
  readonly sheets?: readonly SheetSpec[];
  readonly rows?: TemplateRows;
  readonly settings?: TemplateSettings;
}

/** The standard workbook as drawings, in the language of the words; sheets of the person's own, without our marker, but for 复盘历史, which we write. */
export function templateDrawings(words: Words, options: TemplateOptions = {}): readonly Drawing[] {
  const { sheets = FIRST_SHEETS, rows = {}, settings = {} } = options;
  const say = sayer(words);
  return sheets.map((spec) =>
    spec === HISTORY ? historyRows(rows.history ?? [], { version: "", week: "" }, words, { dateSystem: 1900 }) : templateSheet(spec, spec === SETTINGS ? [] : rowsOf(rows, spec.key), settings, say),
  );
}

function rowsOf(rows: TemplateRows, key: string): readonly TemplateRow[] {
  const all: Readonly<Record<string, readonly TemplateRow[] | undefined>> = { ...rows };
  return all[key] ?? [];
}
