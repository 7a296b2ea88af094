import { highDeviation } from "../../src/rules/high-deviation.js";
import { ruleTable } from "../support/ruleTable.js";

const of = (n: number, level: "team" | "department" | "leadership") => ({ points: 100 - n * 10, level, completion: { n, of: 10 }, weeks: 1 });

ruleTable(highDeviation, {
  clear: [
    ["too few tasks to tell", { deviation: null }],
    ["ten points", { deviation: of(9, "team") }],
  ],
  flagged: [
    ["twenty points", { deviation: of(8, "department") }, "department"],
    ["thirty points", { deviation: of(7, "leadership") }, "leadership"],
  ],
  unsure: [],
});
