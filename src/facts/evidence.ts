import type { Match } from "../model/grade.js";
import type { LogEntry, PlanItem } from "../model/nouns.js";
import { weekOf } from "../model/week.js";
import { splitActions } from "../text/splitActions.js";
import type { ClientNames } from "./clientNames.js";
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

/** A slot is held against every task of its week, and prepared once. */
function sideOfSlot(slot: SlotFacts, names: ClientNames): MatchSide {
  const before = prepared.get(slot);
  if (before) return before;
  const { entry } = slot;
  const clients = (slot.slot === "day" ? entry.client : (entry.eveningClient ?? entry.client)) ?? [];
  const side = matchSide(slot.action, slot.result, clients, entry.project ?? "", names);
  prepared.set(slot, side);
  return side;
}

function sideOfTask(item: PlanItem, names: ClientNames): TaskSide {
  const side = matchSide(item.task, "", item.client ?? [], item.project ?? "", names);
  const whole = side.bare;
  const actions = [...new Set([whole, ...splitActions(item.task).map(bareText)])];
  return { ...side, actions, visitOnly: isVisitOnly(names.spokenIn(item.task).rest) };
}

/** Whether the row says that its meeting or its work came to nothing. */
const attempt = ({ met, reading }: SlotFacts): boolean => met === false || reading.missed === true || reading.label === "no_effect";

/**
 * Gives the log rows of a task: by 关联任务, else by a score of what both name (`MATCH_WEIGHTS`, rulings 11, 33).
 *
 * A row whose 关联任务 names tasks, or says 无, belongs to no other. Evidence never moves a grade.
 */
export function evidenceOf(item: PlanItem, entries: readonly LogEntry[], slotsOf: SlotReader, names: ClientNames): Evidence {
  const evidence: Match[] = [];
  const possible: Match[] = [];
  if (item.week === null) return { evidence, possible };
  const monday = weekOf(item.week).start;
  let task: TaskSide | undefined;

  for (const entry of entries) {
    const links = entry.task === undefined ? null : taskLinks(entry.task, entry.day);
    if (links !== null) {
      if (!links.some((link) => link.number === item.number && link.monday === monday)) continue;
      const slots = slotsOf(entry);
      const [first] = slots;
      const reasons = [{ part: "said", points: MATCH_WEIGHTS.said, what: entry.task ?? "" }] as const;
      evidence.push({ origin: first?.origin ?? entry.origin, shared: entry.task ?? "", score: MATCH_WEIGHTS.said, reasons, attempt: slots.length > 0 && slots.every(attempt) });
      continue;
    }
    if (weekOf(entry.day).start !== monday) continue;
    for (const slot of slotsOf(entry)) {
      task ??= sideOfTask(item, names);
      const row = sideOfSlot(slot, names);
      if (slot.reading.label === "rest" && row.way === "") continue;
      const { score, reasons, sameClient, shared } = weighMatch(task, row, names);
      const match: Match = { origin: slot.origin, shared, score, reasons, attempt: attempt(slot) };
      if (score >= EVIDENCE_SCORE) evidence.push(match);
      else if (score >= POSSIBLE_SCORE || sameClient) possible.push(match);
    }
  }
  return { evidence, possible };
}
