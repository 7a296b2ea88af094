import { defineRule } from "./rule.js";

/** Finished visits of which 预约, 拜访 or 会后确认 is not on record (000-34); a column the workbook lacks is not counted. */
export const dualTrack = defineRule({
  id: "dual-track",
  audience: "self",
  level: "info",
  needs: ["checks", "plans", "today"],
  options: [],
  flags: ["some"],
  doubts: [],
})(function* ({ checks, plans, today }) {
  const finished = new Set(plans.filter(({ grade }) => grade === "done" || grade === "partial").map(({ item }) => item.origin));
  for (const { item, tracks } of checks.visits) {
    if (tracks === null || !finished.has(item.origin) || (item.due !== undefined && item.due > today)) continue;
    const parts = [tracks.appointment, tracks.visit, tracks.followUp].filter((part) => part !== null);
    const n = parts.filter((part) => part).length;
    if (n < parts.length) yield { say: "some", with: { task: item.task, n, of: parts.length }, subject: item.task, origins: [item.origin] };
  }
});
