import { tooFewBidders } from "../../src/rules/too-few-bidders.js";
import { on } from "../support/builders.js";
import { project, processLine } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(tooFewBidders, {
  clear: [
    ["three", { processes: [processLine({ project: project({ procurement: "公开招标", bidders: 3 }) })] }],
    ["a single source", { processes: [processLine({ project: project({ procurement: "单一来源", bidders: 1 }) })] }],
    ["already signed", { processes: [processLine({ project: project({ procurement: "公开招标", bidders: 2, signedDay: on("2025-08-12") }) })] }],
    ["blank", { processes: [processLine({ project: project({ procurement: "公开招标" }) })] }],
  ],
  flagged: [["two", { processes: [processLine({ project: project({ procurement: "公开招标", bidders: 2 }) })] }, "few"]],
  unsure: [
    ["the way of buying is blank", { processes: [processLine({ project: project({ bidders: 2 }) })] }, "unknown"],
    ["no common rule", { processes: [processLine({ project: project({ procurement: "竞价", bidders: 2 }) })] }, "unknown"],
  ],
});
