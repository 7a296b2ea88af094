import { conversionDown } from "../../src/rules/conversion-down.js";
import { factsOf } from "../support/facts.js";
import { funnelLine, funnelOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

const [recent, before] = [{ n: 5, of: 10 }, { n: 6, of: 10 }];
ruleTable(conversionDown, {
  clear: [
    ["just under the limit", { funnel: funnelOf(funnelLine({ drop: 14.9, recent, before })) }],
    ["too few to compare", { funnel: funnelOf(funnelLine({ drop: null, recent, before })) }],
  ],
  flagged: [["on the limit", { funnel: funnelOf(funnelLine({ drop: 15, recent, before })) }, "down"]],
  unsure: [],
});

test("has the level of how far it is past", () => {
  expect(conversionDown.run(factsOf({ funnel: funnelOf(...[15, 22.5, 30].map((drop) => funnelLine({ drop, recent, before }))) }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "orange", "red"]);
});
