import type { Facts } from "../../src/facts/facts.js";
import type { Prepared, VisitCheck } from "../../src/model/checks.js";
import { visitNotPrepared } from "../../src/rules/visit-not-prepared.js";
import { plan } from "../support/builders.js";
import { NOTHING_BESIDE } from "../support/nothingBeside.js";
import { ruleTable } from "../support/ruleTable.js";

const checked = (pack: Prepared | null, intelligence: Prepared | null, ahead = true): Partial<Facts> => {
  const visit: VisitCheck = { item: plan({ kind: "拜访" }), ahead, tracks: null, pack, intelligence };
  return { checks: { ...NOTHING_BESIDE.checks, visits: [visit] } };
};
const full: Prepared = { n: 3, of: 3, missing: [] };
const part: Prepared = { n: 2, of: 3, missing: ["资金使用计划表"] };

ruleTable(visitNotPrepared, {
  clear: [
    ["both whole", checked(full, full)],
    ["a workbook without the columns", checked(null, null)],
    ["a visit of the week that is over", checked(part, part, false)],
  ],
  flagged: [
    ["one paper short", checked(part, full), "pack"],
    ["one fact short", checked(full, { n: 0, of: 1, missing: ["会议日程"] }), "intelligence"],
    ["both", checked(part, part), "pack", "intelligence"],
  ],
  unsure: [],
});
