import type { PlanItem } from "../model/nouns.js";
import { likeness, pairsOfText } from "../text/likeness.js";
import type { ClientNames } from "./clientNames.js";
import { bareText, matchSide, type MatchSide } from "./matchSide.js";

/** From this likeness on two tasks are one, and from this one on they may be [A]. */
const SAME = 0.75;
const MAYBE = 0.5;

/** Words that a task carried over is marked with. */
const MARKS = /^(?:\s*(?:[【（(]?(?:继续|结转|续|延续|顺延)[】）)：:]?|\d{1,2}[.、．]\s*|[（(]\d{1,2}[）)]))+|[（(【](?:结转|续|顺延|第[一二三四五\d]+次)[^）)】]*[）)】]\s*$/gu;
/** Signs of another part or time of the same work: one of these in one task alone makes them unsure. */
const CONTRAST = /[初终首尾上下前后一二三四五六七八九十甲乙丙丁东南西北\d]/u;

const apart = (one: readonly string[], other: readonly string[]): boolean => one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
/** Words that change nothing of what a task is. */
const FILLERS = /[的了]|事宜|工作|事项|一事/gu;
const unmarked = (task: string): string => task.replace(MARKS, "").replace(FILLERS, "");

interface Side extends MatchSide {
  /** The task's own words, marks and fillers aside. */
  readonly own: string;
}

const sides = new WeakMap<PlanItem, Side>();

/** A task is held against many, and prepared once. */
function sideOf(item: PlanItem, names: ClientNames): Side {
  const before = sides.get(item);
  if (before) return before;
  const task = unmarked(item.task);
  const side = { ...matchSide(task, "", item.client ?? [], item.project ?? "", names), own: bareText(task) };
  sides.set(item, side);
  return side;
}

function onlyIn(one: string, other: string): string {
  return [...one].filter((char) => !other.includes(char)).join("");
}

/**
 * Tells whether two tasks of one person are the same one written again (ruling 10): renumbered, marked as carried over, reworded.
 *
 * Another client, project, phase, document or kind of work makes them two; a 结转次数 of 0 in the later one says that it is new.
 */
export function sameTask(earlier: PlanItem, later: PlanItem, names: ClientNames): "same" | "maybe" | "other" {
  if (!earlier.owners.some((owner) => later.owners.includes(owner))) return "other";
  const [a, b] = [sideOf(earlier, names), sideOf(later, names)];
  if (apart(a.typed, b.typed) || apart(a.spoken, b.spoken) || (a.project !== "" && b.project !== "" && a.project !== b.project)) return "other";
  const sameClients = [...a.typed].sort().join("、") === [...b.typed].sort().join("、");
  const verdict = a.own === b.own ? "same" : byWords(a, b);
  if (verdict !== "other" && a.own !== b.own && later.carried === 0) return "other";
  return verdict === "same" && !sameClients ? "maybe" : verdict;
}

function byWords(a: Side, b: Side): "same" | "maybe" | "other" {
  const [topics, others] = [a.topics, b.topics];
  if (apart([...topics.telling.keys()], [...others.telling.keys()]) || apart([...topics.phases], [...others.phases])) return "other";
  for (const [kind, which] of topics.documents) if (apart([...which], [...(others.documents.get(kind) ?? [])])) return "other";
  const alike = likeness(pairsOfText(a.own), pairsOfText(b.own));
  if (alike < MAYBE) return "other";
  const contrast = CONTRAST.test(onlyIn(a.own, b.own)) || CONTRAST.test(onlyIn(b.own, a.own));
  return alike >= SAME && !contrast && !apart(a.things, b.things) ? "same" : "maybe";
}
