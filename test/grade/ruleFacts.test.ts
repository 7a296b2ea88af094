import { scopeFacts } from "../../src/facts/scopeFacts.js";
import { scopeOf } from "../../src/facts/scopeOf.js";
import type { Facts } from "../../src/facts/facts.js";
import { ruleFacts } from "../../src/grade/ruleFacts.js";
import { gradeScope } from "../../src/grade/scope.js";
import { client, entry, inputs, MONDAY, need, on, plan, WEEK, type Rows } from "../support/builders.js";

function factsOf(rows: Rows, person: string | null = null): Facts {
  const given = inputs(rows);
  const facts = scopeFacts(given, scopeOf(given, { person, week: MONDAY, today: on("2025-08-18"), minutes: null }));
  return ruleFacts(facts, gradeScope(facts));
}

const OF_SHEETS = {
  plans: ["planColumns", "plans", "nextPlans", "carryOver", "reworded"],
  log: ["logColumns", "days", "slots", "similarRows"],
  needs: ["needs", "needConflicts"],
  clients: ["clients"],
} as const;

test.each(Object.entries(OF_SHEETS))("what stands on %s is null without it, and there with it, be it blank", (kind, fields) => {
  const [there, missing] = [factsOf({ plans: [plan()], log: [entry()], [kind]: [] }), factsOf({ ...(kind === "plans" ? { log: [entry()] } : { plans: [plan()] }) })];
  expect(fields.map((field) => [field, missing[field]])).toEqual(fields.map((field) => [field, null]));
  for (const field of fields) expect([field, there[field] === null]).toEqual([field, false]);
});

test("the facts are those of the scope: its days, its tasks, those that nobody owns", () => {
  const unowned = [plan({ owners: [] }), entry({ owners: [] })] as const;
  const open = plan({ status: "未完成", task: "对接补充协议" });
  const later = plan({ week: on("2025-08-18"), task: "继续对接补充协议" });
  const facts = factsOf({ plans: [open, later, unowned[0], plan({ owners: ["销售乙"], status: "未完成", task: "布置展台" })], log: [unowned[1], entry({ dayAction: "整理材料" })], clients: [client()], needs: [need()] }, "销售甲");
  expect(facts).toMatchObject({ today: on("2025-08-18"), week: WEEK, phase: "past", hidden: [], firstRow: open.origin, unownedPlans: [unowned[0]], unownedEntries: [unowned[1]], deviation: null });
  expect([facts.plans?.map(({ item }) => item.task), facts.nextPlans?.length, facts.carryOver?.length, facts.reworded?.length, facts.days?.length, facts.slots?.length, facts.needs?.length, facts.clients?.length]).toEqual([["对接补充协议"], 1, 0, 1, 7, 1, 1, 1]);
});

test.each<[string, Rows, (rows: Rows) => unknown]>([
  ["the first task", { plans: [plan(), plan()], log: [entry()] }, ({ plans }) => plans?.[0]?.origin],
  ["else the first log row", { plans: [plan({ owners: [] })], log: [entry(), entry()] }, ({ log }) => log?.[0]?.origin],
  ["else the first task that nobody owns", { plans: [plan({ owners: [] })], log: [] }, ({ plans }) => plans?.[0]?.origin],
  ["else none", { plans: [plan({ week: on("2025-06-02") })] }, () => null],
])("the first row of a review is %s", (_, rows, origin) => {
  expect(factsOf(rows).firstRow).toEqual(origin(rows));
});
