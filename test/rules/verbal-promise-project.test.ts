import { verbalPromiseProject } from "../../src/rules/verbal-promise-project.js";
import { factsOf } from "../support/facts.js";
import { negotiationLine } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(verbalPromiseProject, {
  clear: [
    ["in writing, or too early", { negotiation: [negotiationLine({ promise: "green" })] }],
    ["blank", { negotiation: [negotiationLine()] }],
  ],
  flagged: [
    ["at the decision", { negotiation: [negotiationLine({ promise: "yellow", step: 3 })] }, "verbal"],
    ["at the agreement", { negotiation: [negotiationLine({ promise: "red", step: 4 })] }, "verbal"],
  ],
  unsure: [],
});

test("has the level of its light", () => {
  expect(verbalPromiseProject.run(factsOf({ negotiation: [negotiationLine({ promise: "yellow", step: 3 }), negotiationLine({ promise: "red", step: 4 })] }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "red"]);
});
