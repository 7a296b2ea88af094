import { needStateConflict } from "../../src/rules/need-state-conflict.js";
import { ruleTable } from "../support/ruleTable.js";

const CONFLICT = { number: 7, need: "出具保函", stated: "处理中", typed: "已解决", origin: { sheet: "协调事项", row: 2, column: 5 }, table: { sheet: "协同推进表", row: 5, column: 1 } } as const;

ruleTable(needStateConflict, {
  clear: [["no need is told in two ways", { needConflicts: [] }]],
  flagged: [
    ["both places named", { needConflicts: [CONFLICT] }, "differs"],
    ["the table is gone and memory alone knows", { needConflicts: [{ ...CONFLICT, table: null }] }, "differs"],
  ],
  unsure: [],
});
