import type { Book, BookTable } from "../../src/model/book.js";
import { markerText } from "../../src/model/marker.js";
import { originText } from "../../src/model/origin.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { readBook } from "../../src/read/readBook.js";
import { area, day, LOG_HEADINGS, log, MONDAY, plan, PLAN_HEADINGS, sheet, TASK, workbook } from "./grid.js";

const bookOf = (sheets: readonly Sheet[], more: Partial<Workbook> = {}): Book => readBook(workbook(sheets, { fileName: "销售甲.xlsx", ...more }), { today: day(2025, 8, 18) }).book;
const tableOf = (book: Book, kind = "plans"): BookTable | undefined => book.tables.find((table) => table.kind === kind);
const settings = (...rows: readonly (readonly CellValue[])[]): Sheet => sheet("设置", [["键", "值"], ...rows]);

test("names under which the workbook alone knows a client are resolved, the others of the cell as typed", () => {
  const headings = [...PLAN_HEADINGS, "客户"];
  const rows = [[...TASK, "国土局、示例 院"], [...TASK, "示例院"], [...TASK, 5]];
  const book = bookOf([sheet("周计划", [headings, ...rows]), settings(["别名", "国土局=示例局"])]);
  expect(tableOf(book)?.rows.map(({ cells, originals }) => [cells.get("client"), originals])).toEqual([
    [{ value: "示例局、示例 院", format: "text" }, [{ heading: "客户", text: "国土局、示例 院" }]],
    [{ value: "示例院", format: "text" }, []],
    [{ value: "5", format: "text" }, []],
  ]);
});

test("a team's own names stand for others too, the workbook's before them", () => {
  const team = { headings: new Map([["要事", "任务内容"], ["想要", "实际完成情况"]]), aliases: new Map([["国土局", "示例局"], ["水利局", "别的局"]]) };
  const rows = [["周起始日", "负责人", "要事", "想要", "实际完成情况", "客户"], [45880, "销售甲", "送方案", "签收", "完成", "国土局、水利局"]];
  const { book, inputs } = readBook(workbook([sheet("周计划", rows), settings(["别名", "水利局=示例水利局"], ["表头别名", "想要=期望结果"])]), { today: day(2025, 8, 18), team });
  expect(tableOf(book)?.rows[0]?.cells.get("client")?.value).toBe("示例局、示例水利局");
  expect(inputs.plans?.rows[0]).toMatchObject({ task: "送方案", expected: "签收", actual: "完成" });
});

test("week and owner that no column holds are written out; where there is a column they are not", () => {
  const titled = sheet("周计划", [["销售甲 8.11-8.17"], PLAN_HEADINGS.slice(2), TASK.slice(2)]);
  const [row] = tableOf(bookOf([titled]))?.rows ?? [];
  expect([row?.cells.get("week"), row?.cells.get("owner"), row?.said]).toEqual([{ value: 45880, format: "day" }, { value: "销售甲", format: "text" }, expect.objectContaining({ week: MONDAY, owner: ["销售甲"] })]);
  const [blank] = tableOf(bookOf([plan([[null, null, "送方案", "签收", "完成"]])]))?.rows ?? [];
  expect([blank?.cells.has("week"), blank?.cells.has("owner"), blank?.who, blank?.when]).toEqual([false, false, [], null]);
});

test("a log's week is nobody's, its owner of a title is each row's; its day is when", () => {
  const titled = sheet("每日日志", [["销售甲 8.11-8.17"], ["日期", ...LOG_HEADINGS.slice(2)], ["8.12", "拜访", "见到", "无", "无"]]);
  const [row] = tableOf(bookOf([titled]), "log")?.rows ?? [];
  expect([[...(row?.cells.keys() ?? [])].sort(), row?.who, row?.when]).toEqual([["day", "dayAction", "dayResult", "eveningAction", "eveningResult", "owner"], ["销售甲"], MONDAY + 1]);
});

test("rows of other sheets are of no day; a row that was not used says who all the same, and stands at its first heading", () => {
  const book = bookOf([plan([TASK]), sheet("客户", [["备注", "负责人", "客户名称", "生命周期阶段"], [null, "销售甲", "示例局", "接触期"]]), log([["八月中", "销售甲", "拜访", null, null, null]])]);
  expect(tableOf(book, "clients")?.rows.map(({ when, who }) => [when, who])).toEqual([[null, ["销售甲"]]]);
  expect(tableOf(book, "log")?.rows.map(({ when, who, origin, cells }) => [when, who, originText(origin), cells.get("day")])).toEqual([[null, ["销售甲"], "每日日志!A2", { value: "八月中", format: "text" }]]);
});

