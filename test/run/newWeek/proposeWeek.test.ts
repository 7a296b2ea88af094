import fc from "fast-check";
import { MemoryHost } from "../../../src/hosts/memory/memoryHost.js";
import { newWeekOf } from "../../../src/doors/newWeekOf.js";
import type { NewWeek, ProposedRow } from "../../../src/model/newWeek.js";
import type { CellValue, Sheet, Workbook } from "../../../src/model/workbook.js";
import { isoDay } from "../../../src/model/day.js";
import { typedBy } from "../../../src/run/typedBy.js";
import { CLIENT, day, log, MONDAY, plans, reviewOf, sheet, zh as told } from "../../support/weekBook.js";

const NOW = { today: day("2025-08-18"), minutes: 720 };
const NEXT = MONDAY + 7;
const ASKED = { person: "销售甲", week: null };
const book = (...sheets: readonly Sheet[]): Workbook => ({ fileName: null, dateSystem: 1900, findings: [], sheets });
const OPEN = ["拜访示例市自然资源局", "确认需求", "没见到人"] as const;
const DONE = ["提交示例县教育局方案", "客户签收", "已完成"] as const;
const LOGGED = log([[MONDAY, "整理材料", "完成", "", ""]]);

async function opened(workbook: Workbook, now = NOW): Promise<NewWeek> {
  return (await newWeekOf(workbook, ASKED, now)).week;
}

/** Writes what is ticked, as the doors do. */
async function write(host: MemoryHost, pick: (row: ProposedRow) => boolean = ({ ticked }) => ticked): Promise<ReturnType<typeof typedBy>> {
  const { week, entries } = await newWeekOf(await host.read(), ASKED, NOW);
  const typed = entries(week.rows.filter(pick).map(({ id }) => id));
  return typedBy(typed, await host.type(typed));
}

const rowsOf = ({ sheets }: Workbook, name: string): readonly (readonly CellValue[])[] => sheets.find((one) => one.name === name)?.rows ?? [];
const lines = ({ rows }: NewWeek, kind: ProposedRow["kind"]): readonly string[] => rows.filter((row) => row.kind === kind).map(({ ticked, task, day: at, why }) => `${ticked ? "√" : "·"} ${task || (at === null ? "" : isoDay(at))} ${told(why)}`);

describe("the days of a new week", () => {
  test("all seven are proposed, each with what it is; those that stand are not", async () => {
    const standing = log([[MONDAY, "整理材料", "完成", "", ""], [NEXT, null], ["2025-08-20", "外出", null]]);
    expect(lines(await opened(book(plans([DONE]), LOGGED)), "day")).toEqual(["√ 2025-08-18 工作日", "√ 2025-08-19 工作日", "√ 2025-08-20 工作日", "√ 2025-08-21 工作日", "√ 2025-08-22 工作日", "√ 2025-08-23 休息日", "√ 2025-08-24 休息日"]);
    expect(lines(await opened(book(plans([DONE]), standing)), "day")).toHaveLength(5);
  });

  test.each<readonly [string, readonly CellValue[], readonly CellValue[]]>([
    ["in the way of the rows above", ["星期一"], ["星期一", "星期二", "星期日"]],
    ["short where the rows are", ["一"], ["一", "二", "日"]],
    ["as 周一 where nothing stands yet", [null], ["周一", "周二", "周日"]],
  ])("a weekday column of the person's own is filled %s", async (_, above, expected) => {
    const host = new MemoryHost(book(plans([DONE]), log([[MONDAY, "整理材料", "完成", "", "", ...above]], ["星期"])));
    await write(host, ({ kind }) => kind === "day");
    const rows = rowsOf(await host.read(), "每日日志");
    expect([rows[2], rows[3], rows[8]].map((cells) => [cells?.[0], cells?.[1], cells?.[6]])).toEqual([[NEXT, "销售甲", expected[0]], [NEXT + 1, "销售甲", expected[1]], [NEXT + 6, "销售甲", expected[2]]]);
  });

  test("written, they are blank days, flagged as nothing", async () => {
    const host = new MemoryHost(book(plans([OPEN]), LOGGED));
    await write(host);
    const review = reviewOf((await host.read()).sheets, { person: "销售甲", week: day("2025-08-18") });
    expect(review.warnings).toEqual([]);
    expect(review.gaps.filter(({ sheet: name }) => name === "每日日志")).toEqual([]);
    expect(review.counts).toMatchObject({ planned: 1, completion: { n: 0, of: 1 } });
  });
});

