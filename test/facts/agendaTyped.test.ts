import { agendaTyped } from "../../src/facts/needs/agendaTyped.js";
import type { AgendaRow } from "../../src/model/agenda.js";
import type { NeedRecord } from "../../src/model/needRecord.js";

const RECORD: NeedRecord = {
  number: 7,
  keys: [],
  need: { origin: { sheet: "协调事项", row: 2, column: 1 }, owners: ["销售甲"], need: "审批加快" },
  firstSeen: 20_000 as NeedRecord["firstSeen"],
  lastSeen: 20_000 as NeedRecord["lastSeen"],
  state: null,
  solvedOn: null,
  solvedSeen: null,
  levels: [],
  maybe: [],
  typed: {},
  decisionDay: null,
  shown: {},
};

function row(drawn: string, cell: string | undefined): AgendaRow {
  return { number: 7, person: null, about: "审批加快", drawn: { decision: drawn }, cells: { ...(cell !== undefined && { decision: cell }) }, values: {}, decisionDay: null, origin: { sheet: "团队周复盘", row: 12, column: 6 } };
}

test.each([
  ["typed into a blank box", "", "同意", undefined, "同意", undefined],
  ["left blank", "", "", undefined, undefined, undefined],
  ["left as drawn, the table changed", "同意", "同意", "暂缓", "暂缓", undefined],
  ["changed where the table still says what was drawn", "同意", "暂缓", "同意", "暂缓", undefined],
  ["emptied where the table still says what was drawn", "同意", "", "同意", undefined, undefined],
  ["both say different things: the table counts", "", "同意", "暂缓", "暂缓", "同意"],
  ["both say the same", "", "同意", "同意", "同意", undefined],
  ["the column is gone", "同意", undefined, "同意", "同意", undefined],
])("%s", (_, drawn, cell, table, counts, refused) => {
  const met = agendaTyped(RECORD, table === undefined ? {} : { decision: table }, row(drawn, cell));
  expect([met.typed.decision, met.refused.decision]).toEqual([counts, refused]);
});

test("what was refused stays told until the table is typed anew, and does not win by standing there", () => {
  const typed = { decision: "暂缓" };
  const before: NeedRecord = { ...RECORD, typed, agenda: { decision: "同意" }, refused: { decision: "同意" } };
  expect(agendaTyped(before, typed, row("", "同意"))).toMatchObject({ typed, refused: { decision: "同意" } });
  expect(agendaTyped(before, typed, row("暂缓", "暂缓"))).toMatchObject({ typed, refused: { decision: "同意" } });
  expect(agendaTyped(before, { decision: "驳回" }, row("暂缓", "暂缓")).refused).toEqual({});
  expect(agendaTyped(before, typed, row("暂缓", "同意，但分期")).typed).toEqual({ decision: "同意，但分期" });
});

test.each<[string, AgendaRow | null, NeedRecord["typed"], NeedRecord["agenda"]]>([
  ["what is typed is kept as read, whether it counts or not", row("", "同意"), { decision: "暂缓" }, { decision: "同意" }],
  ["typed anew", row("", "分期"), { decision: "同意" }, { decision: "分期" }],
  ["drawn anew with what was typed, it is kept while our table says it", row("同意", "同意"), { decision: "同意" }, { decision: "同意" }],
  ["our table says something else by now", row("同意", "同意"), { decision: "暂缓" }, {}],
  ["the page is gone, our table says it still", null, { decision: "同意" }, { decision: "同意" }],
  ["the page is gone, and our table says nothing", null, {}, {}],
])("what was read off the page: %s", (_, now, table, agenda) => {
  expect(agendaTyped({ ...RECORD, agenda: { decision: "同意" } }, table, now).agenda).toStrictEqual(agenda);
});

test("a page on which nobody ever typed leaves nothing", () => {
  expect(agendaTyped(RECORD, {}, row("", ""))).toStrictEqual({ typed: {}, agenda: {}, refused: {} });
});

test("what was refused is dropped as soon as our table says it, and holds where nothing stood before", () => {
  const refused = { decision: "同意" };
  expect(agendaTyped({ ...RECORD, refused, typed: { decision: "同意" } }, { decision: "同意" }, null).refused).toEqual({});
  expect(agendaTyped({ ...RECORD, refused }, {}, null).refused).toEqual(refused);
});
