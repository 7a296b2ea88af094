import { alertLevel } from "../facts/alertLevel.js";
import { defineRule } from "./rule.js";

/** The rate of proposals signed, fallen against the last quarter by the limit or more, relative (004-52 ③). */
export const conversionDown = defineRule({
  id: "conversion-down",
  audience: "up",
  level: "yellow",
  needs: ["funnel"],
  options: ["conversionDrop", "funnelSample", "conversionMonths", "alertOrange", "alertRed"],
  flags: ["down"],
  doubts: [],
})(function* ({ funnel }, { conversionDrop, alertOrange, alertRed }) {
  for (const { drop, recent, before, origin } of funnel.lines) {
    if (drop === null || drop < conversionDrop || recent === null || before === null || origin === null) continue;
    const slots = { n: recent.n, of: recent.of, beforeN: before.n, beforeOf: before.of, drop, limit: conversionDrop };
    yield { say: "down", with: slots, subject: "方案→签约", origins: [origin], level: alertLevel(drop, conversionDrop, { alertOrange, alertRed }) };
  }
});
