import { isoDay, type Day } from "../model/day.js";
import type { Audience } from "../model/finding.js";
import { originText, type Origin } from "../model/origin.js";
import type { Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { besideJson, elementsJson } from "./besideJson.js";
import { countsJson } from "./countsJson.js";
import { forAudience } from "./forAudience.js";
import { matchText } from "./matchText.js";
import { upwardValues } from "./upward.js";
import { voiceOf, type Voice } from "./voice.js";

/**
 * A review as one plain object that fits `schemas/review.schema.json`: origins read `周计划!A5`, days are yyyy-mm-dd,
 * `why` and `say` are sentences of the language, a joint task's owners stand in one text joined by 、.
 *
 * With an audience it holds only what is for that circle (ruling 20).
 */
export function reviewJson(review: Review, words: Words, audience?: Audience): object {
  const voice = voiceOf(words);
  const told = { ...wholeJson(forAudience(review, audience), voice, audience), ...(audience && { audience }) };
  return audience === "up" ? Object.fromEntries(Object.entries(told).map(([key, value]) => [key, upwardValues(value, voice.core("brief-internal"))])) : told;
}

function wholeJson(review: Review, voice: Voice, audience: Audience | undefined): object {
  return {
    rep: review.person,
    team: review.person === null,
    week: { start: isoDay(review.week.start), end: isoDay(review.week.end) },
    generated: isoDay(review.today),
    summary: review.summary.map(({ say }) => voice.tell(say)),
    plans: review.plans.map(({ item, grade, percent, basis, sure, why, evidence, possible, proof, elements, flags }) => ({
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
      elements: elementsJson(elements),
      flags,
    })),
    proofs: review.proofs && { ...review.proofs, unplannedOrigins: texts(review.proofs.unplannedOrigins) },
    unplanned: review.unplanned.map(({ owner, day, action, result, missing, origin }) => ({ owner, date: isoDay(day), action, result, missing, origins: [originText(origin)] })),
    days: review.days.map(({ owner, day, effect, why, origins }) => ({ owner, date: isoDay(day), effect, why: voice.tell(why), origins: texts(origins) })),
    counts: countsJson(review.counts, audience),
    ...besideJson(review, voice),
    flags: [...review.warnings, ...review.flags].map(({ rule, level, audience, unsure, weeks, say, subject, origins }) => ({
      rule,
      level,
      audience,
      unsure,
      weeks: weeks ?? 1,
      say: voice.tell(say),
      subject,
      origins: texts(origins),
    })),
    paused: review.paused.map(({ flag, pause }) => ({
      rule: flag.rule,
      subject: flag.subject,
      say: voice.tell(flag.say),
      until: isoDay(pause.until),
      reason: pause.reason ?? null,
      by: pause.by ?? null,
      origins: [originText(pause.origin), ...texts(flag.origins)],
    })),
    coordination: coordination(review, voice),
    commitments: review.commitments.map(({ project, rung, day, origin }) => ({ project, rung, date: isoDay(day), origins: [originText(origin)] })),
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
  return review.clients.map(({ highestRung, rungDay, rungOrigin, client, lastContact, lastOrigin, quietDays, monthVisits, visitNorm, light, why }) => ({
    name: client.name,
    owner: names(client.owners),
    tier: client.tier ?? null,
    stage: client.stage ?? null,
    lastContact: dayText(lastContact),
    quietDays,
    monthVisits,
    visitNorm,
    commitment: highestRung && rungDay !== null ? { rung: highestRung, date: isoDay(rungDay), origins: rungOrigin ? [originText(rungOrigin)] : [] } : null,
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