describe("the tasks to take along", () => {
  test.each<readonly [string, Workbook, readonly string[]]>([
    ["a done one is left behind", book(plans([DONE]), LOGGED), []],
    ["an open one is ticked, with why", book(plans([OPEN, DONE]), LOGGED), ["√ 拜访示例市自然资源局 评为未完成，第 1 次结转"]],
    ["a blank one is ticked once its week is over", book(plans([["拜访示例市自然资源局", "确认需求"]]), LOGGED), ["√ 拜访示例市自然资源局 完成情况未填写，第 1 次结转"]],
    ["the one that stands there already is not proposed", book(sheet("周计划", [...plans([OPEN]).rows, [NEXT, "销售甲", "拜访 示例市自然资源局", "确认需求"]]), LOGGED), []],
    ["one of another person is not this person's", book(sheet("周计划", [...plans([DONE]).rows, [MONDAY, "销售乙", ...OPEN]]), LOGGED), []],
  ])("%s", async (_, workbook, expected) => {
    expect(lines(await opened(workbook), "carry")).toEqual(expected);
  });

  test("on Friday what nobody has filled in yet is offered without a tick", async () => {
    const week = await opened(book(plans([["拜访示例市自然资源局", "确认需求"]]), LOGGED), { today: day("2025-08-15"), minutes: 720 });
    expect(isoDay(week.week)).toBe("2025-08-18");
    expect(lines(week, "carry")).toEqual(["· 拜访示例市自然资源局 这一周还没过完，完成情况未填写；做不完的再勾选"]);
    expect(isoDay((await opened(book(plans([OPEN]), LOGGED), { today: day("2025-08-14"), minutes: 720 })).week)).toBe("2025-08-11");
  });

  test("one that may stand there in other words is left to the person", async () => {
    const own = sheet("周计划", [...plans([["拜访示例市自然资源局确认项目需求", "确认", "没见到人"]]).rows, [NEXT, "销售甲", "拜访示例市自然资源局落实项目预算", "落实"]]);
    expect(lines(await opened(book(own, LOGGED)), "carry")).toEqual([expect.stringMatching(/^· 拜访示例市自然资源局确认项目需求 新的一周已有相近的「拜访示例市自然资源局落实项目预算」/)]);
  });

  test("what is carried goes under the headings that are there, with a number of its own and the times it was carried", async () => {
    const own = sheet("周计划", [
      ["序号", "周起始日", "负责人", "任务内容", "期望结果", "实际完成情况", "客户", "任务类型", "计划完成日期", "结转次数"],
      [4, MONDAY, "销售甲", ...OPEN, "示例市自然资源局", "拜访", MONDAY + 2, 1],
      [7, NEXT, "销售甲", "整理台账", "完成"],
    ]);
    const host = new MemoryHost(book(own, LOGGED));
    const before = await host.read();
    const { rows, undo } = await write(host, ({ kind }) => kind === "carry");
    const after = await host.read();
    expect(rowsOf(after, "周计划")[3]).toEqual([8, NEXT, "销售甲", "拜访示例市自然资源局", "确认需求", null, "示例市自然资源局", "拜访", null, 2]);
    expect(rowsOf(after, "周计划").slice(0, 3)).toEqual(rowsOf(before, "周计划"));
    expect(rows).toEqual([{ sheet: "周计划", first: 4, last: 4 }]);
    await host.type(undo);
    expect(rowsOf(await host.read(), "周计划").map((cells) => cells.some((value) => value !== null))).toEqual([true, true, true, false]);
  });

  test("an English sheet has its own words", async () => {
    const own = sheet("Plans", [["WeekStart", "Owner", "Task", "Expected", "Actual", "Type"], [MONDAY, "销售甲", ...OPEN, "Visit"]]);
    const host = new MemoryHost(book(own, LOGGED));
    await write(host, ({ kind }) => kind === "carry");
    expect(rowsOf(await host.read(), "Plans")[2]).toEqual([NEXT, "销售甲", "拜访示例市自然资源局", "确认需求", null, "Visit"]);
  });
});

