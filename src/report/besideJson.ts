import { isoDay } from "../model/day.js";
import type { Checks, Tally } from "../model/checks.js";
import { originText, type Origin } from "../model/origin.js";
import type { Ratio } from "../model/counts.js";
import type { FourElements, Review } from "../model/review.js";
import { adviceText } from "./adviceText.js";
import type { Voice } from "./voice.js";

/** What a review says beside its figures, under the names of the schema: checks, advice, both sides of the account. */
export function besideJson({ checks, advice, account }: Review, voice: Voice): object {
  return {
    checks: checksJson(checks),
    advice: advice.map(({ rule, level, audience, typed, who, due, times, origins }) => ({
      rule,
      level,
      audience,
      say: adviceText({ rule, typed }, voice),
      who,
      due: due === null ? null : isoDay(due),
      times,
      origins: texts(origins),
    })),
    account: {
      owed: { ...account.owed },
      asks: account.asks.map(({ from, owners, text, holder, raised, waiting, answer, origin }) => ({
        from,
        owner: owners.join("、"),
        ask: text,
        holder,
        raised: raised === null ? null : isoDay(raised),
        waiting,
        answer,
        origins: [originText(origin)],
      })),
    },
  };
}

/** The four elements of a task as n of 4 (000-38). */
export function elementsJson({ action, result, responsible, due }: FourElements): object {
  return { n: [action, result, responsible, due].filter((filled) => filled).length, of: 4, action, result, responsible, due };
}

function checksJson({ reasons, scenes, channels, appointments, visits, closedLoop, clientData, core, visiting, deviation }: Checks): object {
  return {
    reasons: reasons && { classes: reasons.classes.map(tally), unclassed: reasons.unclassed.n, missing: reasons.missing.n },
    scenes: scenes?.map((one) => ({ ...tally(one), fromText: one.fromText === true })) ?? null,
    channels: channels?.map(tally) ?? null,
    appointments: appointments && { lead: appointments.lead, inTime: appointments.inTime, short: appointments.short, unclear: appointments.unclear, unconfirmed: appointments.unconfirmed },
    visits: visits.map(({ item, ahead, tracks, pack, intelligence }) => ({
      task: item.task,
      ahead,
      tracks: tracks && { ...tracks },
      pack: pack && { n: pack.n, of: pack.of, missing: pack.missing },
      intelligence: intelligence && { n: intelligence.n, of: intelligence.of, missing: intelligence.missing },
      origins: [originText(item.origin)],
    })),
    closedLoop: ratio(closedLoop),
    clientData: clientData && { plans: clientData.plans && ratio(clientData.plans), log: clientData.log && ratio(clientData.log) },
    core: core.map(({ key, n, of, origins }) => ({ key, n, of, origins: texts(origins) })),
    visiting: visiting.map(({ client, n, places, origins }) => ({ client, n, places, origins: texts(origins) })),
    deviation: deviation && { points: deviation.points, level: deviation.level, ...ratio(deviation.completion), weeks: deviation.weeks },
  };
}

function tally({ name, n, origins }: Tally): object {
  return { name, n, origins: texts(origins) };
}

function ratio({ n, of }: Ratio): { readonly n: number; readonly of: number } {
  return { n, of };
}

function texts(origins: readonly Origin[]): readonly string[] {
  return origins.map(originText);
}
