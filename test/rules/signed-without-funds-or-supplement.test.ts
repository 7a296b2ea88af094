import { signedWithoutFunds } from "../../src/rules/signed-without-funds-or-supplement.js";
import { on } from "../support/builders.js";
import { project, stepLine, stepsOf } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(signedWithoutFunds, {
  clear: [
    ["not signed", { steps: stepsOf(stepLine({ project: project({ supplement: "待签" }), funds: "none" })) }],
    ["signed on a day to come", { steps: stepsOf(stepLine({ project: project({ signedDay: on("2025-08-19"), supplement: "待签" }) })) }],
    ["on the last day of the limit", { steps: stepsOf(stepLine({ project: project({ signedDay: on("2025-07-19") }), funds: "none" })) }],
    ["money has come in", { steps: stepsOf(stepLine({ project: project({ signedDay: on("2025-07-18"), supplement: "已签" }), funds: "in" })) }],
    ["no sheet 节点", { steps: stepsOf(stepLine({ project: project({ signedDay: on("2025-07-18") }), funds: null })) }],
  ],
  flagged: [
    ["the supplement is open", { steps: stepsOf(stepLine({ project: project({ signedDay: on("2025-08-18"), supplement: "待签" }), funds: "in" })) }, "supplement"],
    ["nothing has come in", { steps: stepsOf(stepLine({ project: project({ signedDay: on("2025-07-18") }), funds: "none" })) }, "funds"],
  ],
  unsure: [["no payment is among the nodes", { steps: stepsOf(stepLine({ project: project({ signedDay: on("2025-07-18") }), funds: "unrecorded" })) }, "unrecorded"]],
});
