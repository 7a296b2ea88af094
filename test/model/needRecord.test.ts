import fc from "fast-check";
import { isNeedRecord, needNumber, needRecordText, parseNeedNumber, parseNeedRecord, type NeedRecord } from "../../src/model/needRecord.js";
import { need, on } from "../support/builders.js";

const RECORD: NeedRecord = {
  number: 7,
  keys: ["need:销售甲|2025-08-11|保函"],
  need: need({ need: "出具保函", raised: { day: on("2025-08-11"), minutes: 600 } }),
  firstSeen: on("2025-08-11"),
  lastSeen: on("2025-08-18"),
  state: null,
  solvedOn: null,
  solvedSeen: null,
  levels: [{ day: on("2025-08-11"), level: "yellow" }],
  maybe: [3],
  typed: { decision: "按原价办" },
  decisionDay: null,
  shown: { decision: "按原价办" },
};

test.each([[1, "协001"], [42, "协042"], [1234, "协1234"]])("need %d is read as %s, and back", (number, text) => {
  expect(needNumber(number)).toBe(text);
  expect(parseNeedNumber(text)).toBe(number);
});

test.each([["协007 审批加快", 7], ["协 12", 12], ["协０３ 全角", 3], ["协调法务", undefined], ["审批 协007", undefined], ["协000", undefined], ["", undefined]])("%s begins with the number %s", (text, number) => {
  expect(parseNeedNumber(text)).toBe(number);
});

test("a record comes back from its cell as it was, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "grapheme" })), (note, keys) => {
      const record = { ...RECORD, keys, typed: { ...RECORD.typed, note } };
      expect(parseNeedRecord(needRecordText(record))).toEqual(record);
    }),
  );
});

test("one too long for a cell keeps its number and its need", () => {
  const kept = parseNeedRecord(needRecordText({ ...RECORD, typed: { note: "长".repeat(40_000) } }));
  expect(kept).toMatchObject({ number: 7, need: { need: "出具保函" }, typed: {} });
});

test.each([
  ["words", "协007"],
  ["cut JSON", needRecordText(RECORD).slice(0, -2)],
  ["no number", JSON.stringify({ ...RECORD, number: undefined })],
  ["a number of nothing", JSON.stringify({ ...RECORD, number: 0 })],
  ["keys that are none", JSON.stringify({ ...RECORD, keys: [1] })],
  ["a need without words", JSON.stringify({ ...RECORD, need: { owners: [] } })],
  ["an unknown level", JSON.stringify({ ...RECORD, levels: [{ day: 1, level: "violet" }] })],
  ["a list", "[]"],
])("%s is no record", (_, text) => {
  expect(parseNeedRecord(text)).toBeUndefined();
});

test("a record is plain JSON", () => {
  expect(isNeedRecord(JSON.parse(JSON.stringify(RECORD)))).toBe(true);
});
