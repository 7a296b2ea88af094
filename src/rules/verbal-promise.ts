import { daysBetween, isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Clients whose highest step so far is an agreement by word, for longer than the limit, with nothing written since (000-43, 001-37, ruling 27). */
export const verbalPromise = defineRule({
  id: "verbal-promise",
  audience: "up",
  level: "yellow",
  needs: ["clients", "today"],
  options: ["verbalDays"],
  flags: ["verbal"],
  doubts: [],
})(function* ({ clients, today }, { verbalDays }) {
  for (const { client, highestRung, rungDay, rungOrigin } of clients) {
    if (highestRung !== "agreed" || rungDay === null || rungOrigin === null) continue;
    const days = daysBetween(rungDay, today);
    if (days <= verbalDays) continue;
    yield { say: "verbal", with: { client: client.name, agreed: isoDay(rungDay), days, limit: verbalDays }, subject: client.name, origins: [client.origin, rungOrigin] };
  }
});