test("further columns go by heading or letter, each by a name of its own; what is blank in them is not carried", () => {
  const headings = [...PLAN_HEADINGS, "心情\n 指数", null, "心情 指数", "任务", 7, "空"];
  const rows = [[...TASK, "好", 45881, "坏", "旧", true, null], [...TASK, " ", null, { error: "#N/A" }]];
  const [first, second] = tableOf(bookOf([sheet("周计划", [["标题"], headings, ...rows], { formats: [[], [], [null, null, null, null, null, "", "yyyy/m/d"].map((code) => code ?? "")] })]))?.rows ?? [];
  expect([...(first?.extra ?? [])]).toEqual([
    ["心情 指数", { value: "好", format: "text" }],
    ["〔G〕", { value: 45881, format: "day" }],
    ["心情 指数·2", { value: "坏", format: "text" }],
    ["任务·2", { value: "旧", format: "text" }],
    ["〔J〕", { value: "TRUE", format: "text" }],
  ]);
  expect([...(second?.extra ?? [])]).toEqual([["心情 指数·2", { value: "#N/A", format: "text" }]]);
});

test("how each heading was read is told, standard or not, and those that stand for nothing", () => {
  const table = tableOf(bookOf([sheet("周计划", [["周起始日", "姓名", "Task", "期望结果", "实际完成情况（必填）", "心情", "心情", "心情"], TASK])]));
  expect(table?.headings.map(({ text, field, standard }) => [text, field, standard])).toEqual([
    ["周起始日", "week", true],
    ["姓名", "owner", false],
    ["Task", "task", true],
    ["期望结果", "expected", true],
    ["实际完成情况（必填）", "actual", true],
    ["心情", null, false],
    ["心情·2", null, false],
    ["心情·3", null, false],
  ]);
});

test("a team's workbook says where a row came from and what it conflicts with, in the first such column", () => {
  const headings = [...PLAN_HEADINGS, "来源文件", "Conflict", "冲突"];
  const rows = [[...TASK, " 甲.xlsx ", "冲突 1", "x"], [...TASK, null, 5, null]];
  expect(tableOf(bookOf([sheet("周计划", [headings, ...rows])]))?.rows.map(({ source, mark, extra }) => [source, mark, [...extra]])).toEqual([
    ["甲.xlsx", "冲突 1", [["冲突", { value: "x", format: "text" }]]],
    [null, null, []],
  ]);
  expect(tableOf(bookOf([plan([TASK])]))?.rows.map(({ source, mark }) => [source, mark])).toEqual([[null, null]]);
});

test("a row that another sheet has just so is carried once, but for a team's workbook, whose rows are told apart by their mark", () => {
  const [own, copy] = ["周计划", "周计划 (2)"].map((name) => sheet(name, [PLAN_HEADINGS, TASK, [45880, "销售甲", null, "签收", null]]));
  const rowsOf = (sheets: readonly (Sheet | undefined)[], kind = "plans"): unknown => bookOf(sheets.flatMap((one) => one ?? [])).tables.filter((table) => table.kind === kind).map(({ rows }) => rows.map(({ origin }) => origin.row));
  expect(rowsOf([own, copy])).toEqual([[2, 3], [3]]);
  const marked = ["周计划", "周计划 (2)"].map((name) => sheet(name, [[...PLAN_HEADINGS, "冲突"], [...TASK, "冲突 1"]]));
  expect(rowsOf(marked)).toEqual([[2], [2]]);
  const logs = ["每日日志", "每日日志 (2)"].map((name) => ({ ...log([[45880, "销售甲", "拜访", "见到", "无", "无"]]), name }));
  expect(rowsOf(logs, "log")).toEqual([[2], []]);
});

test("hidden rows are counted, layouts of somebody's own said", () => {
  const table = tableOf(bookOf([plan([TASK, TASK], { hiddenRows: [0, 2] })]));
  expect([table?.hidden, table?.ownLayout]).toEqual([1, false]);
  const own = tableOf(bookOf([sheet("重点工作", [["销售甲 8.11-8.17"], ["事项", "进展"], ["送方案", "完成"]])]));
  expect([own?.ownLayout, own?.headings, own?.rows.map(({ origin, cells }) => [originText(origin), cells.get("task")?.value])]).toEqual([true, [], [["重点工作!A3", "送方案"]]]);
});

