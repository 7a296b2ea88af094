import type { EffectLabel } from "../model/reading.js";
import type { Claim } from "./claim.js";
import type { EffectValue } from "./effectValue.js";

/** A claim of a result with its worth for the action's goal. */
export interface WeighedClaim {
  readonly claim: Claim;
  readonly value: EffectValue;
}

/** The effect that a result's claims come to, the claim that decided and the reading rule. */
export interface WeighedEffect {
  readonly label: EffectLabel;
  readonly claim: Claim;
  readonly rule: string;
  readonly sure: boolean;
}

type Told = Exclude<EffectValue, "nothing">;

/** How things stand so far: `soft` is a progress of goodwill or effort alone, which a refusal ends. */
interface Held {
  readonly state: "achieved" | "firm" | "soft" | "missed";
  readonly claim: Claim;
  readonly rule: string;
  readonly sure: boolean;
}

type Turn = (was: Held, claim: Claim) => Held;

const OPEN = new Set(["rest", "near", "running", "planned", "not", "moved"]);
const WEAK = new Set(["next", "effort"]);
/** What a meeting missed makes void: the appointment for it, the wait before it. */
const BEFORE_IT = new Set(["appointment-only", "next-date", "waiting"]);

const begin = (state: Held["state"], claim: Claim): Held => ({ state, claim, rule: claim.rule, sure: claim.sure });
const keep: Turn = (was, claim) => ({ ...was, sure: was.sure || claim.sure });
const doubt: Turn = (was) => ({ ...was, sure: false });
const stay: Turn = (was) => was;

/** A miss of the same thing, only for now, stays beside what was reached; a no by name is not made good by a talk. */
const reachedAfterMiss: Turn = (was, claim) => {
  if (claim.topic === "agree" && was.claim.stance === "not" && was.claim.outcome) return { state: "firm", claim, rule: "gained-instead", sure: false };
  const same = was.claim.topic !== undefined && was.claim.topic === claim.topic && was.claim.stance === "not" && !claim.latest && claim.stance !== "full";
  if (same && was.claim.open) return { state: "firm", claim, rule: "mixed-result", sure: false };
  return begin("achieved", claim);
};

/** Goodwill, a rumour or more of the same work makes no miss good. */
const comfort: Turn = (was, claim) => (claim.stance === "hearsay" || claim.rule === "in-progress" || claim.rule === "waiting" ? doubt(was, claim) : gainedInstead(was, claim));

/** 先给一个街道试，文件发了: what came first only keeps what follows from being all. */
const reachedAfterGain: Turn = (was, claim) =>
  was.claim.rule === "nearly" && !claim.latest && claim.stance !== "full" ? { state: "firm", claim: was.claim, rule: "mixed-result", sure: false } : begin("achieved", claim);

const gainedInstead: Turn = (_, claim) => ({ state: "firm", claim, rule: "gained-instead", sure: claim.sure && !WEAK.has(claim.stance) });

/** Not reached after all, or some of it: what is taken back leaves nothing. */
const lostAgain: Turn = (was, claim) => {
  // 交完了，客户嫌慢: how it pleased does not undo it.
  if (claim.rule === "found-fault" && claim.clause > was.claim.clause) return doubt(was, claim);
  if (claim.reversal || claim.stance === "dropped") return { state: "missed", claim, rule: "undone", sure: false };
  return { state: "firm", claim: was.claim, rule: "mixed-result", sure: claim.stance === "not" };
};

const openAfterReached: Turn = (was, claim) => (OPEN.has(claim.stance) ? { state: "firm", claim: was.claim, rule: "mixed-result", sure: claim.stance === "rest" } : was);

/** A gain stays beside a miss, but for a promise taken back and an appointment not kept. */
const missAfterGain: Turn = (was, claim) => {
  if (claim.reversal) return { state: "missed", claim, rule: "undone", sure: false };
  const lack = was.claim.rule === "open-remainder" && claim.stance !== "not" && claim.clause > was.claim.clause;
  return lack || (BEFORE_IT.has(was.claim.rule) && claim.clause > was.claim.clause) ? { ...begin("missed", claim), sure: false } : doubt(was, claim);
};

/** Goodwill, a talk or a meeting before a refusal is none. */
const refusedInSpite: Turn = (was, claim) => {
  const refused = claim.rule !== "away" && ((claim.stance !== "not" && claim.stance !== "moved") || (claim.outcome && !claim.open));
  if (!refused && was.claim.stance !== "effort" && was.claim.stance !== "hearsay") return doubt(was, claim);
  return { state: "missed", claim, rule: "refused-in-spite", sure: claim.sure && refused };
};

const NEXT: Readonly<Record<Held["state"], Readonly<Record<Told, Turn>>>> = {
  achieved: { hard: (was, claim) => ({ ...begin("achieved", claim), rule: was.rule }), gain: openAfterReached, soft: stay, miss: lostAgain },
  firm: { hard: reachedAfterGain, gain: keep, soft: stay, miss: missAfterGain },
  soft: { hard: (_, claim) => begin("achieved", claim), gain: (_, claim) => begin("firm", claim), soft: keep, miss: refusedInSpite },
  missed: { hard: reachedAfterMiss, gain: comfort, soft: comfort, miss: keep },
};

const FIRST: Readonly<Record<Told, Held["state"]>> = { hard: "achieved", gain: "firm", soft: "soft", miss: "missed" };
const LABELS: Readonly<Record<Held["state"], EffectLabel>> = { achieved: "achieved", firm: "progress", soft: "progress", missed: "no_effect" };

/**
 * Gives the effect of a result: hard outcomes stand unless something stays open or is undone, a gain beside a miss is progress, goodwill before a refusal is none.
 *
 * @example weighEffect([])?.label //=> undefined
 */
export function weighEffect(weighed: readonly WeighedClaim[]): WeighedEffect | undefined {
  let held: Held | undefined;
  for (const { claim, value } of weighed) {
    if (value === "nothing") continue;
    held = held === undefined ? begin(FIRST[value], claim) : NEXT[held.state][value](held, claim);
  }
  return held && { label: LABELS[held.state], claim: held.claim, rule: held.rule, sure: held.sure };
}
