import { vagueTaskRule } from "../../src/rules/vague-task.js";
import { judged, upcoming } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(vagueTaskRule, {
  clear: [
    ["a task with its object", { plans: [judged("missed", { task: "对接补充协议" })] }],
    ["the columns name the object and the result", { plans: [judged("missed", { task: "继续跟进", client: ["示例市自然资源局"], expected: "确定签约日期" })] }],
    ["the project is named", { plans: [judged("missed", { task: "推进工作", project: "示例项目", expected: "完成会签" })] }],
  ],
  flagged: [
    ["neither words nor columns name an object", { plans: [judged("missed", { task: "跟进一下" })] }, "object"],
    ["a client without a result", { plans: [judged("missed", { task: "持续跟进", client: ["示例市自然资源局"], expected: "" })] }, "result"],
    ["无 is no result", { plans: [judged("missed", { task: "持续跟进", client: ["示例市自然资源局"], expected: "无" })] }, "result"],
    ["in the plan week", { nextPlans: [upcoming({ task: "跟进项目进展" })] }, "object"],
  ],
  unsure: [],
});
