import { isoDay } from "../../../src/model/day.js";
import type { Inputs } from "../../../src/model/inputs.js";
import { originText } from "../../../src/model/origin.js";
import type { CellValue, Sheet } from "../../../src/model/workbook.js";
import { tell, WORDS } from "../../../src/words/index.js";
import { area, read, sheet, stopOf } from "../grid.js";

type Rows = readonly (readonly CellValue[])[];
const plansOf = ({ plans }: Inputs): readonly unknown[] => (plans?.rows ?? []).map(({ task, owners, actual, origin }) => [task, owners.join("、"), actual ?? null, originText(origin).split("!")[1]]);
const logOf = ({ log }: Inputs): readonly unknown[] => (log?.rows ?? []).map(({ day, dayAction, dayResult, eveningAction, origin }) => [isoDay(day).slice(5), dayAction ?? null, dayResult ?? null, eveningAction ?? null, originText(origin).split("!")[1]]);
const said = ({ problems }: Inputs): readonly string[] => problems.map(({ say }) => tell(WORDS.zh, say));
const readOf = (name: string, rows: Rows, more: Partial<Sheet> = {}): Inputs => read([sheet(name, rows, more)]);

describe("a list of tasks", () => {
  const title = ["销售甲 8.11-8.17"];
  test("reads owner and deadline down a merge, a task and its number not; totals, blanks and hidden rows as in any table", () => {
    const rows: Rows = [title, ["序号", "事项", "进展", "经办人", "心情"], [1, "送方案", "完成", "李四", "好"], [2, null, "未完成", null, null], [null, " "], ["合计", "2 项"], [3, "走访", null, null, null]];
    const inputs = readOf("重点工作", rows, { merges: [area(2, 1, 3, 1), area(2, 3, 3, 3)], hiddenRows: [6] });
    expect(plansOf(inputs)).toEqual([["送方案", "销售甲", "完成", "B3"], ["走访", "销售甲", null, "B7"]]);
    expect(inputs.plans?.rows[0]).toMatchObject({ responsible: "李四" });
    expect(said(inputs)).toContain("「重点工作」不是标准的周计划，按这样读：事项=任务内容、进展=实际完成情况、经办人=责任人，请确认");
    expect(said(inputs)).toContain("「重点工作」有几处标题不明，没有读：心情");
    expect([inputs.plans?.hidden, inputs.plans?.firstHidden?.row]).toEqual([1, 7]);
  });

  test("with a date column is a plan where its name says so", () => {
    expect(plansOf(readOf("重点任务", [title, ["时间", "事项", "进展"], ["8.11", "送方案", "完成"]]))).toEqual([["送方案", "销售甲", "完成", "B3"]]);
    expect(stopOf([sheet("表一", [title, ["时间", "事项", "进展"], ["8.11", "送方案", "完成"]])])).toMatchObject(["kind-unclear", { heading: "事项" }]);
  });

  test("with a date column is no plan where its name says log", () => {
    const inputs = readOf("日记", [title, ["日期", "工作内容", "进展"], ["8.11", "送方案", "完成"]]);
    expect([inputs.plans, logOf(inputs)]).toEqual([null, [["08-11", "送方案", "完成", null, "A3"]]]);
  });

  test("begins in one of the first ten rows", () => {
    const at = (above: number): unknown => stopOf([sheet("重点工作", [...Array.from({ length: above }, (): readonly CellValue[] => title), ["事项", "进展"], ["送方案", "完成"]])]);
    expect([at(9), at(10)]).toEqual(["read", ["no-sheets", {}]]);
  });
});

describe("a form", () => {
  test("of tasks below each other begins each with its number; what stands before the first holds for all", () => {
    const rows: Rows = [["姓名", "销售甲", "周次", "第33周"], ["序号", 1], ["任务内容", "送方案"], ["完成情况", "完成"], ["序号", 2], ["任务内容", "走访"], ["完成情况", "未完成"], ["备注", null]];
    const inputs = readOf("周报", rows);
    expect(inputs.plans?.rows.map(({ number, task, owners, actual, origin }) => [number, task, owners, actual, originText(origin)])).toEqual([[1, "送方案", ["销售甲"], "完成", "周报!B3"], [2, "走访", ["销售甲"], "未完成", "周报!B6"]]);
  });

  test("of tasks beside each other gives each its column, an owner typed once to all", () => {
    const rows: Rows = [["姓名", "销售甲"], ["周次", "第33周"], ["任务内容", "送方案", "走访"], ["完成情况", "完成", null], ["期望结果", "签收", null]];
    expect(plansOf(readOf("周报", rows))).toEqual([["送方案", "销售甲", "完成", "B3"], ["走访", "销售甲", null, "C3"]]);
    expect(readOf("周报", rows).plans?.rows[1]).not.toHaveProperty("expected");
  });

  test("needs a result and three labels", () => {
    expect(stopOf([sheet("周报", [["姓名", "销售甲"], ["任务内容", "送方案"], ["期望结果", "签收"]])])).toEqual(["no-sheets", {}]);
    expect(stopOf([sheet("周报", [["任务内容", "送方案"], ["完成情况", "完成"]])])).toEqual(["no-sheets", {}]);
    expect(stopOf([sheet("周报", [["姓名", "销售甲"], ["任务内容", null], ["期望结果", "签收"], ["完成情况", "完成"]])])).toEqual(["no-sheets", {}]);
  });
});

