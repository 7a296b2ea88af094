import { askCharts } from "./drawCharts.js";
import { pageChanges } from "./pageChanges.js";
import type { Redraw } from "./redraw.js";
import type { SeenSheet } from "./survey.js";
import type { Tables } from "./tableChange.js";
import { formulaSignature, isOurTone, textSignature, toneChanges, type ToneChanges } from "./toneChanges.js";

/** What must be known of a sheet of ours before it is drawn again; asked beside other things, so that it costs no batch of its own. */
export interface Asked {
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly breaks: Excel.PageBreakCollection | null;
  readonly table: Excel.Range | null;
  readonly charts: Excel.ChartCollection;
}

/** How much of the conditional formats is asked at once: all, or first of which kind each is, where Excel does not tell both. */
export type Asking = "at once" | "kinds first";

const COLORS = ["format/font/color", "format/fill/color"];
const TEXT = ["rule", ...COLORS];
const FORMULA = ["rule/formula", ...COLORS];
const AT_ONCE = ["items/id", "items/type", ...TEXT.map((path) => `items/textComparisonOrNullObject/${path}`), ...FORMULA.map((path) => `items/customOrNullObject/${path}`)];

/** Queues the questions; only where an answer would be used. A sheet that is drawn anew is asked for its charts alone. */
export function ask(sheet: Excel.Worksheet, { tables }: SeenSheet, redraw: Redraw | null, asking: Asking): Asked {
  const charts = askCharts(sheet);
  if (!redraw) return { formats: null, breaks: null, table: null, charts };
  const formats = redraw.anew || toneChanges(redraw).remove.size > 0 ? sheet.getRange().conditionalFormats : null;
  const breaks = pageChanges(redraw).has("breaks") ? sheet.horizontalPageBreaks : null;
  const { table: last } = redraw.last;
  const table = last && tables.includes(last.name) ? sheet.tables.getItem(last.name).getRange() : null;
  formats?.load(asking === "at once" ? AT_ONCE.join() : "items/id,items/type");
  breaks?.load("items/rowIndex");
  table?.load("rowIndex,columnIndex,rowCount,columnCount");
  return { formats, breaks, table, charts };
}

/** Queues what is left to ask once the kinds are told. */
export function askRest({ formats }: Asked): void {
  for (const { type, textComparisonOrNullObject: text, customOrNullObject: custom } of formats?.items ?? []) {
    if (type === "ContainsText") text.load(TEXT.join());
    else if (type === "Custom") custom.load(FORMULA.join());
  }
}

/** The answers to what was asked. */
export interface Told extends Tables {
  /** The ids of the conditional formats that are to go: ours, unless a person made the very same. */
  formatsOf(changes: ToneChanges): readonly string[];
  readonly breaks: readonly number[];
  /** The names of the sheet's charts. */
  readonly charts: readonly string[];
}

/** Reads the answers, once the batch with the questions is back. */
export function told({ formats, breaks, table, charts }: Asked, { tables }: SeenSheet): Told {
  const signed = formats?.items.map((format) => ({ id: format.id, signature: signatureOf(format), isToned: isToned(format) })) ?? [];
  return {
    formatsOf: ({ remove, toned }) => signed.filter((one) => remove.has(one.signature) || (toned && one.isToned)).map(({ id }) => id),
    breaks: breaks?.items.map(({ rowIndex }) => rowIndex) ?? [],
    charts: charts.items.map(({ name }) => name),
    names: tables,
    ours: table && { top: table.rowIndex, left: table.columnIndex, bottom: table.rowIndex + table.rowCount - 1, right: table.columnIndex + table.columnCount - 1 },
  };
}

/** Whether a rule has the text and fill of one of our tones. */
function isToned({ type, textComparisonOrNullObject: text, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  const of = type === "ContainsText" ? text : type === "Custom" ? custom : null;
  return of !== null && !of.isNullObject && isOurTone(of.format.font.color, of.format.fill.color);
}

function signatureOf({ type, textComparisonOrNullObject: text, customOrNullObject: custom }: Excel.ConditionalFormat): string {
  if (type === "ContainsText" && !text.isNullObject) {
    // The typings promise a rule even of a format that nobody gave one yet.
    const rule = text.rule as Excel.ConditionalTextComparisonRule | null;
    return !rule || rule.operator === "BeginsWith" ? textSignature(rule?.text, text.format.font.color) : "";
  }
  return type === "Custom" && !custom.isNullObject ? formulaSignature(custom.rule.formula, custom.format.font.color) : "";
}
