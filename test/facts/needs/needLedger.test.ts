import { clientNames } from "../../../src/facts/clientNames.js";
import { needKeys } from "../../../src/facts/needs/needKeys.js";
import { NeedLedger } from "../../../src/facts/needs/needLedger.js";
import type { NeedSource } from "../../../src/facts/needs/needSource.js";
import type { NeedRecord } from "../../../src/model/needRecord.js";
import type { Need } from "../../../src/model/nouns.js";
import { inputs, need, on, plan } from "../../support/builders.js";

const TODAY = on("2025-08-18");
const names = clientNames(inputs({}));

const row = (words: string, more: Partial<Need> = {}): Need => need({ item: words, need: words, raised: { day: on("2025-08-11"), minutes: null }, ...more });
const source = (of: Need, more: Partial<NeedSource> = {}): NeedSource => ({ kind: "need", keys: needKeys(of), need: of, open: true, weighed: true, ...more });
const record = (number: number, of: Need, more: Partial<NeedRecord> = {}): NeedRecord => ({
  number,
  keys: needKeys(of),
  need: of,
  firstSeen: TODAY,
  lastSeen: TODAY,
  state: null,
  solvedOn: null,
  solvedSeen: null,
  levels: [],
  maybe: [],
  typed: {},
  decisionDay: null,
  shown: {},
  ...more,
});

const NOTHING_TYPED = { rows: new Map(), agenda: new Map() };

/** The numbers that rows are given, in the order of the rows, and which of them may be the same as others. */
function numbers(records: readonly NeedRecord[], rows: readonly NeedSource[]): readonly string[] {
  const ledger = new NeedLedger(records, NOTHING_TYPED, names, TODAY);
  ledger.take(rows);
  return rows.map((one) => {
    const entry = ledger.entries.find(({ sources }) => sources.includes(one));
    const maybe = entry?.record.maybe ?? [];
    return `${entry?.record.number ?? "none"}${maybe.length > 0 ? ` maybe ${maybe.join(" ")}` : ""}`;
  });
}

const BOND = row("出具投标保函");
const TEXT = row("审核补充协议");

test.each<[string, readonly NeedRecord[], readonly Need[], readonly string[]]>([
  ["rows nobody knows are numbered in their order", [], [BOND, TEXT], ["1", "2"]],
  ["a known row keeps its number wherever it stands", [record(4, BOND), record(9, TEXT)], [TEXT, BOND], ["9", "4"]],
  ["the next number is after the highest ever given", [record(9, TEXT, { solvedOn: TODAY })], [BOND], ["10"]],
  ["a row dated anew is the same", [record(4, BOND)], [row("出具投标保函", { raised: { day: on("2025-08-13"), minutes: null } })], ["4"]],
  ["a row reworded is the same", [record(4, BOND)], [row("继续出具投标保函事宜")], ["4"]],
  ["where two reworded rows fit one, it is neither", [record(4, BOND)], [row("继续出具投标保函事宜"), row("结转：出具投标保函的工作")], ["5 maybe 4", "6 maybe 4"]],
  ["two reworded rows that fit two are those", [record(4, BOND), record(5, TEXT)], [row("继续审核补充协议"), row("继续出具投标保函")], ["5", "4"]],
  ["a row written anew under its 编号 is the same", [record(4, row("出具投标保函", { id: "XT-1" }))], [row("另行办理", { id: "XT-1" })], ["4"]],
  ["its need rewritten under the same item is the same", [record(4, row("智慧校园报价", { need: "同意压减一成" }))], [row("智慧校园报价", { need: "再让三个点" })], ["4"]],
  ["a client filled in later changes nothing", [record(4, BOND)], [row("出具投标保函", { client: ["示例县水利局"] })], ["4"]],
  ["the same words for two clients are two needs", [], [row("出具投标保函", { client: ["示例县水利局"] }), row("出具投标保函", { client: ["示例市自然资源局"] })], ["1", "2"]],
  ["a row typed twice is one need", [], [BOND, row("出具投标保函")], ["1", "1"]],
  ["the parts of one row are told apart under its 编号", [record(4, row("盖章", { id: "XT-1", origin: { sheet: "协调事项", row: 2, column: 6, part: 1 } }))], [row("改写", { id: "XT-1", origin: { sheet: "协调事项", row: 2, column: 6, part: 2 } }), row("另行办理", { id: "XT-1", origin: { sheet: "协调事项", row: 2, column: 6, part: 1 } })], ["5", "4"]],
  ["a 编号 that two rows have tells neither", [record(4, row("出具投标保函", { id: "XT-1" }))], [row("出具投标保函", { id: "XT-1" }), row("借用演示设备", { id: "XT-1" })], ["4", "5"]],
  ["where a reworded row fits two, it is neither", [record(4, row("审核补充协议的草稿甲")), record(5, row("审核补充协议的草稿乙"))], [row("审核补充协议的草稿丙")], ["6 maybe 4 5"]],
  ["what was raised again after it was solved is a new need", [record(4, BOND, { solvedOn: on("2025-08-12") })], [row("出具投标保函", { raised: { day: on("2025-08-17"), minutes: null } })], ["5"]],
  ["but for one under the same 编号", [record(4, row("出具投标保函", { id: "XT-1" }), { solvedOn: on("2025-08-12") })], [row("另行办理", { id: "XT-1", raised: { day: on("2025-08-17"), minutes: null } })], ["4"]],
  ["the row of a solved need dated anew is still its row", [record(4, BOND, { solvedOn: on("2025-08-14") })], [row("出具投标保函", { raised: { day: on("2025-08-13"), minutes: null } })], ["4"]],
  ["a number without anything else takes the row with its words", [record(4, need({ owners: [], need: "出具投标保函" }), { keys: [] })], [BOND], ["4"]],
])("%s", (_, records, rows, expected) => {
  expect(numbers(records, rows.map((one) => source(one)))).toEqual(expected);
});

