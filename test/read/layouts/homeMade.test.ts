import { isoDay } from "../../../src/model/day.js";
import { CannotReview } from "../../../src/model/finding.js";
import { originText } from "../../../src/model/origin.js";
import { placeOf } from "../../../src/model/place.js";
import type { Inputs } from "../../../src/model/inputs.js";
import type { Sheet } from "../../../src/model/workbook.js";
import { tell, WORDS } from "../../../src/words/index.js";
import { area, read, sheet } from "../grid.js";

/** Each log row: day, where it stands, what was done by day and in the evening, with the cells of both. */
function logOf({ log }: Inputs): readonly string[] {
  const at = (field: "dayAction" | "eveningAction", entry: NonNullable<Inputs["log"]>["rows"][number]): string => (log ? originText(placeOf(log, entry.origin, field)).split("!")[1] ?? "" : "");
  return (log?.rows ?? []).map((entry) => {
    const slot = (field: "dayAction" | "eveningAction", result: string | undefined): string => (entry[field] === undefined ? "" : ` | ${entry[field]}→${result ?? "?"}@${at(field, entry)}`);
    return `${isoDay(entry.day).slice(5)} ${entry.owners.join()} ${originText(entry.origin).split("!")[1]}${slot("dayAction", entry.dayResult)}${slot("eveningAction", entry.eveningResult)}`;
  });
}

/** Each task: week, owner, its cell, the words of its result with their cell. */
function plansOf({ plans }: Inputs): readonly string[] {
  return (plans?.rows ?? []).map((item) => {
    const at = plans ? originText(placeOf(plans, item.origin, "actual")).split("!")[1] : "";
    return `${item.week === null ? "?" : isoDay(item.week).slice(5)} ${item.owners.join()} ${item.task}@${originText(item.origin).split("!")[1]} → ${item.actual ?? "?"}@${at}`;
  });
}

const said = (inputs: Inputs): readonly string[] => inputs.problems.map(({ say }) => tell(WORDS.zh, say));

function refusal(sheets: readonly Sheet[]): string {
  try {
    return `read: ${said(read(sheets)).join(" / ")}`;
  } catch (error) {
    if (error instanceof CannotReview) return tell(WORDS.zh, error.say);
    throw error;
  }
}

