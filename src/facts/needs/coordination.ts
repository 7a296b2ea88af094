import type { AgendaBoxes } from "../../model/agenda.js";
import type { Alert } from "../../model/boards/alerts.js";
import type { Moment } from "../../model/columns/spec.js";
import type { CoordinatedNeed, NeedConflict, NeedPlace } from "../../model/coordination.js";
import { addDays, daysBetween, isoDay, parseIsoDay, type Day } from "../../model/day.js";
import type { NeedRecord } from "../../model/needRecord.js";
import type { Need } from "../../model/nouns.js";
import type { OpenNeed } from "../../model/review.js";
import { weekOf, type Week } from "../../model/week.js";
import { needClock } from "../needClock.js";
import type { ScopeFacts } from "../scopeFacts.js";
import { agendaTyped } from "./agendaTyped.js";
import { takeAlerts } from "./alertNeeds.js";
import { needAnswer } from "./needAnswer.js";
import { keyKind, ownKey } from "./needKeys.js";
import type { NeedEntry } from "./needLedger.js";
import { lastRaise, levelsNow } from "./needLevels.js";
import type { NeedSource } from "./needSource.js";
import { recentResults, type Result } from "./results.js";
import { LATELY } from "./sheetNeeds.js";
import { isClosing, stateNamed, statedOf } from "./stateNamed.js";
import { isOwn, ownNeed } from "./tableNeeds.js";
import { taskKeys, taskSources, type GradeOf } from "./taskNeeds.js";
import { absorbed, shownOf, typedIn } from "./typedNeed.js";

/** What the loop is closed with beside the facts of a scope. */
export interface LoopFacts {
  readonly alerts: readonly Alert[];
  readonly gradeOf: GradeOf;
}

/** The place whose row tells of a need, the most telling first. */
const LEADING = ["need", "table", "agenda", "resource", "reason", "flag"] as const satisfies readonly NeedSource["kind"][];
/** Keys of tasks are dated, and only the latest are met again. */
const TASK_KEYS = 12;

/** What of a scope's facts the loop rests on. */
export type NeedFacts = Pick<ScopeFacts, "scope" | "reading" | "needBook">;

interface Closing {
  readonly facts: NeedFacts;
  readonly now: Moment;
  /** Read from thousands of rows, where a need asks for them. */
  results(): readonly Result[];
  readonly conflicts: readonly NeedConflict[];
  /** Keys of tasks that stand in the workbook, in the weeks that asked. */
  readonly standing: ReadonlySet<string>;
}

/**
 * Closes the loop of every need: from all places numbered once, with its clock, its level, what people typed, and what may be its answer.
 *
 * Nothing is closed by itself, and nothing that ever had a number is left out.
 */
export function coordinationOf(facts: NeedFacts, { alerts, gradeOf }: LoopFacts): readonly CoordinatedNeed[] {
  const { scope, reading, needBook } = facts;
  const { ledger, conflicts } = needBook;
  for (const week of [scope.week, scope.planWeek]) ledger.take(taskSources(week, reading, gradeOf, scope.today));
  takeAlerts(alerts, ledger, reading, scope.today);
  const asked = new Map(ledger.entries.flatMap(({ record, sources }) => (sources.length > 0 ? [] : record.keys.filter(isTaskKey).slice(-1).map((key) => weekIn(key)))).map((week) => [week.start, week]));
  let results: readonly Result[] | undefined;
  const closing: Closing = {
    facts,
    now: { day: scope.today, minutes: scope.minutes },
    results: () => (results ??= recentResults(reading, gradeOf, scope.today)),
    conflicts,
    standing: taskKeys([...asked.values()], reading),
  };
  return ledger.entries.map((entry) => closed(entry, closing)).sort((a, b) => a.record.number - b.record.number);
}

function isTaskKey(key: string): boolean {
  return keyKind(key) === "resource" || keyKind(key) === "reason";
}

/** The week of a task's key, which begins with its Monday. */
function weekIn(key: string): Week {
  const from = keyKind(key).length + 1;
  return weekOf(parseIsoDay(key.slice(from, from + 10)) ?? (0 as Day));
}

