import type { Claim } from "./claim.js";

/** The state a text leaves its task in after all its claims, and the claim that decided. */
export interface Settled {
  readonly state: "done" | "partial" | "not" | "moved" | "dropped" | "soft";
  readonly claim: Claim;
  readonly rule: string;
  readonly sure: boolean;
}

const SOFT = new Set(["hearsay", "guess", "asked", "mood", "warm", "willing", "next", "brush", "travel", "pointer"]);
const REACHED = new Set(["full", "step", "effort"]);

const state = (claim: Claim): Settled["state"] =>
  REACHED.has(claim.stance)
    ? "done"
    : claim.stance === "near" || claim.stance === "running" || claim.stance === "rest"
      ? "partial"
      : claim.stance === "moved"
        ? "moved"
        : claim.stance === "dropped"
          ? "dropped"
          : SOFT.has(claim.stance)
            ? "soft"
            : "not";

const begin = (claim: Claim): Settled => ({ state: state(claim), claim, rule: claim.rule, sure: claim.sure });

/** Later news that speaks of the same thing, of all, or of now replaces what was said; else both stand beside each other. */
function supersedes(later: Claim, earlier: Claim): boolean {
  return (
    earlier.former ||
    later.latest ||
    (later.topic === "complete" && later.stance === "full") ||
    (later.topic !== undefined && later.topic === earlier.topic) ||
    (earlier.topic === "complete" && earlier.stance === "not" && later.marked)
  );
}

/** 没谈成, 没中, 没通过: the attempt had its outcome, and it was no. */
function clearNo(claim: Claim): boolean {
  return claim.stance === "not" && claim.outcome;
}

function next(held: Settled, claim: Claim, enumerated: boolean): Settled {
  const to = (newState: Settled["state"], rule: string, sure: boolean): Settled => ({ state: newState, claim, rule, sure });
  const keep = held;
  const mixed = (sure: boolean): Settled => to("partial", "mixed-result", sure);
  const later = state(claim);
  if (held.state === "done" && claim.stance === "guess" && claim.topic !== undefined && claim.topic === held.claim.topic) return to("soft", "contradiction", false);
  if (later === "soft") return held.state === "soft" ? { ...begin(claim), claim: held.claim, rule: held.rule, sure: held.sure } : keep;
  if (held.claim.stance === "hearsay" && held.state === "soft" && claim.stance === "not" && !claim.latest && (claim.topic === undefined || claim.topic === "meet" || claim.topic === "fetch")) return { ...keep, sure: false };
  if (held.state === "soft") return held.claim.stance === "willing" && (held.claim.marked || claim.open) && claim.stance === "not" ? mixed(false) : begin(claim);
  const was = held.claim;
  switch (held.state) {
    case "done":
      if (later === "done") {
        if (was.dated !== undefined && claim.dated !== undefined && claim.dated > was.dated && !claim.marked) return mixed(false);
        return claim.stance === "effort" && was.stance !== "effort" ? keep : { ...begin(claim), sure: held.sure || claim.sure };
      }
      if (later === "partial") {
        if (claim.stance === "running" && was.stance === "full" && !enumerated) return { ...keep, sure: false };
        return mixed(held.sure && claim.sure);
      }
      if (claim.stance === "planned") {
        if (claim.open && claim.clause !== was.clause) return mixed(false);
        if (was.topic === "agree" && claim.clause !== was.clause) return mixed(false);
        if (was.stance === "full") return claim.rule === "waiting" ? mixed(false) : keep;
        if (was.stance === "effort" && was.marked && claim.rule === "waiting") return mixed(false);
        return was.stance === "effort" ? to("not", claim.rule, false) : claim.topic === undefined && claim.rule !== "waiting" ? { ...keep, sure: false } : mixed(claim.rule === "waiting");
      }
      if (later === "not") {
        if (was.stance === "effort") return to("not", "failed-attempt", claim.sure);
        if (claim.stance === "failed") return enumerated && !claim.reversal ? mixed(false) : to("not", "failed-attempt", claim.reversal || claim.topic !== undefined);
        if (claim.former) return keep;
        if (claim.topic !== undefined && claim.topic === was.topic && claim.clause === was.clause && !enumerated && !claim.open) return to("soft", "contradiction", true);
        if (!claim.open && clearNo(claim)) return to("not", "failed-attempt", false);
        return claim.topic !== undefined && claim.topic === was.topic && !claim.open ? { ...mixed(false) } : mixed(held.sure && claim.sure);
      }
      if (later === "moved") return was.stance === "effort" || was.topic === "agree" ? to("moved", "moved", false) : was.former ? to("moved", "moved", claim.sure) : mixed(was.sure && claim.sure);
      if (claim.rule === "unneeded" && was.stance === "full") return keep;
      if (was.rule === "conceded") return to("not", "undone", false);
      return enumerated ? mixed(false) : to("dropped", "dropped", false);
    case "partial":
      if (later === "done") return (was.stance === "rest" || was.stance === "running") && supersedes(claim, was) && claim.marked ? { ...begin(claim), rule: "latest-state", sure: false } : claim.stance === "full" && claim.latest && claim.clause !== was.clause ? { ...begin(claim), rule: "latest-state", sure: false } : keep;
      if (later === "partial") return { ...keep, sure: held.sure || claim.sure };
      if (later === "moved") return was.stance === "running" ? to("moved", "moved", claim.sure) : keep;
      if (later === "dropped") return to("dropped", "dropped", false);
      if (claim.stance === "failed") return was.stance === "running" || claim.reversal ? to("not", "failed", false) : { ...keep, sure: false };
      return keep;
    case "not":
      if (was.stance === "not" && later === "done" && was.topic !== undefined && was.topic === claim.topic && !was.former && !was.open && !claim.latest && claim.dated === undefined && claim.from - was.to <= 2 && claim.to - claim.from <= 4 && was.to - was.from <= 5) return to("soft", "contradiction", false);
      if (was.rule === "appointment-only" && later === "done" && !claim.marked) return keep;
      if (later === "done") {
        if (was.stance === "failed" || supersedes(claim, was)) return { ...begin(claim), rule: "latest-state", sure: claim.sure && claim.marked };
        if (claim.stance === "effort") return { ...keep, sure: false };
        return mixed(false);
      }
      if (later === "partial") return to("partial", claim.rule, false);
      if (later === "not") return { ...keep, sure: held.sure || claim.sure };
      return to(later, claim.rule, claim.sure);
    case "moved":
      if (later === "done") return claim.stance !== "effort" && (claim.marked || claim.stance === "full" || was.former) ? { ...begin(claim), rule: "latest-state", sure: claim.marked && claim.sure } : { ...keep, sure: false };
      if (later === "partial") return claim.stance === "running" ? to("partial", claim.rule, false) : { ...keep, sure: false };
      return later === "dropped" ? to("dropped", "dropped", false) : keep;
    default:
      if (later === "moved") return to("moved", "moved", claim.sure);
      if (later === "done" && claim.marked && claim.clause !== was.clause) return { ...begin(claim), rule: "latest-state", sure: false };
      return keep;
  }
}

/**
 * Gives the state that a text's claims leave, the latest news winning and finished steps beside open ones being partial; undefined without claims.
 *
 * @example settle(claims, false)?.state //=> "done"
 */
export function settle(claims: readonly Claim[], enumerated: boolean): Settled | undefined {
  const [first, ...others] = claims;
  if (first === undefined) return undefined;
  return others.reduce((held, claim) => next(held, claim, enumerated), begin(first));
}
