import { isoDay } from "../../src/model/day.js";
import { originText } from "../../src/model/origin.js";
import { placeOf } from "../../src/model/place.js";
import { readInputs } from "../../src/read/readInputs.js";
import { MONDAY, PLAN_HEADINGS, TASK, area, codes, day, log, plan, read, sheet, workbook } from "./grid.js";

describe("rows become nouns", () => {
  test("a plan row says who, which week, what; its origin is the cell of the task", () => {
    const { plans, problems } = read([plan([TASK])]);
    expect(plans?.rows).toEqual([
      { origin: { sheet: "周计划", row: 2, column: 3 }, week: MONDAY, owners: ["销售甲"], task: "部署收款工作", expected: "落实到人", actual: "完成" },
    ]);
    expect(problems).toEqual([]);
  });

  test("the place of any field is found from the row's origin", () => {
    const { plans } = read([plan([TASK])]);
    const item = plans?.rows[0];
    expect(plans && item && originText(placeOf(plans, item.origin, "actual"))).toBe("周计划!E2");
    expect(plans && item && originText(placeOf(plans, item.origin, "percent"))).toBe("周计划!C2");
  });

  test("any day of a week gives its Monday, in both date systems", () => {
    expect(read([plan([[45884, ...TASK.slice(1)]])]).plans?.rows[0]?.week).toBe(MONDAY);
    expect(read([plan([[44418, ...TASK.slice(1)]])], { dateSystem: 1904 }).plans?.rows[0]?.week).toBe(MONDAY);
  });

  test("a log row keeps 无 apart from a blank", () => {
    const { log: table } = read([log([["周二", "销售甲", "出差外地", "没见到", "无", null]])]);
    const row = table?.rows[0];
    expect(row && [isoDay(row.day), row.eveningAction, row.eveningResult]).toEqual(["2025-08-12", "无", undefined]);
  });

  test("weekdays without dates are said to be of the reviewed week, once", () => {
    const { problems } = read([log([["周一", "销售甲", "拜访", "见到", "无", "无"], ["周二", "销售甲", "拜访", "见到", "无", "无"]])]);
    expect(problems.map(({ say }) => say)).toEqual([{ say: "weekday-week", with: { first: "2025-08-11", last: "2025-08-17" } }]);
  });

  test("a weekday in a plan row belongs to the row's own week", () => {
    const headings = [...PLAN_HEADINGS, "计划完成日期"];
    const { plans } = read([sheet("周计划", [headings, [45887, "销售甲", "提交方案", "签收", null, "周五"]])]);
    expect(plans?.rows[0]?.due).toBe(day(2025, 8, 22));
  });

  test("numbers and dates typed into words are printed as people see them", () => {
    const { plans } = read([plan([[45880, "销售甲", 45881, 0.8, 3]], { formats: [[], ["", "", "yyyy/m/d", "0%", ""]] })]);
    const item = plans?.rows[0];
    expect([item?.task, item?.expected, item?.actual]).toEqual(["2025-08-12", "80%", "3"]);
  });
});

describe("rows that are none", () => {
  test("titles, separators, ghosts, totals and repeated headings are passed over", () => {
    const { plans, problems } = read([
      sheet("周计划", [
        ["营销中心 周计划"],
        [],
        PLAN_HEADINGS,
        TASK,
        ["", "　", "\u00a0", "", ""],
        [45880, "销售乙", "拜访示例市水利局", "约定时间", ""],
        [45880, "销售乙", "", "", ""],
        PLAN_HEADINGS,
        ["合计", null, 2, null, null],
        [45880, "销售丙", "合计回款", "到账", "未完成"],
        ["小计：3"],
      ]),
    ]);
    expect(plans?.rows.map(({ origin }) => origin.row)).toEqual([4, 6, 10]);
    expect(problems).toEqual([]);
  });

  test("a row with a result and no task is named, a blank task is a gap", () => {
    const inputs = read([plan([TASK, [45880, "销售甲", null, "落实到人", "完成"]])]);
    expect(codes(inputs)).toEqual(["task-missing"]);
    expect(inputs.gaps).toEqual([{ sheet: "周计划", column: "任务内容", missing: 1, of: 2, origins: [{ sheet: "周计划", row: 3, column: 3 }] }]);
  });

  test("hidden rows count and are counted", () => {
    expect(read([plan([TASK, TASK], { hiddenRows: [2] })]).plans).toMatchObject({ hidden: 1, firstHidden: { row: 3 }, rows: [{}, {}] });
  });
});

