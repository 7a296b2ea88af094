import { waitsAt } from "../facts/needClock.js";
import { monthOf } from "../facts/monthOf.js";
import { needsOf } from "../facts/scope.js";
import type { ScopeFacts } from "../facts/scopeFacts.js";
import { weekFacts } from "../facts/weekFacts.js";
import { INDICATORS, type Indicator, type IndicatorLine, type Month } from "../model/boards/month.js";
import type { Counts, Ratio } from "../model/counts.js";
import { shiftWeek, type Week } from "../model/week.js";
import { countWeek } from "./counts.js";
import { gradeWeek, type GradedWeek } from "./week.js";

interface WeekCount {
  readonly counts: Counts;
  readonly unlogged: number;
}

type Value = number | Ratio;

const VALUES: Readonly<Record<Indicator, (week: WeekCount) => Value>> = {
  planned: ({ counts }) => counts.planned,
  completion: ({ counts }) => counts.completion,
  partial: ({ counts }) => counts.partial,
  missed: ({ counts }) => counts.missed,
  postponed: ({ counts }) => counts.postponed,
  elements: ({ counts }) => counts.elements,
  contacts: ({ counts: { contacts } }) => ({ n: contacts.realised, of: contacts.arranged }),
  failed: ({ counts: { contacts } }) => ({ n: contacts.failed, of: contacts.arranged }),
  tangible: ({ counts }) => counts.tangible,
  signed: ({ counts }) => counts.signedOrPaid,
  named: ({ counts: { contacts } }) => ({ n: contacts.named, of: contacts.realised }),
  unlogged: ({ unlogged }) => unlogged,
  openNeeds: ({ counts }) => counts.openNeeds,
};

const OF_PLANS: ReadonlySet<Indicator> = new Set(["planned", "completion", "partial", "missed", "postponed", "elements"]);

/** The weeks that end in the month of the reviewed one, up to it. */
function weeksOf(week: Week): readonly Week[] {
  const { first } = monthOf(week.end);
  const weeks: Week[] = [];
  for (let own = week; own.end >= first; own = shiftWeek(own, -1)) weeks.unshift(own);
  return weeks;
}

function sum(values: readonly (Value | null)[]): Value | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const ratios = known.filter((value) => typeof value !== "number");
  if (ratios.length > 0) return { n: ratios.reduce((total, { n }) => total + n, 0), of: ratios.reduce((total, { of }) => total + of, 0) };
  return known.filter((value) => typeof value === "number").reduce((total, value) => total + value, 0);
}

/** The groups of 组 with their members; none where there are fewer than two. */
function groupsOf({ reading: { inputs } }: ScopeFacts): readonly { readonly group: string; readonly members: ReadonlySet<string> }[] {
  const groups = new Map<string, Set<string>>();
  for (const { name, group } of inputs.people?.rows ?? []) if (group !== undefined) groups.set(group, (groups.get(group) ?? new Set()).add(name));
  return groups.size < 2 ? [] : [...groups].map(([group, members]) => ({ group, members }));
}

/** Rolls the weeks of a month up, for the team and for each group (004-61); counts by the same definitions as a week's own review. */
export function rollUpMonth(facts: ScopeFacts): Month {
  const { scope, reading, calendar, planColumns } = facts;
  const { inputs, person, slotsOf } = reading;
  const weeks = weeksOf(scope.week);
  const graded = weeks.map((week) => {
    const rows = weekFacts(week, reading, "bare");
    const known = rows.items.length + rows.entries.size > 0;
    const members = [...new Set([...scope.people, ...rows.entries.keys(), ...rows.items.flatMap(({ owners }) => owners)])].filter((name) => person === null || name === person);
    return { end: week.end, own: known ? gradeWeek(week, rows, { people: members, today: scope.today, calendar, slotsOf, hasLog: inputs.log !== null, planColumns, proved: false }) : null };
  });
  const needs = needsOf(inputs, person);
  const isThere = (indicator: Indicator): boolean => (OF_PLANS.has(indicator) ? inputs.plans !== null : indicator === "openNeeds" ? inputs.needs !== null : inputs.log !== null);
  const linesOf = (group: string | null, members: ReadonlySet<string> | null): readonly IndicatorLine[] => {
    const asked = members === null ? needs : needs.filter(({ owners }) => owners.some((name) => members.has(name)));
    const counted = graded.map(({ end, own }) => own && count(own, members, waitsAt(asked, end)));
    return INDICATORS.filter(isThere).map((indicator) => {
      const values = counted.map((week) => week && VALUES[indicator](week));
      return { group, indicator, weeks: values, month: indicator === "openNeeds" ? null : sum(values) };
    });
  };
  const groups = person === null ? groupsOf(facts) : [];
  return { weeks, lines: [...linesOf(null, null), ...groups.flatMap(({ group, members }) => linesOf(group, members))] };

  function count({ plans, slots, days }: GradedWeek, members: ReadonlySet<string> | null, waits: readonly (number | null)[]): WeekCount {
    const own = (name: string): boolean => members === null || members.has(name);
    const counts = countWeek({ plans: plans.filter(({ item }) => item.owners.some(own)), slots: slots.filter(({ owner }) => own(owner)), planColumns, waits, nextPlans: 0 });
    return { counts, unlogged: days.filter(({ owner, effect, day }) => own(owner) && effect === "not_logged" && day < scope.today).length };
  }
}
