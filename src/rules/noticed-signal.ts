import type { Signal } from "../model/boards/account.js";
import { isoDay } from "../model/day.js";
import { defineRule } from "./rule.js";

const SAYS = { seniorFewer: "senior", meetingsFewer: "meetings", competitorSeen: "competitor" } as const satisfies Record<Signal["kind"], string>;

/** Signals that somebody noticed and dated, with their age; an old one is asked about (004-57). */
export const noticedSignal = defineRule({
  id: "noticed-signal",
  audience: "manager",
  level: "yellow",
  needs: ["accounts"],
  options: ["signalDays"],
  flags: ["senior", "meetings", "competitor"],
  doubts: ["stale"],
})(function* ({ accounts }, { signalDays: limit }) {
  for (const { client, signals } of accounts) {
    for (const { kind, day, days } of signals) {
      const about = { client: client.name, days, noted: isoDay(day) };
      const where = { subject: client.name, origins: [client.origin] } as const;
      if (days <= limit) yield { say: SAYS[kind], with: about, ...where };
      else yield { say: "stale", with: { ...about, limit }, ...where, level: "info" };
    }
  }
});
