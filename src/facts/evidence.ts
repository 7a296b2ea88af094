import type { Match } from "../model/grade.js";
import type { LogEntry, PlanItem } from "../model/nouns.js";
import { weekOf } from "../model/week.js";
import { GENERAL_TERMS } from "../text/lexicon/generalTerms.js";
import { sharedOf } from "../text/sharedOf.js";
import { termsOf, type Terms } from "../text/termsOf.js";
import type { ClientNames } from "./clientNames.js";
import type { SlotFacts, SlotReader } from "./slots.js";
import { taskLinks } from "./taskLinks.js";

/** The log rows that belong to a task, and those that may. */
export interface Evidence {
  readonly evidence: readonly Match[];
  readonly possible: readonly Match[];
}

/** A way or a general word is worth asking about only when it is as long as this [A]. */
const TELLING_CHARACTERS = 4;

const GENERAL = new RegExp(`^(?:${GENERAL_TERMS.join("|")})+`, "u");

/** What makes a place of the word before it. */
const PLACE_END = "县市区州省镇乡村盟旗";
/** As short as this, the same words twice may be chance [A]. */
const VERBATIM_CHARACTERS = 4;

/** Letters and digits alone: spaces, line breaks and signs do not count. */
const bare = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

/** A word that either text makes a place of (示例 in 示例县水利局), or that several clients' names begin with: shared by all, it names none (ruling 11). */
function isPlace(term: string, texts: readonly string[], names: ClientNames): boolean {
  return names.sharedStart(term.replace(GENERAL, "")) || texts.some((text) => [...PLACE_END].some((end) => bare(text).includes(bare(term) + end)));
}

/** The log row says the very words of the task. */
function verbatim(task: string, text: string): boolean {
  const own = bare(task);
  return own.length >= VERBATIM_CHARACTERS && bare(text).includes(own);
}

const textOf = (slot: SlotFacts): string => `${slot.action} ${slot.result}`;

const prepared = new WeakMap<SlotFacts, Terms>();

/** A slot is held against every task of its week, and prepared once. */
function termsOfSlot(slot: SlotFacts): Terms {
  const terms = prepared.get(slot) ?? termsOf(textOf(slot));
  prepared.set(slot, terms);
  return terms;
}

function linked(item: PlanItem, entry: LogEntry): boolean {
  if (entry.task === undefined || item.number === undefined || item.week === null) return false;
  const monday = weekOf(item.week).start;
  return taskLinks(entry.task, entry.day).some((link) => link.number === item.number && link.monday === monday);
}

/**
 * Gives the log rows of a task: by 关联任务, else by the same client and a word in common, else by a thing or party that both name (rulings 11, 33).
 *
 * General words alone, or the client alone, make a row possible, never evidence. Evidence never moves a grade.
 */
export function evidenceOf(item: PlanItem, entries: readonly LogEntry[], slotsOf: SlotReader, names: ClientNames): Evidence {
  const evidence: Match[] = [];
  const possible: Match[] = [];
  const clients = new Set((item.client ?? []).map(names.nameOf));
  const task = termsOf(item.task);

  for (const entry of entries) {
    if (linked(item, entry)) {
      evidence.push({ origin: slotsOf(entry)[0]?.origin ?? entry.origin, shared: entry.task ?? "" });
      continue;
    }
    if (item.week === null || weekOf(entry.day).start !== weekOf(item.week).start) continue;
    const slots = slotsOf(entry).filter(({ reading }) => reading.label !== "rest");
    const shared = new Map(slots.map((slot) => [slot, sharedOf(task, termsOfSlot(slot))]));
    const client = slots.flatMap((slot) => slot.clients).find((name) => clients.has(name));
    const same = slots.some((slot) => verbatim(item.task, textOf(slot)));
    if ([...shared.values()].every(({ strong, weak }) => strong.length + weak.length === 0) && client === undefined && !same) continue;
    for (const [slot, { strong, weak }] of shared) {
      const own = slot.clients.find((name) => clients.has(name));
      const texts = [item.task, textOf(slot)];
      const [thing] = verbatim(item.task, textOf(slot)) ? [item.task] : strong.filter((term) => !isPlace(term, texts, names));
      const [way] = weak.filter((term) => [...term].length >= TELLING_CHARACTERS && !PLACE_END.includes(term.slice(-1)));
      if (thing !== undefined) evidence.push({ origin: slot.origin, shared: thing });
      else if (own !== undefined && weak.some((term) => !PLACE_END.includes(term.slice(-1)))) evidence.push({ origin: slot.origin, shared: own });
      else if (own !== undefined) possible.push({ origin: slot.origin, shared: own });
      else if (way !== undefined) possible.push({ origin: slot.origin, shared: way });
    }
  }
  return { evidence, possible };
}
