import { addedSources, knownRecords, ownNeed, tableNeeds } from "../../../src/facts/needs/tableNeeds.js";
import type { NeedRecord } from "../../../src/model/needRecord.js";
import type { TableRow } from "../../../src/model/tableRow.js";
import { need, on } from "../../support/builders.js";
import { without } from "../../support/without.js";

const TODAY = on("2025-08-18");
const SHEET = "协同推进表";
const row = (cells: TableRow["cells"], change: Partial<TableRow> = {}): TableRow => ({ origin: { sheet: SHEET, row: 5, column: 3 }, number: null, record: null, project: null, cells, due: null, decisionDay: null, ...change });
const record = (number: number, words: string, change: Partial<NeedRecord> = {}): NeedRecord => ({
  number, keys: [`own:${number}`], need: need({ need: words }), firstSeen: TODAY, lastSeen: TODAY, state: null, solvedOn: null, solvedSeen: null, levels: [], maybe: [], typed: {}, decisionDay: null, shown: {}, ...change,
});
const table = (...rows: readonly TableRow[]): Parameters<typeof tableNeeds>[0] => ({ sheet: SHEET, rows });

const PLAIN = { origin: { sheet: SHEET, row: 1, column: 1 }, owners: [], raised: { day: TODAY, minutes: null } };

test.each<[string, TableRow, object]>([
  ["its words alone", row({ item: "派两名专家" }), { ...PLAIN, need: "派两名专家" }],
  ["the decision where it has no words", row({ item: "", decision: "先试点" }), { ...PLAIN, need: "先试点" }],
  ["the note where it has neither", row({ note: "等回话" }, { project: "示例项目" }), { ...PLAIN, need: "等回话", project: "示例项目" }],
  ["nothing", row({}), { ...PLAIN, need: "" }],
  ["every cell", row({ item: "派两名专家", client: "示例市自然资源局", project: "示例项目", department: "技术部", responsible: "技术甲", urgency: "紧急", blocker: "没有排期" }, { due: on("2025-08-29") }), { ...PLAIN, need: "派两名专家", client: ["示例市自然资源局"], project: "示例项目", department: "技术部", responsible: "技术甲", urgency: "紧急", blocker: "没有排期", due: on("2025-08-29") }],
  ["a subject that is a client, and who acts", row({ item: "派两名专家", subject: "示例市自然资源局", who: "技术甲", urgency: "很急", department: "", blocker: "" }), { ...PLAIN, need: "派两名专家", client: ["示例市自然资源局"], responsible: "技术甲" }],
  ["on our row of a project its subject is that project", row({ item: "派两名专家", subject: "示例项目", project: "别的项目" }, { project: "示例项目" }), { ...PLAIN, need: "派两名专家", project: "示例项目" }],
])("an added row says %s", (_, added, expected) => expect(addedSources([added], TODAY)[0]?.need).toStrictEqual(expected));

test("an added row is known by its project where it stands on one, and only words of its own are held against others", () => {
  const sources = addedSources([row({ item: "派两名专家" }), row({ note: "等回话" }, { project: "示例项目" })], TODAY);
  expect(sources.map(({ keys, weighed, open }) => [keys, weighed, open])).toEqual([[[], true, true], [["project:示例项目|等回话"], false, true]]);
});

test("a row with nothing to say is no need; a note makes one on our row of a project alone", () => {
  const kept = row({ note: "等回话" }, { project: "示例项目" });
  expect(tableNeeds(table(row({}), row({ item: "", decision: "" }), row({ note: "等回话" }), row({ note: "" }, { project: "示例项目" }), kept), []).added).toEqual([kept]);
  expect(tableNeeds(undefined, [])).toEqual({ rows: new Map(), added: [] });
});

test.each<[string, readonly NeedRecord[], readonly TableRow[], string | undefined, readonly string[]]>([
  ["the row with the need's words, wherever it stands", [record(3, "盖章")], [row({ item: "借车" }, { number: 3 }), row({ item: "盖章 ▸ 已催" }, { number: 3 })], "盖章 ▸ 已催", ["借车"]],
  ["by the words that a row itself keeps", [], [row({ item: "借车" }, { number: 3 }), row({ item: "盖章" }, { number: 3, record: record(3, "盖章") })], "盖章", ["借车"]],
  ["the first where nobody knows its words", [], [row({ item: "借车" }, { number: 3 }), row({ item: "盖章" }, { number: 3 })], "借车", ["盖章"]],
  ["the first where no row has its words", [record(3, "开票")], [row({}, { number: 3 }), row({ item: "盖章" }, { number: 3 })], undefined, ["盖章"]],
  ["the same words twice, and a row without words, are one", [record(3, "盖章")], [row({ item: "盖章" }, { number: 3 }), row({ item: "盖章" }, { number: 3 }), row({ decision: "同意" }, { number: 3 })], "盖章", []],
])("of rows of one number it is %s; others are needs of their own", (_, records, rows, own, others) => {
  const told = tableNeeds(table(...rows), records);
  expect([told.rows.get(3)?.cells.item, told.added.map(({ number, record: kept, cells }) => [number, kept, cells.item])]).toEqual([own, others.map((words) => [null, null, words])]);
});

test("what is known is what was kept, then what a row itself keeps, else its number and words, in the order of the numbers", () => {
  const [memory, beside] = [record(7, "盖章"), record(5, "借车")];
  const rows = [row({ item: "别的" }, { number: 7, record: record(7, "别的") }), row({ item: "借车" }, { number: 5, record: beside }), row({ item: "开票" }, { number: 2 }), row({ item: "新的" })];
  const known = knownRecords([memory], { sheet: SHEET, rows }, TODAY);
  expect(known.map(({ number, need: { need: words } }) => [number, words])).toEqual([[2, "开票"], [5, "借车"], [7, "盖章"]]);
  expect(known[0]).toStrictEqual({ number: 2, keys: [], need: { ...PLAIN, need: "开票" }, firstSeen: TODAY, lastSeen: TODAY, state: null, solvedOn: null, solvedSeen: null, levels: [], maybe: [], typed: {}, decisionDay: null, shown: {} });
});

test("a need born in our table follows its row: words, blocker, department and day, a day taken out as well", () => {
  const { need: before } = record(3, "盖章", { need: need({ need: "盖章", due: on("2025-08-20"), department: "财务部" }) });
  const now = (of: TableRow | null, keys = ["own:3"]) => ownNeed({ need: before, keys }, of);
  expect(now(row({ item: "盖两个章", blocker: "人不在", department: "综合部" }, { due: on("2025-08-22") }))).toStrictEqual({ ...before, need: "盖两个章", blocker: "人不在", department: "综合部", due: on("2025-08-22") });
  const undated = without(before, "due");
  expect(now(row({ item: "", blocker: "", department: "" }))).toStrictEqual(undated);
  expect(now(row({}))).toStrictEqual(undated);
  expect([now(null), now(row({ item: "别的" }), ["need:销售甲|2025-08-11"]), now(row({ item: "别的" }), [])]).toEqual([before, before, before]);
  expect(["project:示例项目|x", "agenda:x"].map((key) => now(row({ item: "别的" }), [key]).need)).toEqual(["别的", "别的"]);
});