function closed(entry: NeedEntry, closing: Closing): CoordinatedNeed {
  const { facts, now, conflicts } = closing;
  const before = entry.record;
  const lead = leadOf(entry);
  const keys = keysOf(entry, lead);
  const need = told(entry, lead, keys);
  const stated = hasRow(keys) ? statedOf(need) : undefined;
  const page = entry.agenda ?? entry.sources.find(({ agenda }) => agenda !== undefined)?.agenda ?? null;
  const met = agendaTyped(before, typedIn(entry), page);
  const typed = absorbed(withDecider(met.typed, entry), need, stated);
  const live = entry.sources.some(({ kind }) => kind === "need");
  const state = (live ? (stated ?? stateNamed(typed.state)) : (stateNamed(typed.state) ?? stated)) ?? null;
  const ends = isClosing(state);
  const solvedOn = ends ? (need.solved?.day ?? before.solvedOn ?? now.day) : null;
  const dated = [entry.row, page].find((one) => one?.cells.decisionDue !== undefined && one.cells.decisionDue === typed.decisionDue);
  const decisionDay = typed.decisionDue === undefined ? null : dated ? dated.decisionDay : before.decisionDay;
  const overdue = !ends && typed.decision !== undefined && decisionDay !== null ? Math.max(0, daysBetween(decisionDay, now.day)) : 0;
  const clock = clockOf({ ...need, ...(state !== null && { state }), ...(solvedOn !== null && { solved: { day: solvedOn, minutes: null } }) }, overdue, closing);
  const levels = levelsNow(before.levels, clock.light, now.day);
  const solvedSeen = ends ? (before.solvedSeen ?? now.day) : null;
  const places = entry.sources.map(placeOf);
  const there = isThere(entry, keys, closing);
  const { say = before.say, handler = before.handler } = lead ?? {};
  const record: NeedRecord = {
    number: before.number,
    keys,
    need,
    ...(before.task !== undefined && { task: before.task }),
    ...(say && { say }),
    ...(handler && { handler }),
    firstSeen: before.firstSeen,
    lastSeen: there && now.day > before.lastSeen ? now.day : before.lastSeen,
    state,
    solvedOn,
    solvedSeen,
    levels,
    maybe: before.maybe,
    typed,
    decisionDay,
    shown: shownOf(typed, need, stated),
    ...(isFilled(met.agenda) && { agenda: met.agenda }),
    ...(isFilled(met.refused) && !ends && { refused: met.refused }),
  };
  return {
    record,
    clock,
    places,
    there,
    takenFrom: entry.sources.find(({ row }) => row !== undefined)?.row?.origin ?? null,
    conflict: conflicts.find(({ number }) => number === before.number) ?? null,
    answer: ends || lead?.kind === "flag" || before.handler !== undefined ? null : needAnswer(need, need.raised?.day ?? before.firstSeen, closing.results(), facts.reading.names),
    raisedTo: ends ? null : lastRaise(levels, now.day),
    faded: !ends && !there && before.handler !== undefined && typed.decision === undefined && daysBetween(before.lastSeen, now.day) > LATELY,
    decisionOverdue: overdue,
    took: solvedOn === null ? null : Math.max(0, daysBetween(need.raised?.day ?? before.firstSeen, solvedOn)),
    solved: solvedOn === null || solvedSeen === null ? null : solvedSeen === now.day ? "now" : daysBetween(solvedOn, now.day) <= LATELY ? "lately" : "before",
  };
}

function isFilled(boxes: AgendaBoxes): boolean {
  return Object.keys(boxes).length > 0;
}

/** Who a decision beside a question is for where nobody is typed: the person who was asked. */
function withDecider(typed: NeedRecord["typed"], { sources, record }: NeedEntry): NeedRecord["typed"] {
  const born = Object.keys(record.shown).length === 0 && sources.find(({ kind }) => kind === "agenda");
  const responsible = born ? born.need.responsible : undefined;
  return typed.decisionBy === undefined && responsible !== undefined ? { ...typed, decisionBy: responsible } : typed;
}

/** The clock of a need; one whose decision is overdue by so many days is red, whatever its own day. */
function clockOf(need: Need, overdue: number, { facts, now }: Closing): OpenNeed {
  const { settings, projects } = facts.reading.inputs;
  const clock = needClock(need, projects?.rows.find(({ name }) => name === need.project) ?? null, now, settings);
  return overdue === 0 ? clock : { ...clock, light: "red", why: { say: "why-decision-overdue", with: { due: isoDay(addDays(now.day, -overdue)), days: overdue } } };
}

function leadOf({ sources }: NeedEntry): NeedSource | undefined {
  for (const kind of LEADING) {
    const own = sources.filter((source) => source.kind === kind);
    const lead = own.find(({ open }) => open) ?? own[0];
    if (lead) return lead;
  }
  return undefined;
}

function keysOf({ record, keys, sources }: NeedEntry, lead: NeedSource | undefined): readonly string[] {
  const own = keys.size === 0 && (sources.length === 0 || lead?.kind === "table") ? [ownKey(record.number)] : [];
  const old = new Set([...keys].filter(isTaskKey).slice(0, -TASK_KEYS));
  return [...[...keys].filter((key) => !old.has(key)), ...own];
}

/** The need as its most telling row has it; a row of 协调事项 that is gone still tells more than a task. */
function told({ record, row }: NeedEntry, lead: NeedSource | undefined, keys: readonly string[]): Need {
  if (lead?.kind === "need" || (lead && record.need.need === "")) return lead.need;
  if (isOwn({ keys })) return ownNeed({ need: record.need, keys }, row);
  const sameKind = lead !== undefined && !hasRow(keys);
  return sameKind ? { ...lead.need, ...(record.need.raised && { raised: record.need.raised }) } : record.need;
}

function hasRow(keys: readonly string[]): boolean {
  return keys.some((key) => keyKind(key) === "need");
}

/** Whether a row that asks is still there; an alert that is not raised any more is not, and a row of our own table always is: it is drawn again. */
function isThere({ sources, record }: NeedEntry, keys: readonly string[], { standing }: Closing): boolean {
  return sources.length > 0 || isOwn({ keys }) || record.keys.some((key) => standing.has(key));
}

function placeOf({ kind, need: { origin }, item }: NeedSource): NeedPlace {
  return { kind, origin, ...(item && { item }) };
}
