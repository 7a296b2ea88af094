import { signedWithoutDetails } from "../../src/rules/signed-without-details.js";
import { entry } from "../support/builders.js";
import { contact } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const whole = { clients: ["示例市自然资源局"], entry: entry({ project: "示例项目" }), result: "已签约，120万元" };

ruleTable(signedWithoutDetails, {
  clear: [
    ["client, project and amount are named", { slots: [contact(whole, { rung: "signed" })] }],
    ["a written promise is no signing", { slots: [contact({}, { rung: "written" })] }],
  ],
  flagged: [
    ["no amount", { slots: [contact({ ...whole, result: "已签约" }, { rung: "signed" })] }, "missing"],
    ["a payment without a client", { slots: [contact({ ...whole, clients: [] }, { rung: "paid" })] }, "missing"],
  ],
  unsure: [],
});
