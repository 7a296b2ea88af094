import type { Day } from "../../model/day.js";
import { isoDay } from "../../model/day.js";
import { MILESTONE_FIELDS, type MilestoneLine } from "../../model/boards/milestones.js";
import type { Milestone } from "../../model/nouns.js";
import { threshold } from "../../settings/thresholds.js";
import { optionalRows } from "../optionalRows.js";
import type { Reading } from "../weekFacts.js";

/**
 * Gives the milestones with their lights (004-58, 004-59); null without the sheet 里程碑.
 *
 * Target minus actual, up to 10 points green, up to 20 yellow, above red; exactly 10 and 20 belong to the milder light (2.6 K9).
 * One that is not due yet is no delay, whatever is still open; one without a date is held against its target now.
 */
export function milestones(reading: Reading, today: Day): readonly MilestoneLine[] | null {
  const { inputs } = reading;
  if (inputs.milestones === null) return null;
  const { columns } = inputs.milestones;
  const { numbers } = inputs.settings;
  const limits = { middle: threshold(numbers, "deviationMiddle"), high: threshold(numbers, "deviationHigh") };
  const fields = MILESTONE_FIELDS.filter((field) => columns.has(field));
  return optionalRows(reading).milestones.map((milestone) => ({ milestone, missing: fields.filter((field) => milestone[field] === undefined), ...lightOf(milestone, limits, today) }));
}

function lightOf({ target, actual, due }: Milestone, { middle, high }: { readonly middle: number; readonly high: number }, today: Day): Pick<MilestoneLine, "behind" | "light" | "why"> {
  if (target === undefined || actual === undefined) return { behind: null, light: "unknown", why: { say: target === undefined ? "why-milestone-no-target" : "why-milestone-no-actual", with: {} } };
  const behind = Math.round((target - actual) * 10) / 10;
  if (behind <= 0) return { behind, light: "green", why: { say: "why-milestone-reached", with: { actual, target } } };
  if (due !== undefined && due >= today) return { behind, light: "upcoming", why: { say: "why-milestone-upcoming", with: { actual, target, due: isoDay(due) } } };
  const light = behind <= middle ? "green" : behind <= high ? "yellow" : "red";
  return { behind, light, why: { say: light === "green" ? "why-milestone-near" : "why-milestone-behind", with: { actual, target, behind, limit: light === "red" ? high : middle } } };
}
