import type { Finding, Level } from "../../src/model/finding.js";
import { tellingFirst } from "../../src/report/tellingFirst.js";

function flag(rule: string, level: Level, row: number): Finding {
  return { rule, level, audience: "manager", unsure: false, say: { say: rule, with: {} }, subject: `task ${row}`, origins: [{ sheet: "周计划", row, column: 4 }] };
}

const order = (...flags: readonly Finding[]): readonly string[] => tellingFirst(flags).map(({ rule, origins: [first] }) => `${rule} ${first?.row ?? 0}`);

test("the worst comes first", () => {
  expect(order(flag("a", "info", 2), flag("b", "red", 3), flag("c", "yellow", 4))).toEqual(["b 3", "c 4", "a 2"]);
});

test("a matter is named once before any is named again", () => {
  expect(order(flag("late", "orange", 2), flag("carried", "orange", 2), flag("quiet", "yellow", 9))).toEqual(["late 2", "quiet 9", "carried 2"]);
});

test("each rule has its first say before one has its second", () => {
  expect(order(flag("late", "orange", 2), flag("late", "orange", 3), flag("answer", "orange", 7))).toEqual(["late 2", "answer 7", "late 3"]);
});