test("merged cells fill down only inside the merge; a true blank stays blank", () => {
  const rows = [TASK, [null, null, "拜访", "见到", null], [null, null, "提交方案", "签收", null]] as const;
  const { plans, gaps } = read([plan(rows, { merges: [area(1, 0, 2, 0), area(1, 1, 2, 1)] })]);
  expect(plans?.rows.map(({ week, owners }) => [week, owners])).toEqual([
    [MONDAY, ["销售甲"]],
    [MONDAY, ["销售甲"]],
    [null, []],
  ]);
  expect(gaps.map(({ column, missing, of }) => [column, missing, of])).toEqual([
    ["周起始日", 1, 3],
    ["负责人", 1, 3],
  ]);
});

test("without a reviewed week, weekdays are of the last complete week that has plans", () => {
  const book = workbook([plan([TASK, [45894, "销售甲", "下周", "x", null]]), log([["周三", "销售甲", "拜访", "见到", "无", "无"]])]);
  const { log: table } = readInputs(book, { today: day(2025, 8, 20) });
  expect(table?.rows[0]?.day).toBe(day(2025, 8, 13));
});

test("of twenty thousand rows none is lost", () => {
  const rows = Array.from({ length: 20_000 }, (_, nth) => [45880 - (nth % 700), `销售${nth % 9}`, `拜访示例局${nth % 97}`, "客户满意", "无", "无"]);
  const { log: table } = read([log(rows)]);
  expect(table?.rows).toHaveLength(20_000);
});

test("a task cell that says 无 plans nothing", () => {
  const inputs = read([sheet("周计划", [PLAN_HEADINGS, [45880, "销售甲", "无", "无", null], [45880, "销售甲", "休假", null, null], [45880, "销售甲", "提交材料", "提交", "完成"]])]);
  expect(inputs.plans?.rows.map(({ task }) => task)).toEqual(["提交材料"]);
  expect(inputs.problems).toEqual([]);
});

test("无 in a client cell is nobody, told apart from a blank", () => {
  const rows = [[45880, "销售甲", "写总结", "交稿", "完成", "无"], [45880, "销售甲", "写方案", "交稿", "完成", null]];
  expect(read([sheet("周计划", [[...PLAN_HEADINGS, "客户"], ...rows])]).plans?.rows.map(({ client }) => client)).toEqual([[], undefined]);
});

test.each([
  ["√", "完成"],
  ["× 未完成", "未完成"],
  ["△", "部分完成"],
  ["→", "延期"],
  ["顺延", "延期"],
  ["基本完成", "部分完成"],
])("the status %s is %s", (typed, status) => {
  expect(read([sheet("周计划", [[...PLAN_HEADINGS, "完成状态"], [45880, "销售甲", "写总结", "交稿", null, typed]])]).plans?.rows[0]?.status).toBe(status);
});

test("a band across the table names what follows and is no row; neither is 二、 alone in the first column", () => {
  const rows = [["一、重点客户"], TASK, ["二、内部事务"], [45880, "销售甲", "写总结", "交稿", "完成"]];
  const inputs = read([plan(rows, { merges: [area(1, 0, 1, 4)] })]);
  expect([inputs.plans?.rows.map(({ task }) => task), inputs.problems, inputs.gaps]).toEqual([["部署收款工作", "写总结"], [], []]);
});

test("a task that is merged over columns and stands alone in its row is a task", () => {
  const inputs = read([plan([TASK, [null, null, "写总结"]], { merges: [area(2, 2, 2, 4)] })]);
  expect(inputs.plans?.rows.map(({ task }) => task)).toEqual(["部署收款工作", "写总结"]);
});

test("a pasted Word table: a number merged over the paragraphs of a task is one task", () => {
  const rows = [
    ["序号", ...PLAN_HEADINGS],
    [1, 45880, "销售甲", "到公司部署收款工作", "落实到人头", "完成"],
    [null, null, null, "更改复盘方式", "每一天都要跟进", null],
    [2, 45880, "销售甲", "出差外地", "达成方案", "未完成"],
  ];
  const merges = [0, 1, 2, 5].map((column) => area(1, column, 2, column));
  const inputs = read([sheet("周计划", rows, { merges })]);
  expect(inputs.plans?.rows.map(({ number, task, expected, actual, origin }) => [number, task, expected, actual, originText(origin)])).toEqual([
    [1, "到公司部署收款工作\n更改复盘方式", "落实到人头\n每一天都要跟进", "完成", "周计划!D2"],
    [2, "出差外地", "达成方案", "未完成", "周计划!D4"],
  ]);
});
