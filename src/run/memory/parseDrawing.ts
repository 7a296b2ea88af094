import { SHEET_KINDS, type Chart, type Drawing, type DrawnCell, type DrawnColumn, type DrawnRow, type DrawnTable, type Format, type Place, type PrintSetup, type Role, type Series, type SheetKey, type Tone, type ToneRule, type Typed, type Validation } from "../../model/drawing.js";
import type { Area } from "../../model/workbook.js";
import { areaOf, list, maybe, num, one, record, text, type Shape } from "./shape.js";

const ROLES = ["title", "subtitle", "warning", "summary", "figure", "figureLabel", "section", "head", "text", "center", "number", "small", "link", "input", "spacer"] as const satisfies readonly Role[];
const TONES = ["good", "attention", "bad", "unknown", "quiet", "none"] as const satisfies readonly Tone[];
const FORMATS = ["text", "integer", "decimal", "percent", "day", "moment", "general"] as const satisfies readonly Format[];
const COLOR = /^[0-9A-F]{6}$/;

/**
 * A drawing that came out of a workbook, checked part by part; null where it is none.
 *
 * A mailed workbook is not trusted with a formula: a drawing that holds one, in a cell or in a rule, is none.
 */
export function parseDrawing(value: unknown): Drawing | null {
  return drawing(value) ?? null;
}

const plainValue: Shape<string | number | null> = (value) => (value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value)) ? value : undefined);
const flag: Shape<true> = (value) => (value === true ? true : undefined);
const yesOrNo: Shape<boolean> = (value) => (typeof value === "boolean" ? value : undefined);
const color: Shape<string> = (value) => (typeof value === "string" && COLOR.test(value) ? value : undefined);
const place: Shape<Place> = record({ sheet: text, cell: text });
const typed: Shape<Typed> = record({ ours: plainValue, conflict: yesOrNo });

const cell: Shape<DrawnCell> = record({
  value: plainValue,
  role: one(ROLES),
  tone: maybe(one(TONES)),
  format: maybe(one(FORMATS)),
  link: maybe(place),
  note: maybe(text),
  clock: maybe(flag),
  typed: maybe(typed),
  stray: maybe(flag),
  paint: maybe(color),
});
const cellOrNone: Shape<DrawnCell | null> = (value) => (value === null ? null : cell(value));

const row: Shape<DrawnRow> = record({
  id: maybe(text),
  own: maybe(flag),
  cells: list(cellOrNone),
  height: num,
  outline: maybe(num),
  folded: maybe(yesOrNo),
  breakBefore: maybe(yesOrNo),
});

const column: Shape<DrawnColumn> = record({
  id: maybe(text),
  own: maybe(flag),
  width: num,
  outline: maybe(num),
  folded: maybe(yesOrNo),
  format: maybe(one(FORMATS)),
  role: maybe(one(ROLES)),
});

const table: Shape<DrawnTable> = record({ name: text, area: areaOf });
const validations: Readonly<Record<Validation["kind"], Shape<Validation>>> = {
  list: record({ area: areaOf, kind: one(["list"]), values: list(text), strict: yesOrNo, message: text }),
  day: record({ area: areaOf, kind: one(["day"]), message: text }),
  number: record({ area: areaOf, kind: one(["number"]), min: num, max: num, message: text }),
};
const validation: Shape<Validation> = (value) => validations.list(value) ?? validations.day(value) ?? validations.number(value);
const toneRule: Shape<ToneRule> = record({ area: areaOf, when: record({ begins: text }), tone: one(TONES) });
const series: Shape<Series> = record({ name: text, values: areaOf, tone: one([...TONES, "accent"] as const) });
const chart: Shape<Chart> = record({
  kind: one(["bar", "column", "stackedBar", "line", "radar"]),
  title: text,
  categories: areaOf,
  series: list(series),
  most: maybe(num),
  at: areaOf,
});

const titleRows: Shape<PrintSetup["titleRows"]> = (value) => (value === null ? null : record({ first: num, last: num })(value));
const print: Shape<PrintSetup> = record({
  orientation: one(["portrait", "landscape"]),
  titleRows,
  footer: record({ left: text, center: text, right: text }),
  area: areaOf,
});

const tableOrNone: Shape<DrawnTable | null> = (value) => (value === null ? null : table(value));
const key: Shape<SheetKey> = record({ kind: one(SHEET_KINDS), subject: text });

const drawing: Shape<Drawing> = record({
  key,
  name: text,
  columns: list(column),
  rows: list(row),
  merges: list<Area>(areaOf),
  freeze: record({ rows: num, columns: num }),
  table: tableOrNone,
  validations: list(validation),
  toneRules: list(toneRule),
  charts: list(chart),
  print,
  tab: one(["accent", "none"]),
  hidden: maybe(flag),
  week: text,
});
