import type { NeedEntry } from "../../../src/facts/needs/needLedger.js";
import { absorbed, shownOf, typedIn, typedNow } from "../../../src/facts/needs/typedNeed.js";
import type { NeedRecord } from "../../../src/model/needRecord.js";
import type { TableRow } from "../../../src/model/tableRow.js";
import { need, on } from "../../support/builders.js";

const TODAY = on("2025-08-18");
const record = (change: Partial<NeedRecord> = {}): NeedRecord => ({ number: 1, keys: [], need: need(), firstSeen: TODAY, lastSeen: TODAY, state: null, solvedOn: null, solvedSeen: null, levels: [], maybe: [], typed: {}, decisionDay: null, shown: {}, ...change });
const row = (cells: TableRow["cells"]): TableRow => ({ origin: { sheet: "协同推进表", row: 5, column: 1 }, number: null, record: null, project: null, cells, due: null, decisionDay: null });
const entry = (own: TableRow | null, added: readonly TableRow[], of = record()): NeedEntry => ({
  record: of, row: own, agenda: null, keys: new Set(), sources: added.map((one) => ({ kind: "table", keys: [], need: of.need, open: true, weighed: true, row: one })),
});

test.each<[string, Partial<NeedRecord>, TableRow["cells"], NeedRecord["typed"]]>([
  ["typed into a blank cell", {}, { note: "已催" }, { note: "已催" }],
  ["left as printed", { typed: { note: "已催" }, shown: { note: "已催", state: "待响应" } }, { note: "已催", state: "待响应" }, { note: "已催" }],
  ["emptied", { typed: { note: "已催" }, shown: { note: "已催" } }, { note: "" }, {}],
  ["the column is gone", { typed: { note: "已催" }, shown: { note: "已催" } }, {}, { note: "已催" }],
])("a cell %s", (_, before, cells, expected) => expect(typedNow(record(before), row(cells))).toEqual(expected));

test("without a row what was typed stays", () => expect(typedNow(record({ typed: { note: "已催" } }), null)).toEqual({ note: "已催" }));

test("what rows added for the same need say stands beside its own; of states the own one counts", () => {
  const own = row({ note: "已催", state: "处理中", decision: "同意" });
  expect(typedIn(entry(own, [own, row({ note: "再问", state: "已解决", decision: "同意", decisionBy: "主管甲", responsible: "" })]))).toEqual({ note: "已催；再问", state: "处理中", decision: "同意", decisionBy: "主管甲" });
});

test("typed words that the row of 协调事项 says as well are no longer typed", () => {
  const of = need({ responsible: "财务甲" });
  expect(absorbed({ state: "完成", responsible: "财务甲", note: "已催" }, of, "已解决")).toEqual({ note: "已催" });
  expect(absorbed({ state: "处理中", responsible: "财务乙" }, of, "已解决")).toEqual({ state: "处理中", responsible: "财务乙" });
  expect(absorbed({ state: "等周五", responsible: "财务乙" }, need(), undefined)).toEqual({ state: "等周五", responsible: "财务乙" });
});

test("where people type, their words are printed, else those of the row", () => {
  const of = need({ responsible: "财务甲" });
  expect(shownOf({ state: "完成", responsible: "财务乙" }, of, "处理中")).toEqual({ state: "完成", responsible: "财务乙" });
  expect(shownOf({ note: "已催" }, of, "处理中")).toEqual({ note: "已催", state: "处理中", responsible: "财务甲" });
  expect(shownOf({}, need(), undefined)).toEqual({});
});
