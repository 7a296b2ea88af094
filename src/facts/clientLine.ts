import { daysBetween, isoDay, type Day } from "../model/day.js";
import type { Sentence } from "../model/finding.js";
import type { Client, Project } from "../model/nouns.js";
import type { ClientLine } from "../model/review.js";
import type { Settings } from "../model/settings.js";
import type { Week } from "../model/week.js";
import { threshold } from "../settings/thresholds.js";
import type { ClientContacts } from "./clientContacts.js";
import { monthOf } from "./monthOf.js";
import { stageLimit } from "./stageLimit.js";
import { visitNorm } from "./visitNorm.js";

/**
 * Gives a client's line with its light (000-32, 000-36, 004-04, 3.6): red for an overdue next action or a long silence, yellow before that.
 *
 * Whom no log row names is unknown, not red. The visit norm is that of the typed tier (2.6 K6) and counts against a month only when it is over.
 */
export function clientLine(client: Client, contacts: ClientContacts, projects: readonly Project[], week: Week, today: Day, settings: Settings): ClientLine {
  const { last, monthVisits, highest } = contacts;
  const quietDays = last === null ? null : Math.max(0, daysBetween(last.day, today));
  const norm = visitNorm(client.tier, settings.numbers);
  const daysInStage = client.stageSince === undefined ? null : Math.max(0, daysBetween(client.stageSince, today));
  const red = threshold(settings.numbers, "quietRed");
  const yellow = threshold(settings.numbers, "quietYellow");
  const stall = stageLimit(client.stage, settings.numbers);
  const overdue = client.nextDay !== undefined && client.nextDay < today ? daysBetween(client.nextDay, today) : 0;

  const judged = ((): { light: ClientLine["light"]; why: Sentence } => {
    if (overdue > 0 && client.nextDay !== undefined) return { light: "red", why: { say: "why-client-next-overdue", with: { due: isoDay(client.nextDay), days: overdue } } };
    if (quietDays !== null && quietDays > red) return { light: "red", why: { say: "why-client-quiet", with: { days: quietDays, limit: red } } };
    if (norm !== null && contacts.named && monthVisits < norm && today > monthOf(week.end).last) return { light: "red", why: { say: "why-client-visits", with: { n: monthVisits, norm } } };
    if (last === null) return { light: "unknown", why: { say: contacts.named ? "why-client-never-met" : contacts.shared ? "why-client-shared-name" : "why-client-never-named", with: {} } };
    if (quietDays !== null && quietDays > yellow) return { light: "yellow", why: { say: "why-client-quiet", with: { days: quietDays, limit: yellow } } };
    if (daysInStage !== null && stall !== null && daysInStage > stall) return { light: "yellow", why: { say: "why-client-stalled", with: { stage: client.stage ?? "", days: daysInStage, limit: stall } } };
    return { light: "green", why: { say: "why-client-recent", with: { days: quietDays ?? 0 } } };
  })();
  return {
    client,
    lastContact: last?.day ?? null,
    lastOrigin: last?.origin ?? null,
    quietDays,
    monthVisits,
    visitNorm: norm,
    daysInStage,
    highestRung: highest?.rung ?? null,
    rungDay: highest?.day ?? null,
    rungOrigin: highest?.origin ?? null,
    unnamed: !contacts.named && !contacts.shared,
    projects,
    ...judged,
  };
}
