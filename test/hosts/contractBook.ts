import type { Drawing, DrawnCell } from "../../src/model/drawing.js";
import type { Sheet, Workbook } from "../../src/model/workbook.js";

/** Texts that a cell would turn into something else. */
export const STUBBORN: readonly string[] = [
  "=1+1", "+1", "-没见到", "@SUM", "@SUM(1,1)", "007", "1E5", "3/4", "1-2", "TRUE", "false", "'x", "''", "'=1+1", "＝1+1", " =1+1", "\u2409=1+1", "\u200b=1",
  "=cmd|'/c calc'!A1", "#N/A", "123456789012345678", "100%", "2025-08-11", "8月11日", "8:30", "示例市自然资源局", "第一行\n第二行", "<img src=x onerror=alert(1)>",
];

/** Texts that no cell can hold as they are, and what every host makes of them. */
export const MENDED: readonly (readonly [string, string])[] = [
  ["\t=1+1", "\u2409=1+1"],
  ["一行\r\n二行\r三行", "一行\n二行\n三行"],
  ["空\u0000格\u007f", "空\u2400格\u2421"],
  ["半个\ud83d", "半个\ufffd"],
  ["长".repeat(40_000), `${"长".repeat(32_766)}…`],
];

const PLAIN: Omit<Sheet, "name" | "rows" | "formats"> = { visibility: "visible", merges: [], hiddenRows: [], locked: false, marker: null };

/** A workbook of a person: two sheets of their own, one of them called as ours would be. */
export function userWorkbook(): Workbook {
  return {
    fileName: "示例.xlsx",
    dateSystem: 1900,
    findings: [],
    sheets: [
      { ...PLAIN, name: "周计划", rows: [["日期", "负责人", "客户"], [45880, "销售甲", "示例市自然资源局"], [45881, "销售乙", null]], formats: [[], ["yyyy-mm-dd"], ["yyyy-mm-dd"]] },
      { ...PLAIN, name: "周复盘", rows: [["我自己的表"]], formats: [] },
    ],
  };
}

function cell(value: DrawnCell["value"], more: Partial<DrawnCell> = {}): DrawnCell {
  return { value, role: "text", ...(typeof value === "string" ? { format: "text" as const } : {}), ...more };
}

/** A small review sheet with one of everything that a drawing may hold. */
export function contractDrawing(subject: string, title: string): Drawing {
  const wide = { height: 18 };
  return {
    key: { kind: "review", subject },
    name: `周复盘_${subject}`,
    columns: [{ width: 24 }, { width: 10 }, { width: 12 }, { width: 8 }],
    rows: [
      { ...wide, cells: [cell(title, { role: "title" })] },
      { ...wide, cells: [cell(0.75, { role: "figure", format: "percent", tone: "good" }), cell(3, { format: "integer" }), cell(45880, { format: "day" })] },
      { ...wide, cells: [cell("客户", { role: "head" }), cell("完成", { role: "head" }), cell("日期", { role: "head" }), cell("状态", { role: "head" })] },
      ...STUBBORN.map((text, index) => ({
        ...wide,
        cells: [cell(text, index === 0 ? { link: { sheet: "周计划", cell: "A2" } } : {}), cell(index / 4, { format: "decimal" as const }), null, cell("完成", { tone: "good" as const })],
      })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    freeze: { rows: 3, columns: 1 },
    table: { name: `ZFP_${subject === "" ? "all" : "one"}`, area: { top: 2, left: 0, bottom: 2 + STUBBORN.length, right: 3 } },
    validations: [{ area: { top: 3, left: 3, bottom: 8, right: 3 }, kind: "list", values: ["完成", "部分完成"], strict: true, message: "从列表中选择" }],
    toneRules: [{ area: { top: 3, left: 3, bottom: 8, right: 3 }, when: { begins: "完成" }, tone: "good" }],
    charts: [{
      kind: "bar", title: "完成率", categories: { top: 3, left: 0, bottom: 6, right: 0 }, at: { top: 1, left: 5, bottom: 12, right: 10 },
      series: [{ name: "完成", values: { top: 3, left: 1, bottom: 6, right: 1 }, tone: "accent" }],
    }, {
      kind: "radar", title: "各项评分", most: 5, categories: { top: 3, left: 0, bottom: 6, right: 0 }, at: { top: 13, left: 5, bottom: 24, right: 10 },
      series: [{ name: "本次", values: { top: 3, left: 1, bottom: 6, right: 1 }, tone: "accent" }, { name: "上次", values: { top: 3, left: 1, bottom: 6, right: 1 }, tone: "quiet" }],
    }],
    print: { orientation: "landscape", titleRows: { first: 0, last: 2 }, footer: { left: "周复盘", center: "", right: "&P / &N" }, area: { top: 0, left: 0, bottom: 2 + STUBBORN.length, right: 3 } },
    tab: "accent",
    week: "2025-08-11",
  };
}
