import { textSignature, formulaSignature } from "./toneChanges.js";
import type { Tables } from "./tableChange.js";
import type { Redraw } from "./redraw.js";
import type { SeenSheet } from "./survey.js";
import { pageChanges } from "./pageChanges.js";
import { toneChanges } from "./toneChanges.js";

/** What must be known of a sheet before it is drawn over; asked beside other things, so that it costs no batch of its own. */
export interface Asked {
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly breaks: Excel.PageBreakCollection | null;
  readonly table: Excel.Range | null;
}

const TEXT = "textComparisonOrNullObject";
const FORMULA = "customOrNullObject";
const FORMAT_PATHS = [TEXT, FORMULA].map((kind) => `items/${kind}/format/font/color`).concat("items/id", "items/type", `items/${TEXT}/rule`, `items/${FORMULA}/rule/formula`);

/** Queues the questions; only where an answer would be used. */
export function ask(worksheets: Excel.WorksheetCollection, { name, tables }: SeenSheet, redraw: Redraw): Asked {
  const sheet = worksheets.getItem(name);
  const formats = toneChanges(redraw).remove.size > 0 ? sheet.getRange().conditionalFormats : null;
  const breaks = pageChanges(redraw).has("breaks") ? sheet.horizontalPageBreaks : null;
  const { table: last } = redraw.last;
  const table = last && tables.includes(last.name) ? sheet.tables.getItem(last.name).getRange() : null;
  formats?.load(FORMAT_PATHS.join());
  breaks?.load("items/rowIndex");
  table?.load("rowIndex,columnIndex,rowCount,columnCount");
  return { formats, breaks, table };
}

/** The answers to what was asked. */
export interface Told extends Tables {
  /** The ids of the conditional formats that have one of these signatures: ours, unless a person made the very same. */
  formatsOf(signatures: ReadonlySet<string>): readonly string[];
  readonly breaks: readonly number[];
}

/** Reads the answers, once the batch with the questions is back. */
export function told({ formats, breaks, table }: Asked, { tables }: SeenSheet): Told {
  const signed = formats?.items.map((format) => ({ id: format.id, signature: signatureOf(format) })) ?? [];
  return {
    formatsOf: (signatures) => signed.filter(({ signature }) => signatures.has(signature)).map(({ id }) => id),
    breaks: breaks?.items.map(({ rowIndex }) => rowIndex) ?? [],
    names: tables,
    ours: table && { top: table.rowIndex, left: table.columnIndex, bottom: table.rowIndex + table.rowCount - 1, right: table.columnIndex + table.columnCount - 1 },
  };
}

function signatureOf({ type, textComparisonOrNullObject: text, customOrNullObject: custom }: Excel.ConditionalFormat): string {
  if (type === "ContainsText" && !text.isNullObject) {
    // The typings promise a rule even of a format that nobody gave one yet.
    const rule = text.rule as Excel.ConditionalTextComparisonRule | null;
    return !rule || rule.operator === "BeginsWith" ? textSignature(rule?.text, text.format.font.color) : "";
  }
  return type === "Custom" && !custom.isNullObject ? formulaSignature(custom.rule.formula, custom.format.font.color) : "";
}
