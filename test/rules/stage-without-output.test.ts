import { stageWithoutOutput } from "../../src/rules/stage-without-output.js";
import { stageLine } from "../support/accounts.js";
import { factsOf } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(stageWithoutOutput, {
  clear: [
    ["its output is there", { lifecycle: [stageLine({ hasOutput: true })] }],
    ["nobody uses the column", { lifecycle: [stageLine()] }],
  ],
  flagged: [["no output", { lifecycle: [stageLine({ hasOutput: false })] }, "missing"]],
  unsure: [["neither an output nor a day", { lifecycle: [stageLine({ hasOutput: false, days: null })] }, "undated"]],
});

test("is a remark until the stage is past its limit", () => {
  const lifecycle = [stageLine({ hasOutput: false, days: 30 }), stageLine({ hasOutput: false, days: 31, stalled: true })];
  expect(stageWithoutOutput.run(factsOf({ lifecycle }), new Map())?.map(({ level }) => level)).toEqual(["info", "yellow"]);
});
