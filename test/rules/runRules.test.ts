import { restsOn } from "../../src/facts/pauses.js";
import { earlyReview } from "../../src/rules/early-review.js";
import { missingClient } from "../../src/rules/missing-client.js";
import type { Rule } from "../../src/rules/rule.js";
import { overdueTask } from "../../src/rules/overdue-task.js";
import { runRules } from "../../src/rules/runRules.js";
import { ruleTitles } from "../../src/words/ruleTitles.js";
import { on } from "../support/builders.js";
import { factsOf, judged } from "../support/facts.js";
import { pause } from "../support/optionalSheets.js";

const BARE = { numbers: new Map<string, number>(), rests: restsOn(on("2025-08-18"), []), titles: ruleTitles() };

const broken: Rule = {
  ...missingClient,
  id: "broken",
  run() {
    throw new Error("broken");
  },
};

test("a rule that throws is named and costs no other", () => {
  const { flags, problems } = runRules([broken, missingClient], factsOf({ plans: [judged("missed")] }), BARE);
  expect(flags.map(({ rule }) => rule)).toEqual(["missing-client"]);
  expect(problems.map(({ code, say }) => [code, say.with["rule"]])).toEqual([["rule-broken", "broken"]]);
});

test("the worst finding comes first", () => {
  const plans = [judged("missed", { due: on("2025-08-08") })];
  expect(runRules([missingClient, overdueTask], factsOf({ plans }), BARE).flags.map(({ level }) => level)).toEqual(["orange", "info"]);
});

test("a rule whose sheet is missing does not apply", () => {
  expect(missingClient.run(factsOf({ plans: null }), new Map())).toBeNull();
  expect(runRules([missingClient], factsOf({ plans: null }), BARE)).toEqual({ warnings: [], flags: [], paused: [], problems: [] });
});

describe("a flag rests while 暂停 says so", () => {
  const facts = factsOf({ plans: [judged("missed", { task: "提交 方案" })] });
  const run = (change: Parameters<typeof pause>[0], today = "2025-08-18"): readonly (readonly string[])[] => {
    const rests = restsOn(on(today), [pause({ rule: "missing-client", subject: "提交方案", until: on("2025-08-18"), ...change })]);
    const { flags, paused, problems } = runRules([missingClient], facts, { ...BARE, rests });
    return [flags.map(({ subject }) => subject), paused.map(({ flag }) => flag.subject), problems.map(({ code }) => code)];
  };

  test.each([
    ["by the rule's id", {}],
    ["by its Chinese title", { rule: "任务缺客户" }],
    ["by its English title", { rule: "Tasks without a client" }],
    ["whatever the width and spaces", { rule: "Ｍissing-client ", subject: "提交　方案" }],
    ["for every subject", { subject: "全部" }],
  ])("%s", (_, change) => {
    expect(run(change)).toEqual([[], ["提交 方案"], []]);
  });

  test("through the day it ends on, and back on the next", () => {
    expect(run({}, "2025-08-18")[1]).toHaveLength(1);
    expect(run({}, "2025-08-19")).toEqual([["提交 方案"], [], []]);
  });

  test("another subject or another rule does not rest", () => {
    expect(run({ subject: "提交报告" })).toEqual([["提交 方案"], [], []]);
    expect(run({ rule: "overdue-task" })).toEqual([["提交 方案"], [], ["pause-unknown"]]);
  });

  test("a rule that nobody knows is named, until the pause is over", () => {
    expect(run({ rule: "客户很久没见" })[2]).toEqual(["pause-unknown"]);
    expect(run({ rule: "客户很久没见" }, "2025-08-19")[2]).toEqual([]);
  });

  test("a contradiction at the top never rests", () => {
    const warned = factsOf({ today: on("2025-07-31"), phase: "future" });
    const rests = restsOn(on("2025-07-31"), [pause({ rule: "early-review", subject: "全部", until: on("2025-12-31") })]);
    expect(runRules([earlyReview], warned, { ...BARE, rests }).warnings).toHaveLength(1);
  });
});
