import type { MatchReason } from "../../model/grade.js";
import type { Need, PlanItem } from "../../model/nouns.js";
import type { ClientNames } from "../clientNames.js";
import { sideOfTask } from "../evidence.js";
import { bareText } from "../matchSide.js";
import { EVIDENCE_SCORE, MATCH_WEIGHTS, SAME_NEED_SCORE } from "../matchWeights.js";
import { sameTask } from "../sameTask.js";
import { weighMatch, type TaskSide } from "../weighMatch.js";

/** Whether two are the same, may be, or are not. */
export type Sameness = "same" | "maybe" | "other";

const tasks = new WeakMap<Need, PlanItem>();

/** A need as the task it would be: so tasks' own measures hold for it. */
export function asTask(need: Need): PlanItem {
  const known = tasks.get(need);
  if (known) return known;
  const { origin, owners, client, project } = need;
  const task: PlanItem = { origin, owners, week: null, task: need.need, ...(client && { client }), ...(project !== undefined && { project }) };
  tasks.set(need, task);
  return task;
}

const sides = new WeakMap<Need, TaskSide>();

/** A need made ready to be held against log rows, tasks and other needs. */
export function sideOfNeed(need: Need, names: ClientNames): TaskSide {
  const known = sides.get(need);
  if (known) return known;
  const side = sideOfTask(asTask(need), names);
  sides.set(need, side);
  return side;
}

/** Whom a need is asked of, as typed; none where nobody is named. */
export function holdersOf({ department, responsible }: Need): readonly string[] {
  return [department, responsible].filter((one): one is string => one !== undefined && one !== "");
}

/**
 * Tells whether a row that is not known is one that was there before, reworded or dated anew: as a task carried over is known (ruling 10).
 *
 * A record of which no row ever gave an owner takes any.
 */
export function sameRow(before: Need, now: Need, names: ClientNames): Sameness {
  if (bareText(before.need) === "" || bareText(now.need) === "") return "other";
  const known = before.owners.length > 0 ? before : { ...before, owners: now.owners };
  const verdict = sameTask(asTask(known), asTask(now), names);
  const elsewhere = before.department !== undefined && now.department !== undefined && !named(before.department, now.department);
  return verdict === "same" && elsewhere ? "maybe" : verdict;
}

/** What two needs of different places share, and whether that makes them one. */
export interface WeighedNeeds {
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  readonly sameness: Sameness;
}

const NAMING: ReadonlySet<MatchReason["part"]> = new Set(["verbatim", "thing"]);

/**
 * Weighs two needs as a task and a log row are weighed, with whom they ask and who raised them beside.
 *
 * One need only where one holds the other's words or both are the same words anew, both name the thing, nothing keeps them apart, and the
 * score reaches `SAME_NEED_SCORE`; never by guess.
 */
export function weighNeeds(one: Need, other: Need, names: ClientNames): WeighedNeeds {
  const [a, b] = [asked(one), asked(other)];
  const [side, row] = [sideOfNeed(a, names), sideOfNeed(b, names)];
  // The shorter of two may stand in the longer word for word, whichever was there first.
  const [there, back] = [weighMatch(side, row, names), weighMatch(row, side, names)];
  const weighed = back.score > there.score ? back : there;
  const reasons = [...weighed.reasons, ...holderReasons(one, other), ...ownerReasons(one, other)];
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  const apart = reasons.some(({ points }) => points < 0);
  const naming = reasons.some(({ part }) => NAMING.has(part));
  const words = sameRow(a, { ...b, owners: a.owners }, names);
  const maybe = score >= EVIDENCE_SCORE && (naming || words !== "other");
  const sure = naming && !apart && (reasons.some(({ part }) => part === "verbatim") || words === "same");
  return { score, reasons, sameness: score >= SAME_NEED_SCORE && sure ? "same" : maybe ? "maybe" : "other" };
}

const stripped = new WeakMap<Need, Need>();

/** A need without the words that say whom it asks: they are weighed by themselves, and name no thing. */
function asked(need: Need): Need {
  const known = stripped.get(need);
  if (known) return known;
  const words = holdersOf(need).reduce((text, holder) => text.replace(holder, ""), need.need);
  const bare = { ...need, need: words.replace(/^(?:需要?|请|等待?|待|由|让|找|催)/u, "") };
  stripped.set(need, bare);
  return bare;
}

function holderReasons(one: Need, other: Need): readonly MatchReason[] {
  const [own, others] = [holdersOf(one), holdersOf(other)];
  const shared = own.find((name) => others.some((holder) => named(name, holder)));
  if (shared !== undefined) return [{ part: "holder", points: MATCH_WEIGHTS.holder, what: shared }];
  return own.length > 0 && others.length > 0 ? [{ part: "otherHolder", points: MATCH_WEIGHTS.otherHolder, what: others.join("、") }] : [];
}

function ownerReasons(one: Need, other: Need): readonly MatchReason[] {
  if (one.owners.length === 0 || other.owners.length === 0 || one.owners.some((name) => other.owners.includes(name))) return [];
  return [{ part: "otherOwner", points: MATCH_WEIGHTS.otherOwner, what: other.owners.join("、") }];
}

/** 财务 and 财务部 are one department. */
function named(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
