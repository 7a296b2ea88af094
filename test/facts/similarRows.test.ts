import { clientNames } from "../../src/facts/clientNames.js";
import { similarRows } from "../../src/facts/similarRows.js";
import { slotReader } from "../../src/facts/slots.js";
import { isoDay, type Day } from "../../src/model/day.js";
import type { LogEntry } from "../../src/model/nouns.js";
import { entry, inputs, on, WEEK } from "../support/builders.js";

function found(...log: readonly LogEntry[]): readonly (readonly [string, string, boolean])[] {
  const all = inputs({ log });
  const names = clientNames(all);
  const rows = similarRows(WEEK, { inputs: all, person: null, names, slotsOf: slotReader(all.log, names) });
  return rows.map(({ day, before, same }) => [isoDay(day), isoDay(before.day), same]);
}
const row = (day: string | Day, dayAction: string, dayResult = "见到科长，留下材料"): LogEntry => entry({ day: typeof day === "string" ? on(day) : day, dayAction, dayResult });
const WORDS = "到示例县水利局汇报灌区一期实施方案";

test("the same words on another day are asked about, the latest such day named", () => {
  expect(found(row("2025-08-04", WORDS), row("2025-08-06", WORDS), row("2025-08-12", `${WORDS}。`))).toEqual([["2025-08-12", "2025-08-06", true]]);
});

test("nearly the same words are asked about as such", () => {
  expect(found(row("2025-08-05", WORDS), row("2025-08-12", WORDS.replace("到", "去")))).toEqual([["2025-08-12", "2025-08-05", false]]);
});

test.each([
  ["other words", row("2025-08-05", WORDS), row("2025-08-12", "与法务核对补充协议的付款条款")],
  ["too short to tell", row("2025-08-05", "拜访客户", "满意"), row("2025-08-12", "拜访客户", "满意")],
  ["longer ago than 设置 looks back", row("2025-07-01", WORDS), row("2025-08-12", WORDS)],
  ["another person", entry({ day: on("2025-08-05"), owners: ["销售乙"], dayAction: WORDS, dayResult: "见到科长" }), row("2025-08-12", WORDS, "见到科长")],
  ["both before the week", row("2025-08-04", WORDS), row("2025-08-05", WORDS)],
])("nothing to ask: %s", (_, one, other) => {
  expect(found(one, other)).toEqual([]);
});
