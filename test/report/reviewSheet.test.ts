import { lookOf } from "../../src/hosts/palette.js";
import type { Drawing, Role } from "../../src/model/drawing.js";
import { SIZES, roomFor, wrappedLines } from "../../src/report/measure.js";
import { reviewSheet } from "../../src/report/reviewSheet.js";
import { WORDS } from "../../src/words/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { FULL_REVIEW } from "../golden/fullReview.js";
import { SAMPLE_REVIEW } from "../golden/sampleReview.js";
import { drawingText } from "./drawingText.js";

const OPTIONS = { dateSystem: 1900 } as const;
const drawing = reviewSheet(SAMPLE_REVIEW, WORDS.zh, OPTIONS);
const shown = drawing.rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
const page = shown.join("\n");

test.each(["zh", "en"] as const)("the sample week in %s is drawn as kept", (language) => {
  expectGolden(`reviewSheet.${language}.txt`, drawingText(reviewSheet(SAMPLE_REVIEW, WORDS[language], OPTIONS)));
});

test.each(["zh", "en"] as const)("a week with every block in use in %s is drawn as kept", (language) => {
  expectGolden(`reviewSheet.full.${language}.txt`, drawingText(reviewSheet(FULL_REVIEW, WORDS[language], OPTIONS)));
});

describe("the golden output of the requirements (1.5, in the rulings' wording)", () => {
  test.each([
    "周复盘 · 销售甲 · 2025-08-11 至 2025-08-17（2025年第33周）",
    "复盘周：2025-08-11（周一）至 2025-08-17（周日），2025年第33周；计划周：2025-08-18 至 2025-08-24（第34周）",
    "被复盘人：销售甲　复盘人：未填写　复盘方式：线下复盘　生成日期：2025-07-31",
    "早于复盘周首日（2025-08-11）11 天，请核对周次",
    "1/3",
    "部分 0 · 未完成 2",
    "2/8",
    "其中签约/回款级 1",
    "8/9",
    "未见到 1 · 领导 2 次未注明哪一方",
    "客户 3、领导(未注明) 2、投资方 2、活动 1",
    "0/8",
    "正面反馈 5",
    "9/12（75%）",
    "责任人按负责人，默认",
    "晚间接待 4 次（自查提示，不上报）",
    "√ 完成",
    "× 未完成",
    "原因：未填写",
    "未见对应日志",
    "可能相关：出差外地 → 没见到，请确认",
    "周五 08-15 参加项目推介会并签约 → 全部完成（计划外；客户、项目、金额未填写）",
    "收款工作落实到人头，每一天都要跟进\n复盘方式按照新的方式来",
    "意向性表态：领导有意愿帮忙；晚间 满意",
    "未见到（投资方）；预约确认日期未填写",
    "反馈良好（客户满意），未登记可交付成果",
    "阶段成果：初步确定合作方案；晚间 投资方很满意",
    "达成：签约，全部完成；晚间 大家都很开心",
    "返程，不评估",
    "无安排，不评估",
    "计划周任务（2025-08-18 至 2025-08-24）",
    "第1次结转，风险高",
    "项目回款事宜的最终决策",
    "重要项目的投资审批流程",
    "客户 缺 3/3、计划完成日期 缺 3/3、未完成原因 缺 2/2",
    "每日日志：客户 缺 5/5",
    "紧急程度 缺 2/2、要求完成日期 缺 2/2",
    "数据来源：周计划 3 行、每日日志 7 行、协调事项 2 行、客户 0 行；工具版本 0.1.0",
  ])("%s", (sentence) => expect(page).toContain(sentence));

  test("every state of the week has its sign", () => {
    for (const state of ["√ 阶段成果", "√ 达成", "△ 有进展", "× 未达成", "－ 不评估"]) expect(shown).toContain(state);
  });

  test("days carry their dates, all seven of them", () => {
    for (const date of ["周一\n08-11", "周二\n08-12", "周三\n08-13", "周四\n08-14", "周五\n08-15", "周六\n08-16", "周日\n08-17"]) {
      expect(shown).toContain(date);
    }
  });

  test.each(["落空", "空跑", "声称", "抄袭", "本周", "上周", "待确定", "33%", "📊"])("never says %s", (word) => expect(page).not.toContain(word));
});

