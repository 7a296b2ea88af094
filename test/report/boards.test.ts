import type { Drawing } from "../../src/model/drawing.js";
import { clientBoard } from "../../src/report/boards/clientBoard.js";
import { coordinationTable } from "../../src/report/coordinationTable.js";
import { teamPage } from "../../src/report/teamPage.js";
import { WORDS } from "../../src/words/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { TEAM_REVIEW } from "../golden/teamReview.js";
import { drawingText } from "./drawingText.js";

const OPTIONS = { dateSystem: 1900 } as const;
const DRAWN = { teamPage, coordinationTable, clientBoard };
const LANGUAGES = ["zh", "en"] as const;

describe.each(Object.entries(DRAWN))("%s", (name, drawn) => {
  test.each(LANGUAGES)("in %s is drawn as kept", (language) => {
    expectGolden(`${name}.${language}.txt`, drawingText(drawn(TEAM_REVIEW, WORDS[language], OPTIONS)));
  });

  test("keeps every string text", () => {
    for (const cell of drawn(TEAM_REVIEW, WORDS.zh, OPTIONS).rows.flatMap(({ cells }) => cells)) {
      if (typeof cell?.value === "string") expect(cell.format).toBe("text");
    }
  });

  test("prints at 85 % or more on A4, digits being 8 pixels wide", () => {
    const { columns, print } = drawn(TEAM_REVIEW, WORDS.zh, OPTIONS);
    const pixels = columns.filter(({ folded }) => !folded).reduce((sum, { width }) => sum + (width + 0.71) * 8, 0);
    const paper = ((print.orientation === "portrait" ? 210 : 297) - 30) / 25.4 * 96;
    expect(paper / pixels).toBeGreaterThanOrEqual(0.85);
  });
});

describe("the boards", () => {
  const boards = [coordinationTable(TEAM_REVIEW, WORDS.zh, OPTIONS), clientBoard(TEAM_REVIEW, WORDS.zh, OPTIONS)];

  test.each(boards.map((board) => [board.name, board] as const))("%s is a real table with unique text headings, nothing joined in it, heading frozen", (_, board) => {
    const area = board.table?.area;
    if (!area) throw new Error("no table");
    const heads = valuesAt(board, area.top);
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads.every((head) => typeof head === "string" && head !== "")).toBe(true);
    expect(board.merges.filter(({ top }) => top >= area.top)).toEqual([]);
    expect(board.freeze).toEqual({ rows: area.top + 1, columns: 1 });
    expect(area.bottom).toBe(board.rows.length - 1);
    expect(board.print.titleRows).toEqual({ first: area.top, last: area.top });
    for (const { cells } of board.rows.slice(area.top + 1)) expect(cells).toHaveLength(board.columns.length);
  });

  test("the coordination table shows its eight columns on paper and folds the others", () => {
    const [board] = boards;
    const shown = valuesAt(board, 3).slice(0, board?.columns.filter(({ folded }) => !folded).length);
    expect(shown).toEqual(["事项", "客户/项目", "卡点", "谁来办", "期限", "等待天数", "状态", "灯"]);
    expect(valuesAt(board, 3)).toEqual(expect.arrayContaining(["项目", "客户", "项目负责人(牵头)", "推进步骤", "本步天数", "复盘周进展", "类型", "责任部门", "责任人", "紧急程度", "提出日期", "首次响应(小时)", "超时"]));
  });

  test("has a row for each project and open need, the pressing first, those without a project last", () => {
    const [board] = boards;
    const rows = board?.rows.slice(4).map(({ cells }) => [firstLine(cells[0]?.value), cells[9]?.value]);
    expect(rows).toEqual([
      ["协001 =1+1 审批加快", "示例县智慧水利一期"],
      ["协002 回款计划确认", "示例县智慧水利一期"],
      ["（没有未关闭的协调事项）", "示例市一张图"],
      ["协004 需财务部出具保函", "未关联项目"],
      ["协003 演示设备借用", "未关联项目"],
      ["协005 已解决的事项", "未关联项目"],
      ["协006 早已解决的事项", "未关联项目"],
    ]);
    expect(board?.rows.map(({ id, folded }) => [id, folded === true]).slice(4)).toEqual([
      ["need:1", false],
      ["need:2", false],
      ["project:示例市一张图", false],
      ["need:4", false],
      ["need:3", false],
      ["need:5", false],
      ["need:6", true],
    ]);
  });

  test("days are serial numbers of the workbook's own date system", () => {
    const due = (dateSystem: 1900 | 1904): unknown => coordinationTable(TEAM_REVIEW, WORDS.zh, { dateSystem }).rows[4]?.cells[4]?.value;
    expect([due(1900), due(1904)]).toEqual([45_884, 44_422]);
  });

  test("without rows a sentence stands instead of a table", () => {
    const none = clientBoard({ ...TEAM_REVIEW, clients: [] }, WORDS.zh, OPTIONS);
    expect(none.table).toBeNull();
    expect(drawingText(none)).toContain("没有客户记录。");
  });
});