test("1 a week across columns, parts of the day down: every cell is a slot of its day", () => {
  const rows = [
    ["销售甲 一周工作记录（8.11-8.17）"],
    ["时段", "周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    ["上午", "拜访示例市水利局", "出差", "写方案", "会见投资方", "参加推介会并签约", "返回公司", "休息"],
    ["上午结果", "领导有意愿", "没见到", "初稿完成", "初步确定合作方案", "全部完成", null, null],
    ["下午", "部门例会", null, "送材料", null, null, null, null],
    ["晚上", "接待领导", null, "接待客户", "接待投资方", null, null, null],
    ["晚上结果", "满意", null, "客户满意", "投资方很满意", null, null, null],
  ];
  const inputs = read([sheet("周记录", rows)]);
  expect(logOf(inputs)).toEqual([
    "08-11 销售甲 B2 | 拜访示例市水利局→领导有意愿@B3 | 接待领导→满意@B6",
    "08-11 销售甲 B5 | 部门例会→?@B5",
    "08-12 销售甲 C2 | 出差→没见到@C3",
    "08-13 销售甲 D2 | 写方案→初稿完成@D3 | 接待客户→客户满意@D6",
    "08-13 销售甲 D5 | 送材料→?@D5",
    "08-14 销售甲 E2 | 会见投资方→初步确定合作方案@E3 | 接待投资方→投资方很满意@E6",
    "08-15 销售甲 F2 | 参加推介会并签约→全部完成@F3",
    "08-16 销售甲 G2 | 返回公司→?@G3",
    "08-17 销售甲 H2 | 休息→?@H3",
  ]);
  expect(said(inputs)).toEqual([
    "「周记录」不是标准的每日日志，按这样读：上午=白天主要动作、上午结果=白天结果、下午=白天主要动作、晚上=晚上主要动作、晚上结果=晚上结果，请确认",
    "没有负责人列，按「销售甲 一周工作记录（8.11-8.17）」取 销售甲，请确认",
    "日期只写了星期，按 2025-08-11 至 2025-08-17 这一周计",
  ]);
});

test("2 a week across columns with dates below the weekdays, and a line for plans that is no deed", () => {
  const rows = [
    ["姓名：销售甲", null, "8月11日—8月15日"],
    ["", "星期一", "星期二", "星期三"],
    ["日期", 45880, 45881, 45882],
    ["工作安排", "拜访水利局", "写方案", "送材料"],
    ["工作内容", "拜访示例市水利局", "写方案", "送材料到示例县财政局"],
    ["结果", "见到科长", "初稿完成", "已签收"],
    ["客户", "示例市水利局", null, "示例县财政局"],
  ];
  const date = ["", "yyyy/m/d", "yyyy/m/d", "yyyy/m/d"];
  const inputs = read([sheet("每日日志", rows, { formats: [[], [], date] })]);
  expect(logOf(inputs)).toEqual(["08-11 销售甲 B3 | 拜访示例市水利局→见到科长@B5", "08-12 销售甲 C3 | 写方案→初稿完成@C5", "08-13 销售甲 D3 | 送材料到示例县财政局→已签收@D5"]);
  expect(inputs.log?.rows.map(({ client }) => client)).toEqual([["示例市水利局"], undefined, ["示例县财政局"]]);
  expect(said(inputs)).toContain("「每日日志」有几处标题不明，没有读：工作安排");
});

test("3 the week down rows, three parts of the day beside each date", () => {
  const rows = [
    ["周报（2025年第33周） 汇报人：销售甲"],
    ["日期", "时段", "工作内容", "结果"],
    ["8.11 周一", "上午", "拜访示例市水利局", "见到科长"],
    [null, "下午", "写方案", "初稿完成"],
    [null, "晚上", "接待客户", "客户满意"],
    ["8.12 周二", "上午", "出差外地", "没见到"],
    [null, "下午", null, null],
    [null, "晚上", null, null],
  ];
  const inputs = read([sheet("Sheet1", rows, { merges: [area(2, 0, 4, 0), area(5, 0, 7, 0)] })]);
  expect(logOf(inputs)).toEqual(["08-11 销售甲 A3 | 拜访示例市水利局→见到科长@C3 | 接待客户→客户满意@C5", "08-11 销售甲 C4 | 写方案→初稿完成@C4", "08-12 销售甲 A6 | 出差外地→没见到@C6"]);
  expect(said(inputs)[0]).toBe("「Sheet1」不是标准的每日日志，按这样读：上午=白天主要动作、下午=白天主要动作、晚上=晚上主要动作，请确认");
});

test("4 a row a day, a column for each part of the day", () => {
  const rows = [["销售甲 8.11-8.17"], ["日期", "星期", "上午", "下午", "晚上", "备注"], [45880, "一", "拜访示例市水利局", "写方案", "接待客户", "x"], [45881, "二", "出差", null, null, null]];
  const inputs = read([sheet("日报", rows)]);
  expect(logOf(inputs)).toEqual(["08-11 销售甲 A3 | 拜访示例市水利局→?@C3 | 接待客户→?@E3", "08-11 销售甲 D3 | 写方案→?@D3", "08-12 销售甲 A4 | 出差→?@C4"]);
  expect(inputs.log && [...inputs.log.columns.keys()]).toEqual(["day", "dayAction", "eveningAction", "note"]);
});

test("5 a diary without day and evening: 日期, 客户, 工作内容, 结果", () => {
  const rows = [["日期", "姓名", "拜访单位", "工作内容", "结果"], ["8.11", "销售甲", "示例市水利局", "送方案", "已签收"], ["8.12", "销售甲", null, "写总结", "交稿"]];
  const inputs = read([sheet("工作日志", rows)]);
  expect(logOf(inputs)).toEqual(["08-11 销售甲 A2 | 送方案→已签收@D2", "08-12 销售甲 A3 | 写总结→交稿@D3"]);
  expect(said(inputs)).toEqual(["「工作日志」不是标准的每日日志，按这样读：姓名=负责人、拜访单位=客户、工作内容=白天主要动作、结果=白天结果，请确认"]);
});

test("6 a list of three columns: 序号, 事项, 进展", () => {
  const rows = [["销售甲 本周重点工作（8.11-8.17）"], ["序号", "事项", "进展"], [1, "推进示例平台回款", "已到账 50 万"], [2, "签补充协议", "未完成"], ["合计", "2 项", null]];
  const inputs = read([sheet("重点工作", rows)]);
  expect(plansOf(inputs)).toEqual(["08-11 销售甲 推进示例平台回款@B3 → 已到账 50 万@C3", "08-11 销售甲 签补充协议@B4 → 未完成@C4"]);
  expect(said(inputs)).toEqual([
    "「重点工作」不是标准的周计划，按这样读：事项=任务内容、进展=实际完成情况，请确认",
    "没有周起始日列，按「销售甲 本周重点工作（8.11-8.17）」取 2025-08-11 起的一周，请确认",
    "没有负责人列，按「销售甲 本周重点工作（8.11-8.17）」取 销售甲，请确认",
  ]);
});

test("7 a form: labels in the first column, values beside them, one task below the other", () => {
  const rows = [
    ["个人周报"],
    ["姓名", "销售甲", "周次", "2025年第33周"],
    ["任务一"],
    ["任务内容", "送方案", null, null],
    ["期望结果", "签收", null, null],
    ["完成情况", "完成", null, null],
    ["任务二"],
    ["任务内容", "跟进验收", null, null],
    ["期望结果", "出报告", null, null],
    ["完成情况", "客户推迟到下周", null, null],
  ];
  const merges = [3, 4, 5, 7, 8, 9].map((row) => area(row, 1, row, 3));
  const inputs = read([sheet("周报", rows, { merges })]);
  expect(plansOf(inputs)).toEqual(["08-11 销售甲 送方案@B4 → 完成@B6", "08-11 销售甲 跟进验收@B8 → 客户推迟到下周@B10"]);
});

test("8 a form on its side: labels in the first column, a task in each column", () => {
  const rows = [["负责人", "销售甲", "销售乙"], ["周起始日", 45880, 45880], ["任务内容", "送方案", "跟进验收"], ["期望结果", "签收", "出报告"], ["完成情况", "完成", "未完成"], ["未完成原因", null, "客户出差"]];
  const inputs = read([sheet("计划", rows)]);
  expect(plansOf(inputs)).toEqual(["08-11 销售甲 送方案@B3 → 完成@B5", "08-11 销售乙 跟进验收@C3 → 未完成@C5"]);
  expect(inputs.plans?.rows.map(({ reason }) => reason)).toEqual([undefined, "客户出差"]);
});

test("9 a plan table above a week across columns on one sheet", () => {
  const rows = [
    ["销售甲 周报 8.11-8.17"],
    ["一、本周计划"],
    ["序号", "任务内容", "期望结果", "实际完成情况"],
    [1, "送方案", "签收", "完成"],
    ["二、每日行动"],
    ["", "周一", "周二", "周三"],
    ["白天动作", "拜访示例市水利局", "出差", "写方案"],
    ["白天结果", "已签收", "没见到", "完成"],
  ];
  const inputs = read([sheet("周报", rows)]);
  expect(plansOf(inputs)).toEqual(["08-11 销售甲 送方案@B4 → 完成@D4"]);
  expect(logOf(inputs)).toEqual(["08-11 销售甲 B6 | 拜访示例市水利局→已签收@B7", "08-12 销售甲 C6 | 出差→没见到@C7", "08-13 销售甲 D6 | 写方案→完成@D7"]);
});

describe("refused, with the one step to take", () => {
  test.each<readonly [string, readonly Sheet[], string]>([
    ["10 paragraphs under 本周工作总结", [sheet("周报", [["销售甲 8.11-8.17"], ["本周工作总结"], ["本周主要拜访了示例市水利局，领导比较满意，补充协议还在走流程。"], ["下周工作计划"], ["继续推进补充协议，约见分管领导，争取月底前签约。"]])], "「周报」是成段的文字（本周工作总结、下周工作计划），无法逐项复盘；请每项写成一行，分「任务内容、期望结果、实际完成情况」三列"],
    ["11 dates beside 工作内容 on a sheet that tells no kind", [sheet("Sheet1", [["日期", "姓名", "工作内容", "完成情况"], ["8.11", "销售甲", "送方案", "已签收"]])], "「Sheet1」有日期和「工作内容」，分不清是计划还是日志，无法复盘；请把表名改成「周计划」或「每日日志」"],
    ["12 parts of the day with two columns without headings", [sheet("周报", [["周一", "上午", "送方案", "已签收"], [null, "下午", "写总结", "交稿"], [null, "晚上", "无", "无"]])], "「周报」第 1 行起像按天写的日志，各列没有列名，无法判读；请在上面加一行列名：日期、时段、动作、结果"],
    ["13 nothing of the kind", [sheet("数据", [["区域", "金额"], ["东", 5]])], "工作簿里没有「周计划」，也没有「每日日志」，无法复盘；请把内容贴进标准工作簿的这两张表"],
    ["14 a week and no person anywhere", [sheet("重点工作", [["8.11-8.17 重点工作"], ["事项", "进展"], ["送方案", "完成"]])], "「重点工作」缺少列「负责人」，无法复盘；若已有同义的列，请在「设置」的「表头别名」写「你的列名=标准列名」"],
  ])("%s", (_, sheets, sentence) => expect(refusal(sheets)).toBe(sentence));
});
