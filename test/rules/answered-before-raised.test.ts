import { answeredBeforeRaised } from "../../src/rules/answered-before-raised.js";
import { need, on } from "../support/builders.js";
import { ruleTable } from "../support/ruleTable.js";

const clock = { waiting: 3, answerHours: null, late: false, open: true, project: null, light: "yellow", why: { say: "why-need-waiting", with: {} } } as const;
const at = (iso: string): { readonly day: ReturnType<typeof on>; readonly minutes: null } => ({ day: on(iso), minutes: null });

ruleTable(answeredBeforeRaised, {
  clear: [
    ["answered on the same day", { needs: [{ ...clock, need: need({ raised: at("2025-08-12"), answered: at("2025-08-12") }) }] }],
    ["not answered", { needs: [{ ...clock, need: need({ raised: at("2025-08-12") }) }] }],
    ["no date raised", { needs: [{ ...clock, need: need({ answered: at("2025-08-12") }) }] }],
  ],
  flagged: [["answered the day before", { needs: [{ ...clock, need: need({ raised: at("2025-08-12"), answered: at("2025-08-11") }) }] }, "earlier"]],
  unsure: [],
});
