import { receptionWithoutReason } from "../../src/rules/reception-without-reason.js";
import { entry } from "../support/builders.js";
import { contact } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const evening = { slot: "evening", action: "接待客户", reception: true } as const;
const approved = { receptionReason: "项目交流", receptionApproval: true };
const recorded = { ...approved, receptionCost: 0 };

ruleTable(receptionWithoutReason, {
  clear: [
    ["reason, approval and cost are recorded", { slots: [contact({ ...evening, entry: entry(recorded) })] }],
    ["a workbook without the columns", { logColumns: new Map(), slots: [contact(evening)] }],
    ["only the column there is must be filled", { logColumns: new Map([["receptionReason", 15]]), slots: [contact({ ...evening, entry: entry({ receptionReason: "项目交流" }) })] }],
    ["no reception", { slots: [contact()] }],
  ],
  flagged: [
    ["two evenings of one person are one remark", { slots: [contact(evening), contact(evening)] }, "count"],
    ["in the daytime", { slots: [contact({ reception: true })] }, "count"],
    ["by the drop-down", { slots: [contact({ entry: entry({ channel: "接待" }) })] }, "count"],
    ["the cost alone is blank", { slots: [contact({ ...evening, entry: entry(approved) })] }, "count"],
  ],
  unsure: [],
});

test("never leaves the manager's view", () => {
  expect(receptionWithoutReason.audience).not.toBe("up");
});
