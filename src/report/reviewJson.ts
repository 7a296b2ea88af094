import { isoDay, type Day } from "../model/day.js";
import { originText, type Origin } from "../model/origin.js";
import type { Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { countsJson } from "./countsJson.js";
import { matchText } from "./matchText.js";
import { voiceOf, type Voice } from "./voice.js";

/**
 * A review as one plain object that fits `schemas/review.schema.json`: origins read `周计划!A5`, days are yyyy-mm-dd,
 * `why` and `say` are sentences of the language, a joint task's owners stand in one text joined by 、.
 */
export function reviewJson(review: Review, words: Words): object {
  const voice = voiceOf(words);
  return {
    rep: review.person,
    team: review.person === null,
    week: { start: isoDay(review.week.start), end: isoDay(review.week.end) },
    generated: isoDay(review.today),
    summary: review.summary.map(({ say }) => voice.tell(say)),
    plans: review.plans.map(({ item, grade, percent, basis, sure, why, evidence, possible, proof, flags }) => ({
      owner: names(item.owners),
      row: item.origin.row,
      task: item.task,
      grade,
      percent,
      basis,
      sure,
      why: voice.tell(why),
      evidence: evidence.map(({ origin }) => originText(origin)),
      possible: possible.map(({ origin }) => originText(origin)),
      matches: [...evidence, ...possible].map((match) => ({ origin: originText(match.origin), score: match.score, attempt: match.attempt, why: matchText(voice, match) })),
      proof,
      flags,
    })),
    proofs: review.proofs && { ...review.proofs, unplannedOrigins: texts(review.proofs.unplannedOrigins) },
    unplanned: review.unplanned.map(({ owner, day, action, result, missing, origin }) => ({ owner, date: isoDay(day), action, result, missing, origins: [originText(origin)] })),
    days: review.days.map(({ owner, day, effect, why, origins }) => ({ owner, date: isoDay(day), effect, why: voice.tell(why), origins: texts(origins) })),
    counts: countsJson(review.counts),
    flags: [...review.warnings, ...review.flags].map(({ rule, level, audience, unsure, say, subject, origins }) => ({
      rule,
      level,
      audience,
      unsure,
      say: voice.tell(say),
      subject,
      origins: texts(origins),
    })),
    coordination: coordination(review, voice),
    clients: clients(review, voice),
    carryOver: review.carryOver.map(({ item, times, risk }) => ({
      owner: names(item.owners),
      row: item.origin.row,
      task: item.task,
      times,
      risk: risk.level,
      reasons: risk.reasons.map(voice.tell),
      origins: [originText(item.origin)],
    })),
    followUps: review.followUps.map(({ owner, day, say, origin }) => ({ owner, date: isoDay(day), say: voice.tell(say), origins: [originText(origin)] })),
    gaps: review.gaps.map(({ sheet, column, missing, of }) => ({ sheet, column, missing, of })),
    problems: review.problems.map(({ origin, code, say }) => ({ origin: origin && originText(origin), code, say: voice.tell(say) })),
  };
}

function coordination({ needs }: Review, voice: Voice): object[] {
  return needs.map(({ need, waiting, late, light, why }) => ({
    owner: names(need.owners),
    item: need.item ?? need.need,
    need: need.need,
    kind: need.kind ?? null,
    project: need.project ?? null,
    client: need.client ?? [],
    department: need.department ?? null,
    responsible: need.responsible ?? null,
    urgency: need.urgency ?? null,
    raised: dayText(need.raised?.day),
    due: dayText(need.due),
    state: need.state ?? null,
    waiting,
    late,
    light,
    why: voice.tell(why),
    origins: [originText(need.origin)],
  }));
}

function clients(review: Review, voice: Voice): object[] {
  return review.clients.map(({ client, lastContact, lastOrigin, quietDays, monthVisits, visitNorm, light, why }) => ({
    name: client.name,
    owner: names(client.owners),
    tier: client.tier ?? null,
    stage: client.stage ?? null,
    lastContact: dayText(lastContact),
    quietDays,
    monthVisits,
    visitNorm,
    light,
    why: voice.tell(why),
    origins: texts(lastOrigin ? [client.origin, lastOrigin] : [client.origin]),
  }));
}

function names(owners: readonly string[]): string {
  return owners.join("、");
}

function texts(origins: readonly Origin[]): string[] {
  return origins.map(originText);
}

function dayText(day: Day | null | undefined): string | null {
  return day === null || day === undefined ? null : isoDay(day);
}
