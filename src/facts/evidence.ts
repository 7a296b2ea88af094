import type { Match } from "../model/grade.js";
import type { LogEntry, PlanItem } from "../model/nouns.js";
import { weekOf } from "../model/week.js";
import { splitActions } from "../text/splitActions.js";
import type { ClientNames } from "./clientNames.js";
import { acceptedRows } from "./acceptedRows.js";
import { bareText, matchSide, type MatchSide } from "./matchSide.js";
import { EVIDENCE_SCORE, MATCH_WEIGHTS, POSSIBLE_SCORE } from "./matchWeights.js";
import type { SlotFacts, SlotReader } from "./slots.js";
import { taskLinks } from "./taskLinks.js";
import { isVisitOnly, weighMatch, type TaskSide } from "./weighMatch.js";

/** The log rows that belong to a task, and those that may. */
export interface Evidence {
  readonly evidence: readonly Match[];
  readonly possible: readonly Match[];
}

const prepared = new WeakMap<SlotFacts, MatchSide>();

/** The side of a slot: it is held against every task of its week, and prepared once. */
export function sideOfSlot(slot: SlotFacts, names: ClientNames): MatchSide {
  const before = prepared.get(slot);
  if (before) return before;
  const { entry } = slot;
  const clients = (slot.slot === "day" ? entry.client : (entry.eveningClient ?? entry.client)) ?? [];
  const side = matchSide(slot.action, slot.result, clients, entry.project ?? "", names);
  prepared.set(slot, side);
  return side;
}

/** The side of a task, with its single actions. */
export function sideOfTask(item: PlanItem, names: ClientNames): TaskSide {
  const side = matchSide(item.task, "", item.client ?? [], item.project ?? "", names);
  const whole = side.bare;
  const actions = [...new Set([whole, ...splitActions(item.task).map(bareText)])];
  return { ...side, actions, visitOnly: isVisitOnly(names.spokenIn(item.task).rest) };
}

/** Whether the row says that its meeting or its work came to nothing. */
const attempt = ({ met, reading }: SlotFacts): boolean => met === false || reading.missed === true || reading.label === "no_effect";

/** A row that a person gave to the task, whatever its words. */
function saidSo(part: "said" | "accepted", what: string, slots: readonly SlotFacts[], entry: LogEntry): Match {
  const points = MATCH_WEIGHTS[part];
  const origin = slots[0]?.origin ?? entry.origin;
  return { origin, shared: what, score: points, reasons: [{ part, points, what }], attempt: slots.length > 0 && slots.every(attempt) };
}

/** The slots of a row that the words give to the task or may give to it. */
function byWords(task: TaskSide, slots: readonly SlotFacts[], names: ClientNames): readonly { readonly match: Match; readonly belongs: boolean }[] {
  return slots.flatMap((slot) => {
    const row = sideOfSlot(slot, names);
    if (slot.reading.label === "rest" && slot.reading.sure && row.way === "") return [];
    const { score, reasons, sameClient, shared } = weighMatch(task, row, names);
    if (score < POSSIBLE_SCORE && !sameClient) return [];
    return [{ match: { origin: slot.origin, shared, score, reasons, attempt: attempt(slot) }, belongs: score >= EVIDENCE_SCORE }];
  });
}

/**
 * Gives the log rows of a task: what people settled in 佐证 and 关联任务, else by a score of what both name (`MATCH_WEIGHTS`, rulings 11, 33).
 *
 * A row whose 关联任务 names tasks, or says 无, belongs to no other. Evidence never moves a grade.
 */
export function evidenceOf(item: PlanItem, entries: readonly LogEntry[], slotsOf: SlotReader, names: ClientNames): Evidence {
  const evidence: Match[] = [];
  const possible: Match[] = [];
  const settled = acceptedRows(item);
  if (item.week === null || settled?.none === true) return { evidence, possible };
  const monday = weekOf(item.week).start;
  let task: TaskSide | undefined;

  for (const entry of entries) {
    if (settled?.refused.includes(entry.day) === true) continue;
    const accepted = settled?.accepted.includes(entry.day) === true;
    const links = entry.task === undefined || accepted ? null : taskLinks(entry.task, entry.day);
    if (links !== null) {
      if (links.some((link) => link.number === item.number && link.monday === monday)) evidence.push(saidSo("said", entry.task ?? "", slotsOf(entry), entry));
      continue;
    }
    if (!accepted && weekOf(entry.day).start !== monday) continue;
    const slots = slotsOf(entry);
    task ??= sideOfTask(item, names);
    const found = byWords(task, slots, names);
    if (accepted) {
      const own = slots.filter(({ origin }) => found.some(({ match }) => match.origin === origin));
      evidence.push(saidSo("accepted", item.evidence ?? "", own.length > 0 ? own : slots, entry));
      continue;
    }
    for (const { match, belongs } of found) (belongs ? evidence : possible).push(match);
  }
  return { evidence, possible };
}
