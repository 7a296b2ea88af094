import { milestoneBehind } from "../../src/rules/milestone-behind.js";
import type { MilestoneLine } from "../../src/model/boards/milestones.js";
import { factsOf } from "../support/facts.js";
import { milestone } from "../support/optionalSheets.js";
import { ruleTable } from "../support/ruleTable.js";

const line = (change: Partial<MilestoneLine>): MilestoneLine => ({ milestone: milestone({ target: 90, actual: 60 }), behind: 30, light: "red", missing: [], why: { say: "why-milestone-no-target", with: {} }, ...change });

ruleTable(milestoneBehind, {
  clear: [
    ["green", { milestones: [line({ light: "green" })] }],
    ["not due yet", { milestones: [line({ light: "upcoming" })] }],
    ["no milestones", { milestones: [] }],
  ],
  flagged: [
    ["yellow", { milestones: [line({ light: "yellow", behind: 15 })] }, "behind"],
    ["red", { milestones: [line({})] }, "behind"],
  ],
  unsure: [["no figures", { milestones: [line({ light: "unknown", behind: null })] }, "unmeasured"]],
});

test("has the level of its light and names the limit it passed", () => {
  const found = milestoneBehind.run(factsOf({ milestones: [line({}), line({ light: "yellow", behind: 15 })] }), new Map());
  expect(found?.map(({ level, say }) => [level, say.with["limit"]])).toEqual([["red", 20], ["yellow", 10]]);
});

test("does not apply without the sheet", () => expect(milestoneBehind.run(factsOf({ milestones: null }), new Map())).toBeNull());