describe("the page", () => {
  test("shows at most five flags, the heaviest first", () => {
    const levels = shown.filter((value) => ["提示", "△ 黄", "△ 橙", "× 红"].includes(value));
    expect(levels).toEqual(["△ 橙", "△ 黄", "△ 黄", "提示", "提示"]);
    expect(page).toContain("其余 1 条见页末「数据检查」");
  });

  test("gives a contradiction the first row, and repeats the title", () => {
    expect(drawing.rows[0]?.cells[0]?.role).toBe("warning");
    expect(drawing.print.titleRows).toEqual({ first: 1, last: 1 });
  });

  test("shows a sheet that goes up neither the reps' own prompts nor receptions", () => {
    const up = drawingText(reviewSheet(SAMPLE_REVIEW, WORDS.zh, { ...OPTIONS, audience: "up" }));
    expect(up).toContain("签约未写明");
    expect(up).not.toContain("晚间接待");
    expect(up).not.toContain("建议拆分：2/3/2");
  });

  test("has no more cells in a row than columns, which are 95 units wide", () => {
    const width = drawing.columns.reduce((sum, column) => sum + column.width, 0);
    expect(width).toBe(95);
    for (const { cells } of drawing.rows) expect(cells.length).toBeLessThanOrEqual(drawing.columns.length);
  });

  test("joins no cells inside a table", () => {
    for (const [first, last] of tableRows(drawing)) {
      expect(drawing.merges.filter(({ top }) => top >= first && top <= last)).toEqual([]);
    }
    expect(tableRows(drawing).length).toBeGreaterThanOrEqual(3);
  });

  test("ends every row of a table, every flag and every summary line in a link", () => {
    for (const [first, last] of tableRows(drawing)) {
      for (const { cells } of drawing.rows.slice(first + 1, last + 1)) expect(cells.slice(-2).some((cell) => cell?.link)).toBe(true);
    }
    for (const { cells } of drawing.rows) {
      if (cells[0]?.role === "summary" || cells[0]?.value === "△ 黄") expect(cells.some((cell) => cell?.role === "link" && cell.link)).toBe(true);
    }
  });

  test("keeps every string text and writes no formula", () => {
    for (const cell of drawing.rows.flatMap(({ cells }) => cells)) {
      if (typeof cell?.value === "string") expect(cell.format).toBe("text");
      expect(typeof cell?.value === "object" && cell.value !== null).toBe(false);
    }
  });

  test("gives every row the height its text needs", () => {
    drawing.rows.forEach(({ cells, height }, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== "string" || !lookOf(cell).wrap) return;
        const right = drawing.merges.find((area) => area.top === row && area.left === column)?.right ?? column;
        const width = drawing.columns.slice(column, right + 1).reduce((sum, one) => sum + one.width, 0);
        const lines = wrappedLines(cell.value, roomFor(cell.role, width));
        expect(height).toBeGreaterThanOrEqual(Math.min(409, lines * SIZES[cell.role] * 1.3));
      });
    });
  });
});

test("the report's letter sizes are the palette's", () => {
  for (const role of Object.keys(SIZES) as Role[]) expect(lookOf({ role }).size).toBe(SIZES[role]);
});

test("a name that begins a formula stays text", () => {
  const odd = { ...SAMPLE_REVIEW, person: "=1+1", plans: SAMPLE_REVIEW.plans.map((plan) => ({ ...plan, item: { ...plan.item, task: "=cmd|'/c calc'!A1" } })) };
  for (const cell of reviewSheet(odd, WORDS.zh, OPTIONS).rows.flatMap(({ cells }) => cells)) {
    if (typeof cell?.value === "string") expect(cell.format).toBe("text");
  }
});

test("a text longer than a row can show is cut and says so", () => {
  const [first, ...rest] = SAMPLE_REVIEW.plans;
  if (!first) throw new Error("the sample has plans");
  const long = { ...SAMPLE_REVIEW, plans: [{ ...first, item: { ...first.item, task: "长".repeat(40_000) } }, ...rest] };
  const rows = reviewSheet(long, WORDS.zh, OPTIONS).rows;
  expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(409);
  const texts = rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
  expect(texts.some((text) => /^长+…$/.test(text))).toBe(true);
});

/** First (the column headings) and last row of each table. */
function tableRows({ rows }: Drawing): [number, number][] {
  return rows.flatMap(({ cells }, first) => {
    if (cells[0]?.role !== "head") return [];
    const after = rows.findIndex((row, at) => at > first && row.cells.length === 0);
    return [[first, (after < 0 ? rows.length : after) - 1] as [number, number]];
  });
}
