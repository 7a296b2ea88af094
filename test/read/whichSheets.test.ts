import type { Inputs } from "../../src/model/inputs.js";
import { originText } from "../../src/model/origin.js";
import type { CellValue, Sheet } from "../../src/model/workbook.js";
import { area, codes, log, LOG_HEADINGS, plan, PLAN_HEADINGS, read, sheet, stopOf, TASK } from "./grid.js";

type Rows = readonly (readonly CellValue[])[];
const CLIENT = ["客户名称", "负责人", "生命周期阶段"];
const CLIENTS: Rows = [CLIENT, ["示例局", "销售甲", "接触期"]];
const told = ({ problems }: Inputs): readonly unknown[] => problems.map(({ say, origin }) => [say.say, origin && originText(origin), say.with]);
const tasks = ({ plans }: Inputs): readonly string[] => (plans?.rows ?? []).map(({ task, origin }) => `${task}@${originText(origin)}`);

describe("a sheet that a review can do without", () => {
  test.each<readonly [string, readonly Sheet[], string | undefined, readonly unknown[]]>([
    ["by its own name before an alias, the others named", [sheet("客户清单", CLIENTS), sheet("客户2025", CLIENTS), sheet("客户", CLIENTS)], "客户", [["sheet-several", "客户!A1", { sheet: "客户", others: "客户清单、客户2025" }]]],
    ["with headings before one without", [sheet("客户", [["甲"], ["乙"]]), sheet("客户清单", CLIENTS)], "客户清单", []],
    ["none where the one of that name has no headings, which is named at its first filled row", [sheet("客户", [[null], ["甲", "乙"], ["丙"]])], undefined, [["sheet-incomplete", "客户!A2", { sheet: "客户", heading: "客户名称、负责人、生命周期阶段" }]]],
    ["none where it is empty, which is named", [sheet("客户", [[null, " "], []])], undefined, [["sheet-empty", "客户!A1", { sheet: "客户" }]]],
    ["none where one of a like name is of another kind", [sheet("重点客户清单表", [["甲"], ["乙"]])], undefined, []],
    ["none where headings lack, which are named", [sheet("客户", [["标题"], ["客户名称", "区域", "别名"], ["示例局", "东", "一局"]])], undefined, [["sheet-incomplete", "客户!A2", { sheet: "客户", heading: "负责人、生命周期阶段" }]]],
    ["none where English headings lack, which are named in English", [sheet("Clients", [["Name", "Region", "Aliases"], ["示例局", "东", "一局"]])], undefined, [["sheet-incomplete", "Clients!A1", { sheet: "Clients", heading: "Owner、Stage" }]]],
  ])("is read %s", (_, sheets, name, problems) => {
    const inputs = read([plan([TASK]), ...sheets]);
    expect([inputs.clients?.sheet, told(inputs)]).toEqual([name, problems]);
  });

  test("is told where it is hidden, be it of any kind that was read", () => {
    const hidden = { visibility: "hidden" } as const;
    const inputs = read([plan([TASK], { visibility: "veryHidden" }), sheet("客户", CLIENTS, hidden), sheet("暂停", [["规则", "对象", "到期日"]], hidden), sheet("别的", [["甲"]], hidden)]);
    expect(told(inputs)).toEqual([["very-hidden-sheet", "周计划!A1", { sheet: "周计划" }], ["hidden-sheet", "客户!A1", { sheet: "客户" }], ["hidden-sheet", "暂停!A1", { sheet: "暂停" }]]);
  });
});