describe("the team page", () => {
  const text = drawingText(teamPage(TEAM_REVIEW, WORDS.zh, OPTIONS));

  test("keeps the order of the list of people and names who has not handed in", () => {
    const people = text.slice(text.indexOf("每人一行"));
    expect([...people.matchAll(/A (销售.) \{text\}/g)].map(([, name]) => name)).toEqual(["销售甲", "销售乙", "销售丙"]);
    expect(text).toContain("未提交（没有日志，任务也没有填完成情况）：销售丙");
  });

  test("adds a percentage only from ten tasks on", () => {
    expect(text).toContain("8/12（67%）");
    expect(text).toContain("B 1/3 {center}");
  });

  test("shows at most three decisions, the red one first", () => {
    const many = { ...TEAM_REVIEW, coordination: [], needs: [...TEAM_REVIEW.needs, ...TEAM_REVIEW.needs] };
    const drawn = drawingText(teamPage(many, WORDS.zh, OPTIONS));
    expect(drawn.match(/ I 〔协调/g)).toHaveLength(3);
    expect([...drawn.matchAll(/D (\S \S+) \{center/g)].map(([, light]) => light)).toEqual(["× 红", "× 红", "？ 未知"]);
  });

  test("is one page with eight people", () => {
    const [first] = TEAM_REVIEW.lines;
    if (!first) throw new Error("no line");
    const eight = { ...TEAM_REVIEW, lines: Array.from({ length: 8 }, (_, at) => ({ ...first, name: `销售${at}` })) };
    const { rows } = teamPage(eight, WORDS.zh, OPTIONS);
    expect(rows.some(({ breakBefore }) => breakBefore)).toBe(false);
    expect(rows.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(765);
  });

  test("draws a chart over people only when asked, and never of one", () => {
    const charts = (review: typeof TEAM_REVIEW, asked: boolean): Drawing["charts"] => teamPage(review, WORDS.zh, { ...OPTIONS, charts: asked }).charts;
    expect(charts(TEAM_REVIEW, false)).toEqual([]);
    expect(charts({ ...TEAM_REVIEW, lines: TEAM_REVIEW.lines.slice(0, 1) }, true)).toEqual([]);
    const drawing = teamPage(TEAM_REVIEW, WORDS.zh, { ...OPTIONS, charts: true });
    const [chart] = drawing.charts;
    expect(drawing.rows.slice(chart?.categories.top, (chart?.categories.bottom ?? 0) + 1).map(({ cells }) => cells[0]?.value)).toEqual(["销售甲", "销售乙", "销售丙"]);
  });
});

function firstLine(value: unknown): string {
  return String(value).split("\n")[0] ?? "";
}

function valuesAt(drawing: Drawing | undefined, row: number): unknown[] {
  return drawing?.rows[row]?.cells.map((cell) => cell?.value) ?? [];
}
