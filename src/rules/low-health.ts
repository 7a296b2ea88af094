import type { HealthLine } from "../model/boards/health.js";
import { defineRule } from "./rule.js";

/** Clients under the three lines of health: 战略伙伴 in successive quarters, any in the latest, 维持 over the year (004-10, 004-11, 004-09c). */
export const lowHealth = defineRule({
  id: "low-health",
  audience: "manager",
  level: "yellow",
  needs: ["health"],
  options: ["healthStrategic", "healthAny", "healthMaintain", "healthQuarters", "healthDimensions"],
  flags: ["strategic", "any", "maintain"],
  doubts: ["few"],
})(function* ({ health }, { healthStrategic, healthAny, healthMaintain, healthQuarters, healthDimensions }) {
  for (const { client, tier, latest, lowRun, year } of health) {
    const where = { subject: client.name, origins: [latest.row.origin, client.origin] } as const;
    const quarter = quarterName(latest);
    if (latest.score === null) {
      yield { say: "few", with: { client: client.name, quarter, entered: latest.entered, least: healthDimensions }, ...where, level: "info" };
      continue;
    }
    if (tier === "战略伙伴" && lowRun.length >= healthQuarters) {
      yield { say: "strategic", with: { client: client.name, quarters: lowRun.length, limit: healthStrategic, scores: lowRun.join(" → ") }, ...where, level: "orange" };
    }
    if (latest.score < healthAny) {
      yield { say: "any", with: { client: client.name, quarter, score: latest.score, limit: healthAny, entered: latest.entered }, ...where, level: latest.score < healthMaintain ? "red" : "yellow" };
    }
    if (tier === "维持" && year !== null && year.mean < healthMaintain) {
      yield { say: "maintain", with: { client: client.name, year: latest.year, score: year.mean, quarters: year.quarters, limit: healthMaintain }, ...where };
    }
  }
});

function quarterName({ year, quarter }: HealthLine["latest"]): string {
  return `${year}Q${quarter}`;
}