describe("next steps", () => {
  const clients = (nextDay: string, action = "送书面方案"): Sheet => sheet("客户", [[...CLIENT, "下一步动作", "下一步日期"], ["示例县教育局", "销售甲", "推进期", action, nextDay]]);
  test.each<readonly [string, readonly Sheet[], readonly string[]]>([
    ["a client's, dated in the week, is ticked", [plans([DONE]), LOGGED, clients("2025-08-20")], ["√ 送书面方案 客户表的下一步，日期 2025-08-20"]],
    ["one that is past is offered", [plans([DONE]), LOGGED, clients("2025-08-12")], ["· 送书面方案 客户表的下一步，日期 2025-08-12 已过，可能已经办了"]],
    ["one of a later week is left for later", [plans([DONE]), LOGGED, clients("2025-09-20")], []],
    ["one long past is not brought up again", [plans([DONE]), LOGGED, clients("2025-06-02")], []],
    ["a day that the log names is ticked", [plans([DONE]), log([[MONDAY, "拜访示例市自然资源局", "约好下周三送方案", "", ""]])], ["√ 约好下周三送方案 日志 周一 08-11 写到 2025-08-20"]],
    ["what the log implies has no day and no tick", [plans([DONE]), log([[MONDAY, "拜访示例市自然资源局", "没见到人", "", ""]])], [expect.stringMatching(/^· 拜访示例市自然资源局（没见到人）→ 重新预约.+ 由日志 周一 08-11 推出/)]],
    ["one whose client has a task there is left to the person", [sheet("周计划", [["周起始日", "负责人", "任务内容", "期望结果", "实际完成情况", "客户"], [NEXT, "销售甲", "补充协议", "签收", null, "示例县教育局"]]), LOGGED, clients("2025-08-20")], ["· 送书面方案 新的一周已有（或要结转）示例县教育局的任务；不是同一件才勾"]],
  ])("%s", async (_, sheets, expected) => {
    expect(lines(await opened(book(...sheets)), "follow")).toEqual(expected);
  });

  test("one is written with its client and its day", async () => {
    const host = new MemoryHost(book(plans([DONE], ["客户", "计划完成日期"]), LOGGED, clients("2025-08-20")));
    await write(host, ({ kind }) => kind === "follow");
    expect(rowsOf(await host.read(), "周计划")[2]).toEqual([NEXT, "销售甲", "送书面方案", null, null, "示例县教育局", NEXT + 2]);
  });
});

describe("where no row can be put", () => {
  test.each<readonly [string, Workbook, readonly string[]]>([
    ["a workbook without a log says so", book(plans([OPEN])), ["工作簿里没有「每日日志」，这一部分没有可补的行。"]],
    ["a layout of the person's own is left alone", book(sheet("周计划", [["姓名", "销售甲", null], ["日期", "2025-08-11", null], ["序号", "事项", "进展"], [1, "拜访示例市自然资源局", "没见到人"], [2, "整理材料", "已完成"]]), LOGGED), [expect.stringContaining("「周计划」的版式或列不能代为加行")]],
  ])("%s", async (_, workbook, expected) => {
    expect((await opened(workbook)).notes.map(told)).toEqual(expected);
  });
});

test("opened once, a week has nothing more that is ticked; opened with everything, nothing at all", async () => {
  const word = fc.constantFrom("拜访", "提交", "示例市", "教育局", "方案", "回款", "整理");
  const task = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  const outcome = fc.constantFrom(null, "没见到人", "已完成", "完成一半", "推迟到下周");
  const rows = fc.array(fc.tuple(task, fc.constant("结果"), outcome, fc.option(fc.constantFrom("示例市自然资源局", "示例县教育局"))), { minLength: 1, maxLength: 6 });
  const days = fc.array(fc.tuple(fc.integer({ min: MONDAY, max: NEXT + 6 }), task, fc.constantFrom("没见到人", "有意愿", "下周三再谈", null)), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(rows, days, fc.boolean(), async (tasks, entries, everything) => {
      const host = new MemoryHost(book(plans(tasks, ["客户"]), log(entries)));
      await write(host, everything ? () => true : undefined);
      const after = await host.read();
      const left = (await opened(after)).rows.filter(({ ticked }) => everything || ticked);
      expect(left.map(({ id }) => id)).toEqual([]);
      expect((await write(host, everything ? () => true : undefined)).rows).toEqual([]);
      expect(await host.read()).toEqual(after);
    }),
    { numRuns: 15 },
  );
});
