import type { Moment } from "../model/columns/spec.js";
import { daysBetween, isoDay, type Day } from "../model/day.js";
import type { Sentence } from "../model/finding.js";
import type { Need, Project } from "../model/nouns.js";
import type { OpenNeed } from "../model/review.js";
import type { Settings } from "../model/settings.js";
import { threshold } from "../settings/thresholds.js";
import { hoursBetween } from "./hoursBetween.js";

/** Whether a need still waits: neither solved nor declined. */
export function isOpen(need: Need): boolean {
  return need.state !== "已解决" && need.state !== "驳回" && need.solved === undefined;
}

/**
 * Puts the clock to a need (000-24, 000-25, 000-27, 004-15): how long it waits, whether the first answer is late, its light.
 *
 * Two clocks: the target of 24 hours is told, the alert of 48 is late; on the fast track the 24 hours are the alert.
 *
 * Where a time of day is missing it is late only if it must be so at any time of day; without 提出日期 nothing is timed.
 */
export function needClock(need: Need, project: Project | null, now: Moment, settings: Settings): OpenNeed {
  const open = isOpen(need);
  const limit = threshold(settings.numbers, need.fastTrack === true ? "fastTrackHours" : "answerHours");
  const target = threshold(settings.numbers, "resourceHours");
  const until = open ? now.day : (need.solved?.day ?? now.day);
  const waiting = need.raised === undefined ? null : Math.max(0, daysBetween(need.raised.day, until));
  const timed = need.raised !== undefined && (need.answered !== undefined || open);
  const answer = timed && need.raised ? hoursBetween(need.raised, need.answered ?? now) : null;
  const late = answer !== null && answer.least > limit;
  const answerHours = answer === null || answer.exact === null ? null : Math.max(0, answer.exact);
  const overdue = open && need.due !== undefined && need.due < now.day ? daysBetween(need.due, now.day) : 0;

  const judged = ((): { light: OpenNeed["light"]; why: Sentence } => {
    if (!open) return { light: "green", why: { say: need.state === "驳回" ? "why-need-declined" : "why-need-solved", with: {} } };
    if (overdue > 0 && need.due !== undefined) return { light: "red", why: { say: "why-need-overdue", with: { due: isoDay(need.due), days: overdue } } };
    if (late && need.answered === undefined) return { light: "red", why: { say: "why-need-unanswered", with: { days: waiting ?? 0, limit } } };
    if (late) return { light: "yellow", why: { say: "why-need-answered-late", with: { limit } } };
    if (waiting === null) return { light: "unknown", why: { say: "why-need-undated", with: {} } };
    if (need.answered === undefined && answer !== null && answer.least > target) return { light: "yellow", why: { say: "why-need-target", with: { days: waiting, target, limit } } };
    if (need.answered === undefined) return { light: "yellow", why: { say: "why-need-waiting", with: { days: waiting } } };
    return { light: "green", why: { say: "why-need-in-hand", with: { days: waiting } } };
  })();
  return { need, waiting, answerHours, late, open, project, ...judged };
}

/** How long the needs open at the end of a day had waited by then; those raised later are left out. */
export function waitsAt(needs: readonly Need[], day: Day): readonly (number | null)[] {
  return needs
    .filter((need) => (need.raised === undefined ? isOpen(need) : need.raised.day <= day && (isOpen(need) || (need.solved?.day ?? need.raised.day) > day)))
    .map((need) => (need.raised === undefined ? null : daysBetween(need.raised.day, day)));
}
