import { daysBetween, isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Signed projects whose supplement is still to be signed, or that no money has come in for (000-17, 000-30). */
export const signedWithoutFunds = defineRule({
  id: "signed-without-funds-or-supplement",
  audience: "up",
  level: "yellow",
  needs: ["steps", "today"],
  options: ["fundsDays"],
  flags: ["supplement", "funds"],
  doubts: ["unrecorded"],
})(function* ({ steps, today }, { fundsDays }) {
  for (const { project, funds } of steps.lines) {
    const { name, signedDay, supplement, origin } = project;
    if (signedDay === undefined || signedDay > today) continue;
    const about = { subject: name, origins: [origin] } as const;
    const signed = isoDay(signedDay);
    if (supplement === "待签") yield { say: "supplement", with: { project: name, signed }, ...about };
    const days = daysBetween(signedDay, today);
    if (days <= fundsDays) continue;
    if (funds === "none") yield { say: "funds", with: { project: name, signed, days }, ...about };
    else if (funds === "unrecorded") yield { say: "unrecorded", with: { project: name, signed, days }, ...about };
  }
});