describe("plans", () => {
  const other = sheet("销售乙周计划", [PLAN_HEADINGS, [45880, "销售乙", "走访", "约好", "完成"]]);
  test.each<readonly [string, readonly Sheet[], readonly string[], readonly unknown[]]>([
    ["the best name and none of another stem", [other, sheet("工作计划", [PLAN_HEADINGS, TASK])], ["部署收款工作@工作计划!C2"], [["sheet-several", "工作计划!A1", { sheet: "工作计划", others: "销售乙周计划" }]]],
    ["sheets of one stem together", [plan([TASK]), other], ["部署收款工作@周计划!C2", "走访@销售乙周计划!C2"], [["sheets-joined", "周计划!A1", { sheets: "周计划、销售乙周计划" }]]],
    ["not a copy kept beside them", [sheet("周计划备份", [PLAN_HEADINGS, TASK]), other], ["走访@销售乙周计划!C2"], [["sheet-several", "销售乙周计划!A1", { sheet: "销售乙周计划", others: "周计划备份" }]]],
    ["a copy where there is nothing else", [sheet("周计划备份", [PLAN_HEADINGS, TASK])], ["部署收款工作@周计划备份!C2"], []],
    ["not a sheet of no name where there is one of that name", [plan([TASK]), sheet("Sheet1", other.rows)], ["部署收款工作@周计划!C2"], [["sheet-several", "周计划!A1", { sheet: "周计划", others: "Sheet1" }]]],
    ["sheets of any name with every heading, where the one of that name is empty", [sheet("周计划", [[" "]]), sheet("Sheet1", [PLAN_HEADINGS, TASK]), sheet("Sheet2旧版", [PLAN_HEADINGS, TASK])], ["部署收款工作@Sheet1!C2"], [
      ["sheet-empty", "周计划!A1", { sheet: "周计划" }],
      ["sheet-by-headings", "Sheet1!A1", { sheet: "Sheet1", name: "周计划" }],
      ["sheet-several", "Sheet1!A1", { sheet: "Sheet1", others: "Sheet2旧版" }],
    ]],
    ["an old version of any name where there is no other", [sheet("Sheet2旧版", [PLAN_HEADINGS, TASK])], ["部署收款工作@Sheet2旧版!C2"], [["sheet-by-headings", "Sheet2旧版!A1", { sheet: "Sheet2旧版", name: "周计划" }]]],
  ])("are read from %s", (_, sheets, found, problems) => {
    const inputs = read(sheets);
    expect([tasks(inputs), told(inputs)]).toEqual([found, problems]);
  });

  test("a sheet of a like name without headings does not stop a run, one of that very name does", () => {
    const bare: Rows = [["甲"], ["乙"]];
    expect(stopOf([sheet("销售甲周计划表", bare)])).toEqual(["no-sheets", {}]);
    expect(stopOf([sheet("销售甲周计划表", bare), sheet("Sheet1", [PLAN_HEADINGS, TASK])])).toBe("read");
    expect(stopOf([sheet("工作计划", bare)])).toEqual(["missing-heading", { sheet: "工作计划", heading: "周起始日、负责人、任务内容、期望结果、实际完成情况" }]);
  });

  test("a second sheet that lacks a heading, or whom its rows belong to, is left out and named", () => {
    const bare = sheet("周计划(9月)", [["标题"], [], ["周起始日", "负责人", "任务内容"], [45901, "销售乙", "走访"]]);
    const nobody = sheet("周计划(10月)", [["期望结果", "周起始日", "任务内容", "实际完成情况"], ["约好", 45931, "走访", "完成"]]);
    expect(told(read([plan([TASK]), bare, nobody]))).toEqual([
      ["sheet-incomplete", "'周计划(9月)'!A3", { sheet: "周计划(9月)", heading: "期望结果、实际完成情况" }],
      ["sheet-incomplete", "'周计划(10月)'!A1", { sheet: "周计划(10月)", heading: "负责人" }],
    ]);
  });
});

test("a plan whose headings tell neither task nor expectation stops the run, one that is prose with its own sentence", () => {
  expect(stopOf([sheet("周计划", [["周起始日", "负责人", "实际完成情况"], [45880, "销售甲", "完成"]])])).toEqual(["missing-heading", { sheet: "周计划", heading: "任务内容、期望结果" }]);
  expect(stopOf([sheet("周计划", [["本周工作总结"], ["本周主要拜访了示例市水利局，领导比较满意。"]])])).toEqual(["prose-report", { sheet: "周计划", sections: "本周工作总结" }]);
});

test("表头别名 may be written the other way round", () => {
  const own = sheet("周计划", [["周起始日", "负责人", "本周要事", "期望结果", "实际完成情况"], TASK]);
  expect(tasks(read([own, sheet("设置", [["键", "值"], ["表头别名", "任务内容=本周要事"]])]))).toEqual(["部署收款工作@周计划!C2"]);
});

