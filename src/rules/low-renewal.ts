import { alertLevelBelow } from "../facts/alertLevel.js";
import { defineRule } from "./rule.js";

/** A renewal rate under the alert line; the target is a line of its own (004-52 ④, 004-03, 2.6 K7). */
export const lowRenewal = defineRule({
  id: "low-renewal",
  audience: "up",
  level: "yellow",
  needs: ["portfolio"],
  options: ["renewalAlert", "renewalTarget", "alertOrange", "alertRed"],
  flags: ["low"],
  doubts: ["blank"],
})(function* ({ portfolio: { renewal } }, { renewalAlert: limit, renewalTarget: target, ...times }) {
  const [row, ...others] = renewal?.origins ?? [];
  if (renewal === null || row === undefined) return;
  const { n, of, blank, months } = renewal;
  const about = { months, due: of + blank, n, of, limit };
  const where = { subject: row.sheet, origins: [row, ...others] } as const;
  const most = ((n + blank) / (of + blank)) * 100;
  const rate = of === 0 ? null : (n / of) * 100;
  if (rate !== null && most < limit) yield { say: "low", with: { ...about, target }, ...where, level: alertLevelBelow(rate, limit, times) };
  else if (blank > 0 && (n / (of + blank)) * 100 < limit) yield { say: "blank", with: { ...about, blank }, ...where, level: "info" };
});
