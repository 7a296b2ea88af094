import { headingOf } from "../../model/columns/headingOf.js";
import { LOG, PLANS } from "../../model/columns/index.js";
import type { Inputs } from "../../model/inputs.js";
import { originText, type Origin } from "../../model/origin.js";
import { hasField, placeOf } from "../../model/place.js";
import type { Review } from "../../model/review.js";
import type { QuickFix } from "../../model/selfCheck.js";
import { unsureReadings } from "../../model/unsureReadings.js";

/** What one filled cell or row changes [A]: a figure of the band is worth more than a flag, and that more than a blank that is counted. */
const CHANGES = { figure: 3, flag: 2, blank: 1 } as const;
/** Cells that a log row takes: its day, what was done, what came of it [A]. */
const LOG_ROW = 3;
/** So many are shown. */
const MOST = 3;

/**
 * The three quickest fixes of one person's week: what one changes, divided by the cells it takes to fill in; of equals the one with more places.
 *
 * The rule is Catalyst's "fix this first" (impact ÷ inputs, peers 2). Each states what is blank, never why. A column that the workbook lacks is no fix (ruling 17).
 */
export function quickFixes(review: Review, inputs: Inputs): readonly QuickFix[] {
  return [...planFixes(review, inputs), ...logFixes(review, inputs), ...weekFixes(review), ...otherGaps(review, inputs)]
    .sort((a, b) => b.changes / b.cells - a.changes / a.cells || b.places.length - a.places.length)
    .slice(0, MOST);
}

type Kind = "outcome" | "unsure" | "result" | "match" | "log" | "day" | "reason" | "due" | "client" | "gap";

function fix(kind: Kind, places: readonly Origin[], changes: number, cells = 1, more: QuickFix["say"]["with"] = {}): readonly QuickFix[] {
  const own = [...new Map(places.map((place) => [originText(place), place])).values()];
  return own.length === 0 ? [] : [{ say: { say: `fix-${kind}`, with: { n: own.length, ...more } }, places: own, changes, cells }];
}

function planFixes(review: Review, { plans: table }: Inputs): readonly QuickFix[] {
  if (!table) return [];
  const at = (origin: Origin, fields: readonly ("status" | "actual" | "due")[]): readonly Origin[] =>
    fields.filter((field) => hasField(table, origin, field)).slice(0, 1).map((field) => placeOf(table, origin, field));
  const { completion } = review.counts;
  const blank = review.plans.filter(({ basis }) => basis === "none").flatMap(({ item }) => at(item.origin, ["actual", "status"]));
  const unsure = unsureReadings(review).plans.filter(({ basis }) => basis === "text").flatMap(({ item }) => at(item.origin, ["status", "actual"]));
  const undated = review.nextPlans.filter(({ elements }) => !elements.due).flatMap(({ item }) => at(item.origin, ["due"]));
  const gap = (field: "reason" | "client"): readonly Origin[] => gapPlaces(review, table.sheet, headingOf(PLANS, field));
  return [
    ...fix("outcome", blank, CHANGES.figure, 1, { done: completion.n, of: completion.of }),
    ...fix("unsure", unsure, CHANGES.flag),
    ...fix("due", undated, CHANGES.flag),
    ...fix("reason", gap("reason"), CHANGES.blank),
    ...fix("client", gap("client"), CHANGES.blank),
  ];
}

function logFixes(review: Review, { log: table }: Inputs): readonly QuickFix[] {
  const unmatched = review.flags.filter(({ rule }) => rule === "done-without-log" || rule === "no-matching-log");
  const found = unmatched.flatMap(({ unsure, origins: [, entry] }) => (unsure && entry && table && hasField(table, entry, "task") ? [placeOf(table, entry, "task")] : []));
  const absent = unmatched.filter(({ rule, unsure }) => rule === "done-without-log" && !unsure).flatMap(({ origins: [task] }) => task ?? []);
  const [unlogged] = review.flags.filter(({ rule }) => rule === "not-logged-day");
  const blank = review.days.filter(({ day, effect }) => effect === "not_logged" && day < review.today).flatMap(({ origins }) => origins);
  const results = table ? ["dayResult", "eveningResult"].flatMap((field) => gapPlaces(review, table.sheet, headingOf(LOG, field))) : [];
  return [
    ...fix("result", results, CHANGES.figure),
    ...fix("match", found, CHANGES.flag),
    ...fix("log", absent, CHANGES.flag, LOG_ROW),
    ...(unlogged ? [{ say: { say: "fix-day", with: { n: unlogged.say.with["n"] ?? 1, days: unlogged.say.with["days"] ?? "" } }, places: blank, changes: CHANGES.flag, cells: LOG_ROW }] : []),
  ];
}

/** The manager's page of a week without a plan for the next says that none was written. */
function weekFixes({ nextPlans }: Review): readonly QuickFix[] {
  return nextPlans.length > 0 ? [] : [{ say: { say: "fix-next", with: {} }, places: [], changes: CHANGES.figure, cells: LOG_ROW }];
}

/** Columns whose blanks have a fix of their own. */
const OWN: ReadonlySet<string> = new Set([...["reason", "client", "actual", "due"].map((field) => headingOf(PLANS, field)), ...["dayResult", "eveningResult"].map((field) => headingOf(LOG, field))]);

/** Blanks that are counted on other sheets and in other columns. */
function otherGaps({ gaps }: Review, { plans, log }: Inputs): readonly QuickFix[] {
  return gaps
    .filter(({ sheet, column }) => !(OWN.has(column) && (sheet === plans?.sheet || sheet === log?.sheet)))
    .flatMap(({ sheet, column, origins }) => fix("gap", origins, CHANGES.blank, 1, { sheet, column }));
}

function gapPlaces({ gaps }: Review, sheet: string, column: string): readonly Origin[] {
  return gaps.filter((gap) => gap.sheet === sheet && gap.column === column).flatMap(({ origins }) => origins);
}
