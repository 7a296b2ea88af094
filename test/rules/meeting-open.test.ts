import { meetingOpen } from "../../src/rules/meeting-open.js";
import { processLine } from "../support/projectLines.js";
import { ruleTable } from "../support/ruleTable.js";

ruleTable(meetingOpen, {
  clear: [
    ["ahead", { processes: [processLine({ meeting: "ahead", meetingIn: 0 })] }],
    ["decided", { processes: [processLine({ meeting: "decided", meetingIn: -3 })] }],
    ["none", { processes: [processLine()] }],
  ],
  flagged: [["a major matter without a day", { processes: [processLine({ meeting: "unplanned" })] }, "unplanned"]],
  unsure: [["over without a result on record", { processes: [processLine({ meeting: "unrecorded", meetingIn: -1 })] }, "unrecorded"]],
});
