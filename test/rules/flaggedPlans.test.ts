import type { Finding } from "../../src/model/finding.js";
import { flaggedPlans } from "../../src/rules/flaggedPlans.js";
import { judged } from "../support/facts.js";

test("a task bears the rules that speak of its row and by its name, each once", () => {
  const [one, other] = [judged("missed"), judged("missed", { task: "别的" })];
  const { origin, task } = one.facts.item;
  const flag = (rule: string, subject = task, at = origin): Finding => ({ rule, level: "info", audience: "manager", unsure: false, say: { say: "x", with: {} }, subject, origins: [at] });
  const flagged = flaggedPlans([one, other], [flag("a"), flag("b"), flag("a"), flag("c", "别的"), flag("d", task, { ...origin, row: origin.row + 900 })]);
  expect(flagged.map(({ flags }) => flags)).toEqual([["a", "b"], []]);
});
