import { carriedOver } from "../../src/rules/carried-over.js";
import { plan } from "../support/builders.js";
import { factsOf } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const risk = { level: "middle", reasons: [] } as const;

ruleTable(carriedOver, {
  clear: [["nothing is carried", { carryOver: [] }]],
  flagged: [["the first and the second time", { carryOver: [{ item: plan(), times: 1, risk }, { item: plan(), times: 2, risk }] }, "again", "again"]],
  unsure: [],
});

test("weighs more from the second time on", () => {
  const carryOver = [{ item: plan(), times: 1, risk }, { item: plan(), times: 2, risk }];
  expect(carriedOver.run(factsOf({ carryOver }), new Map())?.map(({ level }) => level)).toEqual(["info", "orange"]);
});
