import { twinVisits } from "../facts/twinVisits.js";
import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** One meeting in the rows of two people: once in the team's figures, both named. */
export const visitReportedTwice = defineRule({
  id: "visit-reported-twice",
  audience: "manager",
  level: "info",
  needs: ["slots"],
  options: [],
  flags: ["once"],
  doubts: ["maybe"],
})(function* ({ slots }) {
  for (const { day, client, first, second, sure } of twinVisits(slots)) {
    const about = { day: isoDay(day), client, first: first.owner, second: second.owner };
    yield { say: sure ? "once" : "maybe", with: about, subject: client, origins: [first.slot.origin, second.slot.origin] };
  }
});
