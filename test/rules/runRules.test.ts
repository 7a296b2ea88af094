import { missingClient } from "../../src/rules/missing-client.js";
import type { Rule } from "../../src/rules/rule.js";
import { overdueTask } from "../../src/rules/overdue-task.js";
import { runRules } from "../../src/rules/runRules.js";
import { on } from "../support/builders.js";
import { factsOf, judged } from "../support/facts.js";

const broken: Rule = {
  ...missingClient,
  id: "broken",
  run() {
    throw new Error("broken");
  },
};

test("a rule that throws is named and costs no other", () => {
  const { flags, problems } = runRules([broken, missingClient], factsOf({ plans: [judged("missed")] }), new Map());
  expect(flags.map(({ rule }) => rule)).toEqual(["missing-client"]);
  expect(problems.map(({ code, say }) => [code, say.with["rule"]])).toEqual([["rule-broken", "broken"]]);
});

test("the worst finding comes first", () => {
  const plans = [judged("missed", { due: on("2025-08-08") })];
  expect(runRules([missingClient, overdueTask], factsOf({ plans }), new Map()).flags.map(({ level }) => level)).toEqual(["orange", "info"]);
});

test("a rule whose sheet is missing does not apply", () => {
  expect(missingClient.run(factsOf({ plans: null }), new Map())).toBeNull();
});