describe("settings", () => {
  test("are carried by key, known or not, with what they show; blank ones and titles are not", () => {
    const own = sheet("设置", [["标题"], ["键", "值", "来源"], ["预约提前天数", 5], ["口味", " 辣 "], ["作息", null], ["偏差一级", 0.15], ["节假日", 45937]], { formats: [[], [], [], [], [], ["", "0%"], ["", "yyyy-mm-dd"]] });
    const book = bookOf([plan([TASK]), own]);
    expect(book.settings).toEqual([
      { id: "appointmentLead", key: "预约提前天数", cell: { value: 5, format: "general" }, text: "5", origin: { sheet: "设置", row: 3, column: 2 } },
      { id: null, key: "口味", cell: { value: " 辣 ", format: "text" }, text: "辣", origin: { sheet: "设置", row: 4, column: 2 } },
      { id: "deviationMiddle", key: "偏差一级", cell: { value: 0.15, format: "percent" }, text: "15%", origin: { sheet: "设置", row: 6, column: 2 } },
      { id: "daysOff", key: "节假日", cell: { value: 45937, format: "day" }, text: "2025-10-07", origin: { sheet: "设置", row: 7, column: 2 } },
    ]);
    expect(book.left).toEqual([{ sheet: "设置", read: true, cells: 1, texts: ["标题"] }]);
  });

  test("of columns that nobody reads are left", () => {
    const own = sheet("设置", [["键", "值", "我的"], ["预约提前天数", 5, "为何"]]);
    expect(bookOf([plan([TASK]), own]).left).toEqual([{ sheet: "设置", read: true, cells: 2, texts: ["我的", "为何"] }]);
  });
});

describe("what is left", () => {
  const ours = (version: string): Sheet => sheet(`我们的 ${version}`, [[markerText({ version, key: { kind: "review", subject: version }, week: "", state: "done", hash: "x" })]], { marker: { row: 0, column: 0 } });

  test("names no sheet of ours, and the newest version that wrote one", () => {
    const book = bookOf([plan([TASK]), ours("0.2.0"), ours("0.10.0"), ours("0.1.0")]);
    expect([book.left, book.ours.map(({ name }) => name), book.version]).toEqual([[], ["我们的 0.2.0", "我们的 0.10.0", "我们的 0.1.0"], "0.10.0"]);
    const without = bookOf([plan([TASK])]);
    expect([without.ours, without.version, without.file]).toEqual([[], null, "销售甲.xlsx"]);
    expect(bookOf([plan([TASK], {})], { fileName: null }).file).toBe("");
  });

  test("is quoted as it shows, sixty texts at most, without our own lines at the top of a sheet", () => {
    const notes = Array.from({ length: 61 }, (_, nth): readonly CellValue[] => [null, null, null, null, null, null, `注${nth}`]);
    const book = bookOf([sheet("周计划", [["自查：共 1 项"], PLAN_HEADINGS, TASK, ["合计", 0.5], ["自查：不在顶上"], ...notes.map(([, , , , , , note]) => ["合计", null, null, note ?? null])], { formats: [[], [], [], ["", "0%"]] })]);
    const [left] = book.left;
    expect([left?.cells, left?.texts.length, left?.texts.slice(0, 3)]).toEqual([124, 60, ["合计", "50%", "合计"]]);
  });

  test("is not what the paragraphs of one task hold", () => {
    const rows = [["序号", ...PLAN_HEADINGS], [1, 45880, "销售甲", "送方案", "签收", "完成"], [null, null, null, "催回复", null, null], ["合计", "x"]];
    const book = bookOf([sheet("周计划", rows, { merges: [area(1, 0, 2, 0)] })]);
    expect(book.left).toEqual([{ sheet: "周计划", read: true, cells: 2, texts: ["合计", "x"] }]);
  });

  test("is not what a layout of somebody's own was read from", () => {
    const book = bookOf([sheet("重点工作", [["销售甲 8.11-8.17"], ["事项", "进展", "心情"], ["送方案", "完成", "好"]])]);
    expect(book.left).toEqual([{ sheet: "重点工作", read: true, cells: 5, texts: ["销售甲 8.11-8.17", "事项", "进展", "心情", "好"] }]);
  });
});
