import type { Claim } from "./claim.js";

/** How a task stands: reached, partly, not, moved, dropped, or told too softly to say. */
export type State = "done" | "partial" | "not" | "moved" | "dropped" | "soft";

/** The state a text leaves its task in after all its claims, and the claim that decided. */
export interface Settled {
  readonly state: State;
  readonly claim: Claim;
  readonly rule: string;
  readonly sure: boolean;
}

/** What a claim is as news for a state already held. */
export type News = "reached" | "part" | "planned" | "denied" | "failed" | "moved" | "dropped" | "soft";

const NEWS: Readonly<Record<Claim["stance"], News>> = {
  full: "reached",
  step: "reached",
  effort: "reached",
  near: "part",
  running: "part",
  rest: "part",
  planned: "planned",
  not: "denied",
  failed: "failed",
  moved: "moved",
  dropped: "dropped",
  hearsay: "soft",
  guess: "soft",
  asked: "soft",
  mood: "soft",
  warm: "soft",
  willing: "soft",
  next: "soft",
  brush: "soft",
  travel: "soft",
  pointer: "soft",
};
const STATES: Readonly<Record<News, State>> = { reached: "done", part: "partial", planned: "not", denied: "not", failed: "not", moved: "moved", dropped: "dropped", soft: "soft" };

/** Gives the kind of news that a claim is. */
export function newsOf({ stance }: Claim): News {
  return NEWS[stance];
}

/** Gives the state that one claim alone leaves a task in. */
export function settledBy(claim: Claim): Settled {
  return { state: STATES[newsOf(claim)], claim, rule: claim.rule, sure: claim.sure };
}
