import type { Origin } from "../model/origin.js";
import { asksDepartments } from "../model/isDecision.js";
import type { SlotReview } from "../model/review.js";
import { slotsSoFar } from "../model/slotsSoFar.js";
import type { Page } from "./page.js";
import { ratioText } from "./ratioText.js";
import { gradeCounts } from "./gradeCounts.js";

/** One figure of the band: what it says, what it is called, what it consists of, where it comes from. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly origin: Origin | null;
  /** The sheet that the origin is on. */
  readonly source: "plans" | "logs" | "needs";
}

/** The eight figures under the summary, most wanted first. */
export function figures(page: Page): readonly Figure[] {
  return [completion(page), tangible(page), needs(page), next(page), contacts(page), named(page), elements(page), before(page)];
}

function completion({ review, voice }: Page): Figure {
  const { counts, plans } = review;
  return {
    label: voice.report("figure-completion"),
    value: ratioText(voice, counts.completion),
    detail: gradeCounts(voice, review, ["partial", "missed"]),
    origin: plans[0]?.item.origin ?? null,
    source: "plans",
  };
}

function tangible({ review, voice }: Page): Figure {
  const { tangible: ratio, signedOrPaid } = review.counts;
  return {
    label: voice.report("figure-tangible"),
    value: ratioText(voice, ratio),
    detail: voice.report("detail-signed", { n: signedOrPaid }),
    origin: firstContact(contactsOf(review), ({ met }) => met === true)?.origin ?? null,
    source: "logs",
  };
}

function contactsOf(review: Page["review"]): readonly SlotReview[] {
  return slotsSoFar(review.days).filter(({ external }) => external);
}

function firstContact(contacts: readonly SlotReview[], wanted: (slot: SlotReview) => boolean): SlotReview | undefined {
  return contacts.find(wanted) ?? contacts[0];
}

function needs({ review, voice }: Page): Figure {
  const { openNeeds, longestWait } = review.counts;
  const open = review.needs.find((need) => need.open);
  const undated = openNeeds > 0 ? voice.report("detail-no-date") : "";
  return {
    label: voice.report(asksDepartments(review.needs) ? "figure-coordinate" : "figure-needs"),
    value: String(openNeeds),
    detail: longestWait === null ? undated : voice.report("detail-wait", { days: longestWait }),
    origin: open?.need.origin ?? null,
    source: "needs",
  };
}

function next({ review, voice }: Page): Figure {
  const visits = review.nextPlans.filter(({ visit }) => visit).length;
  return {
    label: voice.report("figure-next"),
    value: String(review.counts.nextPlans),
    detail: review.counts.nextPlans > 0 ? voice.report("detail-visits", { n: visits }) : voice.common("not-filled"),
    origin: review.nextPlans[0]?.item.origin ?? null,
    source: "plans",
  };
}

function contacts({ review, voice }: Page): Figure {
  const { arranged, realised, failed, unknown, byCounterpart } = review.counts.contacts;
  const details = [voice.report("detail-missed", { n: failed })];
  if (unknown > 0) details.push(voice.report("detail-unknown", { n: unknown }));
  if (byCounterpart.leader) details.push(voice.report("detail-leader", { n: byCounterpart.leader }));
  return {
    label: voice.report("figure-contacts"),
    value: ratioText(voice, { n: realised, of: arranged }),
    detail: details.join(voice.common("dot")),
    origin: contactsOf(review)[0]?.origin ?? null,
    source: "logs",
  };
}

function named({ review, voice }: Page): Figure {
  const { contacts: { named: n, realised }, attitudes } = review.counts;
  return {
    label: voice.report("figure-named"),
    value: ratioText(voice, { n, of: realised }),
    detail: voice.report("detail-positive", { n: attitudes.positive }),
    origin: firstContact(contactsOf(review), ({ reading }) => reading?.attitude === "positive")?.origin ?? null,
    source: "logs",
  };
}

function elements({ review, voice }: Page): Figure {
  const assumed = review.plans.some(({ elements: { responsibleAssumed } }) => responsibleAssumed);
  return {
    label: voice.report("figure-elements"),
    value: ratioText(voice, review.counts.elements),
    detail: assumed ? voice.report("detail-assumed") : "",
    origin: review.plans[0]?.item.origin ?? null,
    source: "plans",
  };
}

function before({ review, voice }: Page): Figure {
  const now = ratioText(voice, review.counts.completion);
  return {
    label: voice.report("figure-change"),
    value: review.before ? ratioText(voice, review.before.completion) : voice.common("none"),
    detail: review.before ? voice.report("detail-before", { now }) : voice.report("detail-no-before"),
    origin: null,
    source: "plans",
  };
}
