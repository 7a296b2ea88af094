import { whoseRow } from "../../src/facts/whoseRow.js";
import type { Finding } from "../../src/model/finding.js";
import { adviceOf } from "../../src/rules/adviceOf.js";
import { RULES } from "../../src/rules/index.js";
import { ADVICE } from "../../src/settings/advice.js";
import { WORDS } from "../../src/words/index.js";
import { inputs, on, plan } from "../support/builders.js";

const late = plan({ due: on("2025-08-13"), responsible: "销售乙" });
const book = inputs({ plans: [late] });

function flag(rule: string, level: Finding["level"], change: Partial<Finding> = {}): Finding {
  return { rule, level, audience: "manager", unsure: false, say: { say: `${rule}.any`, with: {} }, subject: "", origins: [late.origin], ...change };
}

const advised = (flags: readonly Finding[], texts = new Map<string, string>()) => adviceOf(flags, texts, whoseRow(book));

test("one line a rule, the worst level first, then in the order of the table, with the row's owner and date", () => {
  const found = advised([flag("missing-client", "info"), flag("overdue-task", "orange"), flag("overdue-task", "orange"), flag("client-not-met", "orange")]);
  expect(found.map(({ rule, times, who, due }) => [rule, times, who, due])).toEqual([
    ["overdue-task", 2, "销售乙", on("2025-08-13")],
    ["client-not-met", 1, "销售乙", on("2025-08-13")],
    ["missing-client", 1, "销售乙", on("2025-08-13")],
  ]);
});

test("a doubt suggests nothing, nor does a rule without a suggestion", () => {
  expect(advised([flag("overdue-task", "orange", { unsure: true }), flag("hidden-rows", "info")])).toEqual([]);
});

test("a sentence typed in 设置 wins, and 无 takes the suggestion away", () => {
  const flags = [flag("overdue-task", "orange"), flag("missing-client", "info")];
  const texts = new Map([["advice.overdue-task", "周三前给出新日期"], ["advice.missing-client", "无"]]);
  expect(advised(flags, texts).map(({ rule, typed }) => [rule, typed])).toEqual([["overdue-task", "周三前给出新日期"]]);
});

test("a row of no known sheet names nobody", () => {
  const [first] = advised([flag("overdue-task", "orange", { origins: [{ sheet: "别的表", row: 9, column: 1 }] })]);
  expect([first?.who, first?.due]).toEqual([null, null]);
});

test.each(ADVICE.map(({ rule, zh, en }) => ({ rule, zh, en })))("$rule is a rule, under its title, with its sentence", ({ rule, zh, en }) => {
  expect(RULES.map(({ id }) => id)).toContain(rule);
  expect([WORDS.zh.rules[`${rule}.title`], WORDS.en.rules[`${rule}.title`]]).toEqual([zh, en]);
  expect(WORDS.zh.advice[`advice-${rule}`].length).toBeLessThanOrEqual(30);
});