test("a table of five thousand texts and more is read to its end", () => {
  const rows = Array.from({ length: 5_010 }, (_, nth): readonly CellValue[] => [45880, "销售甲", `事${nth}`, "签收", "完成"]);
  expect(read([plan(rows)]).plans?.rows.at(-1)?.task).toBe("事5009");
});

describe("several tables as one", () => {
  test("layouts of somebody's own keep where each cell stands", () => {
    const list = (name: string, task: string): Sheet => sheet(name, [["销售甲 8.11-8.17"], ["事项", "进展"], [task, "完成"]]);
    const inputs = read([list("重点工作", "送方案"), list("其他工作", "走访")]);
    expect([...(inputs.plans?.cells ?? [])].map(([place, cells]) => [place, cells.get("actual")])).toEqual([["重点工作!A3", { sheet: "重点工作", row: 3, column: 2 }], ["其他工作!A3", { sheet: "其他工作", row: 3, column: 2 }]]);
  });

  const [first, second] = [plan([TASK, TASK], { hiddenRows: [2] }), sheet("周计划(9月)", [["备注", ...PLAN_HEADINGS], [null, ...TASK], [null, 45901, "销售乙", "走访", "约好", null]], { hiddenRows: [1, 2] })];
  test("rows that another sheet has just so count once, in whatever order its columns stand; equal rows of one sheet are each a row", () => {
    const inputs = read([first, second]);
    expect(tasks(inputs)).toEqual(["部署收款工作@周计划!C2", "部署收款工作@周计划!C3", "走访@'周计划(9月)'!D3"]);
    expect(told(inputs)).toEqual([
      ["sheets-joined", "周计划!A1", { sheets: "周计划、周计划(9月)" }],
      ["rows-twice", "'周计划(9月)'!D2", { sheet: "周计划(9月)", other: "周计划", n: 1 }],
    ]);
    expect(inputs.plans).toMatchObject({ sheet: "周计划", hidden: 3, firstHidden: { sheet: "周计划", row: 3 } });
    expect([inputs.plans?.columns.get("task"), inputs.plans?.columns.get("note")]).toEqual([3, 1]);
    expect(inputs.plans?.parts?.map(({ sheet: name, top, bottom, left, right }) => [name, top, bottom > 1e9, left, right > 1e9])).toEqual([["周计划", 1, true, 1, true], ["周计划(9月)", 1, true, 1, true]]);
    expect(inputs.plans).not.toHaveProperty("cells");
    expect(inputs.gaps.map(({ sheet: name, column, missing, of }) => [name, column, missing, of])).toEqual([]);
  });

  test("the fields of a row may be told in another order", () => {
    const turned = sheet("周计划(2)", [[...PLAN_HEADINGS].reverse(), [...TASK].reverse()]);
    expect(told(read([plan([TASK]), turned]))).toContainEqual(["rows-twice", "'周计划(2)'!C2", { sheet: "周计划(2)", other: "周计划", n: 1 }]);
  });

  test("nothing is hidden where nothing is, and one sheet is joined with none", () => {
    const inputs = read([plan([TASK]), sheet("周计划(9月)", [PLAN_HEADINGS, [45901, "销售乙", "走访", "约好", null]])]);
    expect(inputs.plans).not.toHaveProperty("firstHidden");
    expect(read([plan([TASK])]).plans).not.toHaveProperty("parts");
  });
});

