import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Clients without the review meeting of their tier in the last month or quarter that is over (004-08, 004-09). */
export const missingReviewMeeting = defineRule({
  id: "missing-review-meeting",
  audience: "manager",
  level: "info",
  needs: ["accounts"],
  options: [],
  flags: ["month", "quarter"],
  doubts: ["partly"],
})(function* ({ accounts }) {
  for (const { client, tier, meetings } of accounts) {
    if (meetings === null || meetings.n >= meetings.norm) continue;
    const about = { client: client.name, first: isoDay(meetings.first), last: isoDay(meetings.last) };
    const where = { subject: client.name, origins: [client.origin] } as const;
    if (meetings.covered) yield { say: tier === "核心" ? "month" : "quarter", with: about, ...where };
    else yield { say: "partly", with: { ...about, tier: tier ?? "", begins: isoDay(meetings.begins) }, ...where };
  }
});
