import { rungHeight } from "../facts/rungs.js";
import type { OwnedSlot } from "../facts/slots.js";
import { isoDay } from "../model/day.js";
import type { Sentence } from "../model/finding.js";
import { asksDepartments, isDecision } from "../model/isDecision.js";
import type { Origin } from "../model/origin.js";
import type { Counts } from "../model/counts.js";
import type { CarryOver, GradedPlan, OpenNeed, PersonLine, Review, Unplanned } from "../model/review.js";
import type { SummaryLine } from "../model/summaryLine.js";

/** What the summary is made of. */
export interface SummaryFacts {
  readonly counts: Counts;
  readonly plans: readonly GradedPlan[];
  readonly slots: readonly OwnedSlot[];
  readonly unplanned: readonly Unplanned[];
  readonly needs: readonly OpenNeed[];
  readonly carryOver: readonly CarryOver[];
  readonly lines: readonly PersonLine[];
  readonly phase: Review["phase"];
}

const LONGEST = 5;

function result({ unplanned, slots }: SummaryFacts): SummaryLine | undefined {
  const last = [...unplanned].sort((a, b) => rungHeight(a.rung) - rungHeight(b.rung) || a.day - b.day).at(-1);
  if (last) {
    const values = { day: isoDay(last.day), action: last.action, result: last.result };
    const say = unplanned.length === 1 ? { say: "summary-result", with: values } : { say: "summary-results", with: { ...values, n: unplanned.length } };
    return { say, origins: [last.origin, ...unplanned.filter((own) => own !== last).map(({ origin }) => origin)], audience: "up" };
  }
  const best = slots
    .filter(({ slot }) => slot.external && slot.effect === "achieved")
    .sort((a, b) => rungHeight(a.slot.reading.rung) - rungHeight(b.slot.reading.rung) || a.day - b.day)
    .at(-1);
  if (!best) return undefined;
  const { action, result: came, origin } = best.slot;
  return { say: { say: "summary-best", with: { day: isoDay(best.day), action, result: came } }, origins: [origin], audience: "up" };
}

function decisions({ needs, counts }: SummaryFacts): SummaryLine | undefined {
  const open = needs.filter((need) => need.open).sort((a, b) => (b.waiting ?? -1) - (a.waiting ?? -1));
  const [first, second] = open;
  if (first === undefined) return undefined;
  const origins = open.map(({ need }) => need.origin);
  const wide = asksDepartments(needs);
  const values = { n: open.length, first: first.need.need };
  const decisions = needs.filter(isDecision).length;
  const days = counts.longestWait ?? 0;
  const say: Sentence =
    second === undefined
      ? { say: wide ? "summary-coordinate" : "summary-need", with: { first: first.need.need } }
      : days > 0
        ? { say: wide ? "summary-coordinates-wait" : "summary-needs-wait", with: wide ? { ...values, days, decisions } : { ...values, days } }
        : { say: wide ? "summary-coordinates" : "summary-needs", with: wide ? { ...values, decisions } : { ...values, second: second.need.need } };
  return { say, origins, audience: "up" };
}

/** n/m, or — where there is nothing to divide by (ruling 1). */
const share = (n: number, of: number): string => (of === 0 ? "—" : `${n}/${of}`);

/** How the tasks stand: a running week has blanks to come (ruling 13), a past one blanks and words to be checked. */
function completion({ counts, plans, phase }: SummaryFacts): Sentence {
  const { planned, partial, missed, postponed, cancelled, unclear, completion: own } = counts;
  const blank = plans.filter(({ grade, basis }) => grade === "unclear" && basis === "none").length;
  const values = { planned, ratio: share(own.n, own.of), partial, missed, postponed, cancelled };
  const running = phase !== "past" && unclear > 0;
  if (unclear > blank) return { say: running ? "summary-completion-running-check" : "summary-completion-check", with: { ...values, blank, check: unclear - blank } };
  return running ? { say: "summary-completion-running", with: { ...values, unclear } } : { say: "summary-completion", with: { ...values, unclear } };
}

function contactsLine({ counts: { contacts, tangible, signedOrPaid } }: SummaryFacts): Sentence {
  const { arranged, realised, failed, unknown } = contacts;
  const values = { arranged, realised, failed, ratio: share(tangible.n, tangible.of), signed: signedOrPaid };
  return unknown > 0 ? { say: "summary-contacts-unknown", with: { ...values, unknown } } : { say: "summary-contacts", with: values };
}

/** The one-minute summary: at most five lines, figures first, then results, decisions wanted and risks, each said once (001-51, F52). */
export function summaryLines(facts: SummaryFacts): readonly SummaryLine[] {
  const { counts, plans, slots, carryOver, lines } = facts;
  const tell = (say: string, values: Readonly<Record<string, string | number>>, origins: readonly Origin[], audience: SummaryLine["audience"]): SummaryLine => ({ say: { say, with: values }, origins, audience });
  const absent = lines.filter(({ handedIn }) => !handedIn).map(({ name }) => name);

  const all: readonly (SummaryLine | undefined)[] = [
    counts.planned === 0 ? tell("summary-no-plans", {}, [], "up") : { say: completion(facts), origins: plans.map(({ item }) => item.origin), audience: "up" },
    counts.contacts.arranged === 0
      ? undefined
      : { say: contactsLine(facts), origins: slots.filter(({ slot }) => slot.external).map(({ slot }) => slot.origin), audience: "up" },
    absent.length === 0 ? undefined : tell("summary-not-handed", { n: absent.length, names: absent.join("、") }, [], "manager"),
    result(facts),
    decisions(facts),
    carryOver.length === 0
      ? undefined
      : tell("summary-carry", { n: carryOver.length, high: carryOver.filter(({ risk }) => risk.level === "high").length }, carryOver.map(({ item }) => item.origin), "up"),
  ];
  return all.filter((line) => line !== undefined).slice(0, LONGEST);
}