describe("blocks of one sheet", () => {
  const heads = ["负责人", ...PLAN_HEADINGS.slice(2)];
  const task = (name: string, owner = "销售甲"): readonly CellValue[] => [owner, name, "签收", "完成"];

  test("each is a part with its own place, lines above it and what no block holds apart", () => {
    const rows: Rows = [["周报 8.11-8.17"], heads, task("送方案"), [], ["二、每日行动"], LOG_HEADINGS, [45880, "销售甲", "拜访", "见到", "无", "无"], [], ["三、下一批"], [...heads, "客户"], [...task("跟进", "销售乙"), "示例局"]];
    const inputs = read([sheet("周报", rows)]);
    expect(tasks(inputs)).toEqual(["送方案@周报!B3", "跟进@周报!B11"]);
    expect(inputs.log?.rows.map(({ origin }) => originText(origin))).toEqual(["周报!A7"]);
    expect(inputs.plans?.parts?.map(({ top, bottom }) => [top, bottom])).toEqual([[2, 4], [10, 11]]);
    expect(codes(inputs)).toEqual(["sheet-by-headings", "sheet-by-headings", "week-from-name", "week-from-name"]);
  });

  test("a heading row that comes again with a title above it begins a block, without one it does not", () => {
    const again = (title: Rows): Inputs => read([sheet("周计划", [["周报 8.11-8.17"], heads, task("送方案"), ...title, heads, task("跟进")])]);
    expect([again([]).plans?.parts, again([["销售乙"]]).plans?.parts?.length]).toEqual([undefined, 2]);
    expect(tasks(again([["销售乙"]]))).toEqual(["送方案@周计划!B3", "跟进@周计划!B6"]);
  });

  test("one with another column begins a block of its own", () => {
    const inputs = read([sheet("周计划", [["周报 8.11-8.17"], heads, task("送方案"), [...heads, "客户"], [...task("跟进"), "示例局"], ["任务内容", "期望结果", "实际完成情况", "负责人"], ["走访", "约好", "完成", "销售丙"]])]);
    expect(inputs.plans?.rows.map(({ task: name, owners, client }) => [name, owners, client])).toEqual([["送方案", ["销售甲"], undefined], ["跟进", ["销售甲"], ["示例局"]], ["走访", ["销售丙"], undefined]]);
  });

  test("side by side they keep to their own columns, their totals too", () => {
    const rows: Rows = [["周报 8.11-8.17"], [...heads, null, ...heads], [...task("送方案"), null, ...task("跟进", "销售乙")], [null, null, null, null, null, ...task("走访", "销售乙")]];
    expect(tasks(read([sheet("周计划", rows)]))).toEqual(["送方案@周计划!B3", "跟进@周计划!G3", "走访@周计划!G4"]);
  });

  test("a merge over a title's row does not make a task of it", () => {
    const rows: Rows = [["周报 8.11-8.17"], heads, task("送方案"), [null, "二、每日行动", null], LOG_HEADINGS, [45880, "销售甲", "拜访", "见到", "无", "无"]];
    expect(tasks(read([sheet("周报", rows, { merges: [area(3, 1, 3, 3)] })]))).toEqual(["送方案@周报!B3"]);
  });
});

describe("week and owner that no column holds", () => {
  const heads = PLAN_HEADINGS.slice(2);
  test("the only member of a team owns the rows, of two nobody knows", () => {
    const rows: Rows = [["8.11-8.17"], heads, TASK.slice(2)];
    const team = (...names: readonly string[]): Sheet => sheet("人员", [["姓名", "组"], ...names.map((name) => [name, "一组"])]);
    expect(told(read([sheet("周计划", rows), team("王小五")]))).toEqual([["week-from-name", "周计划!A2", { from: "8.11-8.17", week: "2025-08-11" }], ["owner-from-name", "周计划!A2", { from: "王小五", owner: "王小五" }]]);
    expect(stopOf([sheet("周计划", rows), team("王小五", "赵小六")])).toEqual(["missing-heading", { sheet: "周计划", heading: "负责人" }]);
  });

  test("what lacks is named in the sheet's language", () => {
    expect(stopOf([sheet("Plans", [["Task", "Expected", "Actual"], ["a", "b", "c"]])])).toEqual(["missing-heading", { sheet: "Plans", heading: "WeekStart" }]);
    expect(stopOf([sheet("日志", [["日期", ...LOG_HEADINGS.slice(2)], [45880, "拜访", "见到", "无", "无"]])])).toEqual(["missing-heading", { sheet: "日志", heading: "负责人" }]);
  });

  test("weekdays of a log belong to the one planned week that a title names", () => {
    const planned = sheet("周计划", [["8.4-8.10"], ["负责人", ...heads], ["销售甲", "送方案", "签收", "完成"]]);
    const inputs = read([planned, log([["周三", "销售甲", "拜访", "见到", "无", "无"]])]);
    expect(told(inputs)).toContainEqual(["weekday-week", "每日日志!A1", { first: "2025-08-04", last: "2025-08-10" }]);
  });
});