const task = (words: string, week: string): NeedSource => {
  const of = need({ need: words, department: "财务部" });
  return { kind: "resource", keys: [`resource:${week}|${words}`], need: of, open: true, weighed: true, week: on(week) };
};

test("a need of 协调事项 and of a task is one, and both places are its sources", () => {
  const ledger = new NeedLedger([], NOTHING_TYPED, names, TODAY);
  ledger.take([source(row("出具投标保函", { department: "财务部" }))]);
  ledger.take([task("需财务部出具投标保函", "2025-08-11")]);
  expect(ledger.entries.map(({ record: { number }, sources }) => [number, sources.map(({ kind }) => kind)])).toEqual([[1, ["need", "resource"]]]);
});

test("a task carried over asks once", () => {
  const ledger = new NeedLedger([], NOTHING_TYPED, names, TODAY);
  ledger.take([task("需财务部出具投标保函", "2025-08-11")]);
  ledger.take([task("需财务部出具投标保函", "2025-08-18")]);
  expect(ledger.entries).toHaveLength(1);
});

test("two needs that only may be one stay two, and say so", () => {
  const ledger = new NeedLedger([], NOTHING_TYPED, names, TODAY);
  ledger.take([source(row("请法务审补充协议", { department: "法务" }))]);
  ledger.take([{ ...task("法务未审完补充协议", "2025-08-11"), need: need({ need: "法务未审完补充协议", department: "法务" }) }]);
  expect(ledger.entries.map(({ record: { number, maybe } }) => [number, maybe])).toEqual([[1, []], [2, [1]]]);
});

test.each<[string, string, string]>([
  ["of the same task is carried over", "提交投标文件", "1"],
  ["of a task reworded may be", "提交投标文件初稿", "2 maybe 1"],
  ["of another task is another's", "组织现场培训", "2"],
])("what a row asks anew in like words %s", (_, words, expected) => {
  const item = plan({ task: words });
  const before = record(1, need({ need: "需财务部出具投标保函", department: "财务部" }), { keys: ["resource:2025-08-04|旧"], task: "提交投标文件" });
  const again: NeedSource = { ...task("继续需财务部出具投标保函", "2025-08-11"), item };
  expect(numbers([before], [again])).toEqual([expected]);
});

test("the need of a row of 协调事项 is told by where that stands", () => {
  const ledger = new NeedLedger([], NOTHING_TYPED, names, TODAY);
  ledger.take([source(BOND), task("需要调车", "2025-08-11")]);
  expect([ledger.at(BOND.origin.sheet, BOND.origin.row)?.record.number, ledger.at(BOND.origin.sheet, 999), ledger.at("周计划", BOND.origin.row)]).toEqual([1, undefined, undefined]);
});

test("no more than three needs are named as perhaps the same, and none that is over", () => {
  const like = ["一", "二", "三", "四", "五"].map((letter, at) => record(at + 1, row(`审核补充协议的草稿${letter}`), at === 0 ? { solvedOn: on("2025-08-12") } : {}));
  expect(numbers(like, [source(row("审核补充协议的草稿六"))])).toEqual(["6 maybe 2 3 4"]);
});
