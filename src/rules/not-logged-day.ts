import { shortDay } from "../facts/shortDay.js";
import { defineRule } from "./rule.js";

/** Working days before today of which a person wrote nothing (ruling 2). */
export const notLoggedDay = defineRule({
  id: "not-logged-day",
  audience: "manager",
  level: "info",
  needs: ["days", "today", "firstRow"],
  options: [],
  flags: ["days"],
  doubts: [],
})(function* ({ days, today, firstRow }) {
  const blank = new Map<string, (typeof days)[number][]>();
  const firsts = new Map<string, (typeof days)[number]["origins"][number]>();
  for (const day of days) {
    const [first] = day.origins;
    if (first && !firsts.has(day.owner)) firsts.set(day.owner, first);
    if (day.effect === "not_logged" && day.day < today) blank.set(day.owner, [...(blank.get(day.owner) ?? []), day]);
  }
  for (const [owner, own] of blank) {
    const rows = own.flatMap(({ origins }) => origins);
    yield {
      say: "days",
      with: { owner, n: own.length, days: own.map(({ day }) => shortDay(day)).join("、") },
      subject: owner,
      origins: [rows[0] ?? firsts.get(owner) ?? firstRow, ...rows.slice(1)],
    };
  }
});
