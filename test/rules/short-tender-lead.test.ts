import { shortTenderLead } from "../../src/rules/short-tender-lead.js";
import { on } from "../support/builders.js";
import { project, processLine } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

const tender = { tenderDay: on("2025-09-01") };
ruleTable(shortTenderLead, {
  clear: [
    ["six months", { processes: [processLine({ project: project({ ...tender, firstContact: on("2025-03-01") }), tenderIn: 14, lead: 6 })] }],
    ["the tender is over", { processes: [processLine({ project: project({ ...tender, firstContact: on("2025-08-01") }), lead: 1 })] }],
    ["nobody records first contacts", { processes: [processLine({ project: project(tender), tenderIn: 14 })] }],
  ],
  flagged: [["five months", { processes: [processLine({ project: project({ ...tender, firstContact: on("2025-03-02") }), tenderIn: 14, lead: 5 })] }, "short"]],
  unsure: [["others have a first contact", { processes: [processLine({ project: project({ firstContact: on("2025-03-01") }) }), processLine({ project: project(tender), tenderIn: 14 })] }, "unknown"]],
});
