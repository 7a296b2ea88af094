import { receptionWithoutReason } from "../../src/rules/reception-without-reason.js";
import { entry } from "../support/builders.js";
import { contact } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const evening = { slot: "evening", action: "接待客户", reception: true } as const;
const recorded = entry({ receptionReason: "项目交流", receptionApproval: true });

ruleTable(receptionWithoutReason, {
  clear: [
    ["reason and approval are recorded", { slots: [contact({ ...evening, entry: recorded })] }],
    ["in the daytime", { slots: [contact({ reception: true })] }],
    ["a workbook without the columns", { logColumns: new Map(), slots: [contact(evening)] }],
  ],
  flagged: [["two evenings of one person are one remark", { slots: [contact(evening), contact(evening)] }, "count"]],
  unsure: [],
});

test("never leaves the manager's view", () => {
  expect(receptionWithoutReason.audience).not.toBe("up");
});
