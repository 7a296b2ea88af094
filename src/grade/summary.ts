import { rungHeight } from "../facts/rungs.js";
import { shortDay } from "../facts/shortDay.js";
import type { OwnedSlot } from "../facts/slots.js";
import type { Origin } from "../model/origin.js";
import type { CarryOver, Counts, GradedPlan, OpenNeed, PersonLine, SummaryLine, Unplanned } from "../model/review.js";

/** What the summary is made of. */
export interface SummaryFacts {
  readonly counts: Counts;
  readonly plans: readonly GradedPlan[];
  readonly slots: readonly OwnedSlot[];
  readonly unplanned: readonly Unplanned[];
  readonly needs: readonly OpenNeed[];
  readonly carryOver: readonly CarryOver[];
  readonly lines: readonly PersonLine[];
}

const LONGEST = 5;

function result({ unplanned, slots }: SummaryFacts): SummaryLine | undefined {
  const last = [...unplanned].sort((a, b) => rungHeight(a.rung) - rungHeight(b.rung) || a.day - b.day).at(-1);
  if (last) {
    const values = { day: shortDay(last.day), action: last.action, result: last.result };
    const say = unplanned.length === 1 ? { say: "summary-result", with: values } : { say: "summary-results", with: { ...values, n: unplanned.length } };
    return { say, origins: [last.origin, ...unplanned.filter((own) => own !== last).map(({ origin }) => origin)], audience: "up" };
  }
  const best = slots.filter(({ slot }) => slot.external && slot.effect === "achieved").at(-1);
  if (!best) return undefined;
  const { action, result: came, origin } = best.slot;
  return { say: { say: "summary-best", with: { day: shortDay(best.day), action, result: came } }, origins: [origin], audience: "up" };
}

function decisions({ needs, counts }: SummaryFacts): SummaryLine | undefined {
  const open = needs.filter((need) => need.open).sort((a, b) => (b.waiting ?? -1) - (a.waiting ?? -1));
  const [first, second] = open;
  if (first === undefined) return undefined;
  const origins = open.map(({ need }) => need.origin);
  const say =
    second === undefined
      ? { say: "summary-need", with: { first: first.need.need } }
      : counts.longestWait !== null && counts.longestWait > 0
        ? { say: "summary-needs-wait", with: { n: open.length, days: counts.longestWait, first: first.need.need } }
        : { say: "summary-needs", with: { n: open.length, first: first.need.need, second: second.need.need } };
  return { say, origins, audience: "up" };
}

/** The one-minute summary: at most five lines, figures first, then results, decisions wanted and risks, each said once (001-51, F52). */
export function summaryLines(facts: SummaryFacts): readonly SummaryLine[] {
  const { counts, plans, slots, carryOver, lines } = facts;
  const { contacts, tangible, signedOrPaid } = counts;
  const tell = (say: string, values: Readonly<Record<string, string | number>>, origins: readonly Origin[], audience: SummaryLine["audience"]): SummaryLine => ({ say: { say, with: values }, origins, audience });
  const absent = lines.filter(({ handedIn }) => !handedIn).map(({ name }) => name);
  const { planned, done, partial, missed, postponed, unclear, completion } = counts;

  const all: readonly (SummaryLine | undefined)[] = [
    planned === 0
      ? tell("summary-no-plans", {}, [], "up")
      : tell("summary-completion", { planned, done, of: completion.of, partial, missed, postponed, unclear }, plans.map(({ item }) => item.origin), "up"),
    contacts.arranged === 0
      ? undefined
      : tell(
          "summary-contacts",
          { arranged: contacts.arranged, realised: contacts.realised, failed: contacts.failed, tangible: tangible.n, signed: signedOrPaid },
          slots.filter(({ slot }) => slot.external).map(({ slot }) => slot.origin),
          "up",
        ),
    absent.length === 0 ? undefined : tell("summary-not-handed", { n: absent.length, names: absent.join("、") }, [], "manager"),
    result(facts),
    decisions(facts),
    carryOver.length === 0
      ? undefined
      : tell("summary-carry", { n: carryOver.length, high: carryOver.filter(({ risk }) => risk.level === "high").length }, carryOver.map(({ item }) => item.origin), "up"),
  ];
  return all.filter((line) => line !== undefined).slice(0, LONGEST);
}
