import { lateAnswer } from "../../src/rules/late-answer.js";
import { need, on } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

const clock = { waiting: 3, answerHours: null, late: true, open: true, project: null, light: "red", why: { say: "why-need-unanswered", with: {} } } as const;
const answered = { day: on("2025-08-15"), minutes: null };

ruleTable(lateAnswer, {
  clear: [
    ["in time", { needs: [{ ...clock, late: false, need: need() }] }],
    ["closed", { needs: [{ ...clock, open: false, need: need() }] }],
    ["no date raised: its own line says so", { needs: [{ ...clock, late: false, waiting: null, need: need() }] }],
  ],
  flagged: [
    ["no answer yet", { needs: [{ ...clock, need: need() }] }, "unanswered"],
    ["answered late", { needs: [{ ...clock, need: need({ answered }) }] }, "answered"],
    ["no answer yet on the fast track", { needs: [{ ...clock, need: need({ fastTrack: true }) }] }, "unanswered"],
    ["answered late, to the hour", { needs: [{ ...clock, answerHours: 50.5, need: need({ answered }) }] }, "answeredHours"],
  ],
  unsure: [],
});
