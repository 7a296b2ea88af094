import { milestoneIncomplete } from "../../src/rules/milestone-incomplete.js";
import type { MilestoneLine } from "../../src/model/boards/milestones.js";
import { milestone } from "../support/optionalSheets.js";
import { ruleTable } from "../support/ruleTable.js";

const line = (missing: MilestoneLine["missing"]): MilestoneLine => ({ milestone: milestone(), behind: null, light: "unknown", missing, why: { say: "why-milestone-no-target", with: {} } });

ruleTable(milestoneIncomplete, {
  clear: [["all four fields", { milestones: [line([])] }]],
  flagged: [
    ["one is blank", { milestones: [line(["due"])] }, "missing"],
    ["all are blank", { milestones: [line(["responsible", "due", "standard", "resources"])] }, "missing"],
  ],
  unsure: [],
});
