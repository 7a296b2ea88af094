import { projectStepStalled } from "../../src/rules/project-step-stalled.js";
import { factsOf } from "../support/facts.js";
import { stepLine, stepsOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(projectStepStalled, {
  clear: [
    ["on the day of the limit", { steps: stepsOf(stepLine({ days: 30 })) }],
    ["without a day of entry", { steps: stepsOf(stepLine({ days: null })) }],
  ],
  flagged: [["a day past the limit", { steps: stepsOf(stepLine({ days: 31, stalled: true })) }, "stalled"]],
  unsure: [],
});

test("has the level of how far it is past", () => {
  expect(projectStepStalled.run(factsOf({ steps: stepsOf(...[31, 44, 45, 59, 60].map((days) => stepLine({ days, stalled: true }))) }), new Map())?.map(({ level }) => level)).toEqual(["yellow", "yellow", "orange", "orange", "orange"]);
});
