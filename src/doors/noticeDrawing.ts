import type { Drawing, DrawnRow, SheetKey } from "../model/drawing.js";

const WIDTH = 80;

/** Which sheet the notice is. */
export const NOTICE_KEY: SheetKey = { kind: "notice", subject: "" };

/** The small sheet on which the ribbon says how it went: a title, one sentence, and what to do. */
export function noticeDrawing(name: string, lines: { readonly title: string; readonly sentence: string; readonly hint: string; readonly bad: boolean }): Drawing {
  const rows: readonly DrawnRow[] = [
    { cells: [{ value: lines.title, role: "title", format: "text" }], height: 28 },
    { cells: [{ value: lines.sentence, role: "text", tone: lines.bad ? "bad" : "good", format: "text" }], height: 20 * linesOf(lines.sentence) },
    { cells: [{ value: lines.hint, role: "small", format: "text" }], height: 20 },
  ];
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: 0 };
  return {
    key: NOTICE_KEY,
    name,
    columns: [{ width: WIDTH }],
    rows,
    merges: [],
    freeze: { rows: 0, columns: 0 },
    table: null,
    validations: [],
    toneRules: [],
    charts: [],
    print: { orientation: "portrait", titleRows: null, footer: { left: "", center: "", right: "" }, area },
    tab: "none",
    week: "",
  };
}

/** How many lines of the sheet a sentence takes, a Chinese character being 2 wide. */
function linesOf(sentence: string): number {
  const width = [...sentence].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);
  return Math.max(1, Math.ceil((width * 1.1) / WIDTH));
}
