import { differentCounterpart } from "../../src/rules/different-counterpart.js";
import { contact, factsOf, judged, MONDAY } from "../support/facts.js";
import { matched } from "../support/matched.js";
import { ruleTable } from "../support/ruleTable.js";

const investor = contact({ party: "投资方", counterpart: "investor" });
const named = contact({ clients: ["示例县水利局"] });
const nameless = contact({ party: "" });
const inside = contact({ party: "财务部", external: false });
const UNTOLD = { origin: { sheet: "周计划", row: 2, column: 4 }, week: MONDAY, owners: ["销售甲"], task: "整理材料" };
const match = (own: typeof investor) => [matched(own.slot.origin, "出差外地")];

ruleTable(differentCounterpart, {
  clear: [
    ["the same party", { slots: [investor], plans: [judged("missed", { task: "会见投资方" }, { possible: match(investor) })] }],
    ["the plan names no party", { slots: [investor], plans: [judged("missed", {}, { possible: match(investor) })] }],
    ["the same client", { slots: [named], plans: [judged("missed", { client: ["示例县水利局"] }, { evidence: match(named) })] }],
    ["what is wanted is not told, and the task names none", { slots: [investor], plans: [judged("missed", {}, { item: UNTOLD, possible: match(investor) })] }],
    ["a row that is none of the week's", { slots: [], plans: [judged("missed", { expected: "与客户达成方案" }, { possible: match(investor) })] }],
    ["a contact of nobody knows whom", { slots: [nameless], plans: [judged("missed", { expected: "与客户达成方案" }, { possible: match(nameless) })] }],
    ["work within the company", { slots: [inside], plans: [judged("missed", { expected: "与客户达成方案" }, { possible: match(inside) })] }],
    ["a client by the full name of the one that was typed short", { slots: [named], plans: [judged("missed", { client: ["水利局"] }, { evidence: match(named) })] }],
    ["no client where the plan names one", { slots: [investor], plans: [judged("missed", { client: ["示例市自然资源局"] }, { evidence: match(investor) })] }],
  ],
  flagged: [
    ["an investor where the plan names clients", { slots: [investor], plans: [judged("missed", { expected: "与相关部门、客户达成方案" }, { possible: match(investor) })] }, "different"],
    ["another client", { slots: [named], plans: [judged("missed", { client: ["示例市自然资源局"] }, { evidence: match(named) })] }, "different"],
  ],
  unsure: [],
});

test("tells both parties as typed", () => {
  const plans = [judged("missed", { expected: "与相关部门、客户达成方案" }, { possible: match(investor) })];
  const [finding] = differentCounterpart.run(factsOf({ slots: [investor], plans }), new Map()) ?? [];
  expect(finding?.say.with).toEqual({ met: "投资方", planned: "相关部门、客户" });
});
