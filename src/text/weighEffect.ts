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

const OPEN = new Set(["rest", "near", "running", "planned", "not", "moved"]);
const MOOD = new Set(["warm", "effort", "mood"]);

/**
 * Gives the effect of a result: hard outcomes stand unless something stays open or is undone, a gain beside a miss is progress, goodwill before a refusal is none.
 *
 * @example weighEffect([])?.label //=> undefined
 */
export function weighEffect(weighed: readonly WeighedClaim[]): WeighedEffect | undefined {
  const told = weighed.filter(({ value }) => value !== "nothing");
  const [first] = told;
  if (first === undefined) return undefined;
  let held = { label: labelOf(first), ...first, rule: first.claim.rule, sure: first.claim.sure };
  for (const { claim, value } of told.slice(1)) {
    const was = held;
    if (value === "hard") {
      const same = was.claim.topic !== undefined && was.claim.topic === claim.topic && was.claim.stance === "not" && !claim.latest && claim.stance !== "full";
      if (was.label === "no_effect" && claim.topic === "agree" && was.claim.stance === "not" && was.claim.outcome) held = { label: "progress", claim, value: "gain", rule: "gained-instead", sure: false };
      else if (same && was.claim.open) held = { label: "progress", claim, value: "gain", rule: "mixed-result", sure: false };
      else held = { label: "achieved", claim, value, rule: was.label === "achieved" ? was.rule : claim.rule, sure: claim.sure };
    } else if (value === "gain") {
      if (was.label === "achieved") {
        if (OPEN.has(claim.stance)) held = { label: "progress", claim: was.claim, value, rule: "mixed-result", sure: claim.stance === "rest" };
      } else if (was.label === "no_effect") {
        const weak = claim.stance === "next" || claim.stance === "effort";
        held = { label: "progress", claim, value, rule: "gained-instead", sure: claim.sure && !weak };
      } else held = { ...was, sure: was.sure || claim.sure };
    } else if (was.label === "achieved") {
      if (claim.reversal || claim.stance === "dropped") held = { label: "no_effect", claim, value, rule: "undone", sure: false };
      else held = { label: "progress", claim: was.claim, value: "gain", rule: "mixed-result", sure: claim.stance === "not" };
    } else if (was.label === "progress") {
      const refused = (claim.stance !== "not" && claim.stance !== "moved") || (claim.outcome && !claim.open);
      if (MOOD.has(was.claim.stance) && (refused || was.claim.stance === "effort")) held = { label: "no_effect", claim, value, rule: "refused-in-spite", sure: claim.sure && refused };
      else held = { ...was, sure: false };
    } else held = { ...was, sure: was.sure || claim.sure };
  }
  return { label: held.label, claim: held.claim, rule: held.rule, sure: held.sure };
}

function labelOf({ value }: WeighedClaim): EffectLabel {
  return value === "hard" ? "achieved" : value === "gain" ? "progress" : "no_effect";
}
