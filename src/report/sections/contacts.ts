import type { Tally } from "../../model/checks.js";
import type { Origin } from "../../model/origin.js";
import { COUNTERPARTS } from "../../model/reading.js";
import { slotsSoFar } from "../../model/slotsSoFar.js";
import { linked, words } from "../cells.js";
import { isFor } from "../isFor.js";
import type { Page } from "../page.js";
import { ratioText } from "../ratioText.js";
import { list, type Item, type Section } from "../section.js";

const MOST_CLIENTS = 6;

type Told = readonly [say: string, origin?: Origin | undefined];

/** Whom the week met: realised contacts by counterpart, scene and channel, those not met, feedback, visits of the month, and the reception prompt for those it is for (F23–F25, F51, 001-01, 001-18, 001-38, 001-52). */
export function contacts(page: Page, width: number): Section {
  const { review, voice, labels } = page;
  const { report, common, core } = voice;
  const { contacts: { byCounterpart, fromText, realised, arranged, failed }, attitudes } = review.counts;
  const parts = COUNTERPARTS.flatMap((one) => {
    const n = byCounterpart[one];
    return n ? [common("count", { name: common(`counterpart-${one}`), n })] : [];
  });
  const missed = slotsSoFar(review.days).find(({ external, met }) => external && met === false);
  const told: Told[] = [
    ...(parts.length > 0 ? [[report(fromText === 0 ? "contacts-by" : fromText === realised ? "contacts-by-text" : "contacts-by-part", { list: parts.join(common("joiner")), n: fromText })] as const] : []),
    ...(failed > 0 ? [[core("contacts-missed", { ratio: ratioText(voice, { n: failed, of: arranged }) }), missed?.origin] as const] : []),
    ...(attitudes.neutral + attitudes.negative > 0 ? [[report("contacts-feedback", attitudes)] as const] : []),
    ...by(page, "scenes"),
    ...by(page, "channels"),
    ...visits(page),
    ...receptions(page),
  ];
  const items = told.map(([say, origin]): Item => ({ lead: null, say: words(say), link: origin ? linked(labels.of(origin), origin) : null }));
  return list("contacts", report("section-contacts"), arranged === 0 ? report("nothing-contacts") : null, items, width);
}

function by({ review, voice: { core, common } }: Page, kind: "scenes" | "channels"): readonly Told[] {
  const tallies: readonly Tally[] = review.checks[kind] ?? [];
  const [first] = tallies;
  if (first === undefined) return [];
  return [[core(`contacts-${kind}`, { list: tallies.map(({ name, n, fromText }) => common("count", { name: fromText ? common("from-text", { name }) : name, n })).join(common("joiner")) }), first.origins[0]]];
}

function visits({ review: { checks: { visiting } }, voice: { core, common } }: Page): readonly Told[] {
  const [first] = visiting;
  if (first === undefined) return [];
  const named = visiting.slice(0, MOST_CLIENTS).map(({ client, n, places }) =>
    places.length === 0 ? core("contacts-times", { client, n }) : core("contacts-places", { client, n, places: places.join(common("joiner")) }),
  );
  const more = visiting.length > MOST_CLIENTS ? [core("contacts-more", { n: visiting.length - MOST_CLIENTS })] : [];
  return [[core("contacts-visiting", { list: [...named, ...more].join(common("joiner")) }), first.origins[0]]];
}

function receptions({ review: { counts }, voice: { report }, options }: Page): readonly Told[] {
  return counts.eveningReceptions > 0 && isFor("manager", options.audience) ? [[report("contacts-evening", { n: counts.eveningReceptions })]] : [];
}
