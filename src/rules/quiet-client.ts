import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

/** Clients whom nobody has met for long, and clients whom no log row names (3.6). */
export const quietClient = defineRule({
  id: "quiet-client",
  audience: "up",
  level: "yellow",
  needs: ["clients", "logColumns"],
  options: ["quietRed", "quietYellow"],
  flags: ["quiet"],
  doubts: ["never"],
})(function* ({ clients, logColumns }, { quietRed, quietYellow }) {
  for (const { client, lastContact, lastOrigin, quietDays, unnamed } of clients) {
    if (quietDays === null || lastContact === null) {
      if (unnamed && logColumns.has("client")) yield { say: "never", with: { client: client.name }, subject: client.name, origins: [client.origin], level: "info" };
    } else if (quietDays > quietYellow) {
      const red = quietDays > quietRed;
      yield {
        say: "quiet",
        with: { client: client.name, last: isoDay(lastContact), days: quietDays, limit: red ? quietRed : quietYellow },
        subject: client.name,
        origins: [lastOrigin ?? client.origin, client.origin],
        level: red ? "red" : "yellow",
      };
    }
  }
});
