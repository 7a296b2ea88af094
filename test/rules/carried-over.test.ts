import { carriedOver } from "../../src/rules/carried-over.js";
import { plan } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

const risk = { level: "middle", reasons: [] } as const;

ruleTable(carriedOver, {
  clear: [
    ["nothing is carried", { carryOver: [] }],
    ["the first time", { carryOver: [{ item: plan(), times: 1, risk }] }],
  ],
  flagged: [["the second time", { carryOver: [{ item: plan(), times: 2, risk }] }, "again"]],
  unsure: [],
});
