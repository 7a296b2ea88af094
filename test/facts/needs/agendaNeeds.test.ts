import { agendaNeeds } from "../../../src/facts/needs/agendaNeeds.js";
import type { AgendaRow, AgendaSheet } from "../../../src/model/agenda.js";
import type { NeedRecord } from "../../../src/model/needRecord.js";
import { need, on } from "../../support/builders.js";

const TODAY = on("2025-08-18");
const WEEK = "2025-08-11";
const row = (change: Partial<AgendaRow>): AgendaRow => ({ number: null, person: "销售甲", about: "谁去拜访", drawn: {}, cells: {}, values: {}, decisionDay: null, origin: { sheet: "团队周复盘", row: 12, column: 6 }, ...change });
const page = (...rows: readonly AgendaRow[]): AgendaSheet => ({ rows, week: WEEK }) as AgendaSheet;
const record = (change: Partial<NeedRecord>): NeedRecord => ({ number: 7, keys: [], need: need(), firstSeen: TODAY, lastSeen: TODAY, state: null, solvedOn: null, solvedSeen: null, levels: [], maybe: [], typed: {}, decisionDay: null, shown: {}, ...change });
const fresh = (rows: readonly AgendaRow[], records: readonly NeedRecord[] = []): ReturnType<typeof agendaNeeds>["fresh"] => agendaNeeds(page(...rows), records, TODAY).fresh;

test("a decision beside a person's question is a need of its own, the person responsible unless another is typed", () => {
  const made = fresh([row({ cells: { decision: "周三前定" } }), row({ cells: { decision: "周三前定", decisionBy: "主管甲" } }), row({ person: null, about: "", cells: { decision: "先办" } }), row({})]);
  expect(made.map(({ need: { need: words, owners, responsible }, weighed }) => [words, owners, responsible, weighed])).toEqual([
    ["谁去拜访", ["销售甲"], "销售甲", false],
    ["谁去拜访", ["销售甲"], "主管甲", false],
    ["先办", [], undefined, true],
  ]);
});

test("the same row of a page that was not drawn anew is the same decision; one typed after that was done is another", () => {
  const typed = row({ cells: { decision: "周三前定" } });
  const [before] = fresh([typed]);
  const keys = before?.keys ?? [];
  const key = (records: readonly NeedRecord[], of = typed): readonly string[] => fresh([of], records)[0]?.keys ?? [];
  expect(key([record({ keys })])).toEqual(keys);
  expect(key([record({ keys, solvedOn: TODAY, typed: { decision: "周三前定" } })])).toEqual(keys);
  const again = key([record({ keys, solvedOn: TODAY, typed: { decision: "上周已定" } })]);
  expect(again).not.toEqual(keys);
  expect(key([record({ keys, solvedOn: TODAY, typed: { decision: "上周已定" } })], row({ cells: { decision: "周五前定" } }))).not.toEqual(again);
});

test("a row of a need that is known is told by its number, of copies the one that was typed into; of a number nobody knows its decision is a need", () => {
  const [blank, typed, other] = [row({ number: 7 }), row({ number: 7, cells: { decision: "同意" } }), row({ number: 7, cells: { decision: "再议" } })];
  expect(agendaNeeds(page(blank, typed, other), [record({})], TODAY).rows.get(7)).toBe(typed);
  expect(fresh([blank, typed], [record({})])).toEqual([]);
  expect(fresh([typed], [])).toHaveLength(1);
  expect(agendaNeeds(undefined, [record({})], TODAY).fresh).toEqual([]);
});

test("a decision of nobody that was done is another once it is typed anew", () => {
  const typed = row({ person: null, about: "", cells: { decision: "先办" } });
  const { keys = [] } = fresh([typed])[0] ?? {};
  const again = fresh([typed], [record({ keys, solvedOn: TODAY, typed: { decision: "另办" } })])[0]?.keys;
  expect([again?.length, again?.[0] === keys[0]]).toEqual([1, false]);
  expect(fresh([typed], [record({ keys, solvedOn: TODAY, typed: {}, agenda: { decision: "先办" } })])[0]?.keys).toEqual(keys);
});