describe("a diary", () => {
  test("takes a day merged down, no day without words, and names columns of one label by their letters", () => {
    const rows: Rows = [["销售甲"], ["序号", "日期", "上午", "结果", "下午", "结果", "心情"], [1, "8.11", "拜访", "见到", "写方案", "初稿", "好"], [2, null, "送材料", null, null, null, null], [3, "8.12", null, null, null, null, null], [4, null, null, null, null, null, null], ["合计", 3]];
    const inputs = readOf("日报", rows, { merges: [area(2, 1, 3, 1)] });
    expect(logOf(inputs)).toEqual([["08-11", "拜访", "见到", null, "B3"], ["08-11", "写方案", "初稿", null, "E3"], ["08-11", "送材料", null, null, "B3"]]);
    expect(said(inputs).slice(0, 2)).toEqual([
      "「日报」不是标准的每日日志，按这样读：上午=白天主要动作、结果(D)=白天结果、下午=白天主要动作、结果(F)=白天结果，请确认",
      "「日报」有几处标题不明，没有读：心情",
    ]);
  });

  test("without a telling column is a log by the sheet's name, a plan by another, else refused", () => {
    const rows: Rows = [["销售甲"], ["日期", "工作内容", "成果"], ["8.11", "送方案", "已签收"]];
    expect(logOf(readOf("日记", rows))).toEqual([["08-11", "送方案", "已签收", null, "A3"]]);
    expect(stopOf([sheet("表一", rows)])).toMatchObject(["kind-unclear", { sheet: "表一", heading: "工作内容" }]);
    expect(stopOf([sheet("任务", rows)])).toEqual(["no-sheets", {}]);
  });
});

describe("parts of the day in rows", () => {
  test("under headings, with a further field and one that nobody knows", () => {
    const rows: Rows = [["销售甲"], ["日期", "时段", "工作内容", "结果", "拜访单位", "心情", null], ["8.11", "上午", "拜访", "见到", "示例局", "好", "没有列名"], [null, "下午", "写方案", null, null, null], ["8.12", "晚上", "接待", null, null, null]];
    const inputs = readOf("日报", rows);
    expect(logOf(inputs)).toEqual([["08-11", "拜访", "见到", null, "A3"], ["08-11", "写方案", null, null, "C4"], ["08-12", null, null, "接待", "A5"]]);
    expect(inputs.log?.rows.map(({ client }) => client)).toEqual([["示例局"], ["示例局"], undefined]);
    expect(said(inputs).slice(0, 2)).toEqual(["「日报」不是标准的每日日志，按这样读：拜访单位=客户、上午=白天主要动作、下午=白天主要动作、晚上=晚上主要动作，请确认", "「日报」有几处标题不明，没有读：心情"]);
  });

  test("without headings one column of words is what was done", () => {
    expect(logOf(readOf("日报", [["销售甲"], ["8.11", "上午", "拜访"], [null, "下午", "写方案"], [null, "晚上", "接待"]]))).toEqual([["08-11", "拜访", null, "接待", "A2"], ["08-11", "写方案", null, null, "C3"]]);
  });

  test("a part before any day is nobody's", () => {
    expect(logOf(readOf("日报", [["销售甲"], ["日期", "时段", "动作"], [null, "上午", "早"], ["8.11", "下午", "写方案"], [null, "晚上", "接待"]]))).toEqual([["08-11", "写方案", null, "接待", "A4"]]);
  });

  test("two parts are too few, and parts without a day or words are none", () => {
    expect(stopOf([sheet("日报", [["销售甲"], ["8.11", "上午", "拜访"], [null, "下午", "写方案"]])])).toEqual(["no-sheets", {}]);
    expect(stopOf([sheet("日报", [["销售甲"], ["x", "上午", "拜访"], [null, "下午", "写方案"], [null, "晚上", "接待"]])])).toEqual(["no-sheets", {}]);
    expect(stopOf([sheet("日报", [["8.11", "上午"], [null, "下午"], [null, "晚上"]])])).toEqual(["layout-unclear", { sheet: "日报", row: 1 }]);
  });
});

describe("a week across columns", () => {
  const days = ["周一", "周二", "周三"];
  test("ends where another begins, and a row without a label is what was done", () => {
    const rows: Rows = [["销售甲 8.11-8.17"], [null, ...days], ["客户", "示例局", null, null], [null, "拜访", null, "写方案"], [null, ...days], ["白天动作", "不读", "不读", "不读"]];
    expect(logOf(readOf("周记录", rows))).toEqual([["08-11", "拜访", null, null, "B2"], ["08-13", "写方案", null, null, "D2"]]);
  });

  test("without any label beside the days is none", () => {
    expect(stopOf([sheet("周记录", [["销售甲"], ["x", ...days], [null, "拜访", "出差", "写方案"]])])).toEqual(["no-sheets", {}]);
  });

  test("from the first column needs no labels", () => {
    expect(logOf(readOf("周记录", [["销售甲 8.11-8.17"], days, ["拜访", "出差", null]]))).toEqual([["08-11", "拜访", null, null, "A2"], ["08-12", "出差", null, null, "B2"]]);
  });

  test("with a word merged over the labels of its rows", () => {
    const rows: Rows = [["销售甲 8.11-8.17"], [null, null, ...days], ["晚上", "动作", "接待", null, null], [null, "结果", "满意", null, null]];
    const inputs = readOf("周记录", rows, { merges: [area(2, 0, 3, 0)] });
    expect(inputs.log?.rows[0]).toMatchObject({ eveningAction: "接待", eveningResult: "满意" });
  });
});
