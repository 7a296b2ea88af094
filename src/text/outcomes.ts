import type { Pair } from "./pair.js";
import { settledBy, type News, type Settled, type State } from "./settled.js";

type Outcome = (pair: Pair) => Settled;
/** The first case that applies decides; a case without a test always applies. */
type Cases = readonly (readonly [Outcome] | readonly [(pair: Pair) => boolean, Outcome])[];

const stays: Outcome = ({ held }) => held;
const staysUnsure: Outcome = ({ held }) => ({ ...held, sure: false });
const staysFirmer: Outcome = (pair) => ({ ...pair.held, sure: pair.eitherSure });
const takesOver: Outcome = ({ claim }) => settledBy(claim);
const takesOverUnsure: Outcome = ({ claim }) => ({ ...settledBy(claim), sure: false });
const addsTo: Outcome = (pair) => ({ ...settledBy(pair.claim), sure: pair.eitherSure });
const latest: Outcome = ({ claim }) => ({ ...settledBy(claim), rule: "latest-state", sure: claim.sure && claim.marked });
const latestUnsure: Outcome = ({ claim }) => ({ ...settledBy(claim), rule: "latest-state", sure: false });
const mixed: Outcome = (pair) => ({ state: "partial", claim: pair.claim, rule: "mixed-result", sure: pair.bothSure && pair.clearlyApart });
const mixedUnsure: Outcome = ({ claim }) => ({ state: "partial", claim, rule: "mixed-result", sure: false });
const cameToNothing: Outcome = ({ claim }) => ({ state: "not", claim, rule: "failed-attempt", sure: claim.sure });
const cameToNothingUnsure: Outcome = ({ claim }) => ({ state: "not", claim, rule: "failed-attempt", sure: false });
const contradicts: Outcome = ({ claim }) => ({ state: "soft", claim, rule: "contradiction", sure: true });
const contradictsUnsure: Outcome = ({ claim }) => ({ state: "soft", claim, rule: "contradiction", sure: false });

const AFTER_DONE: Readonly<Record<News, Cases>> = {
  reached: [
    [(pair) => pair.laterDate, mixedUnsure],
    [({ claim, was }) => claim.stance === "effort" && was.stance !== "effort", stays],
    [addsTo],
  ],
  part: [[({ claim, afterWhole, enumerated }) => claim.stance === "running" && afterWhole && !enumerated && !claim.named, staysUnsure], [mixed]],
  planned: [
    [({ enumerated, otherClause, laterDate }) => (enumerated && otherClause) || laterDate, mixedUnsure],
    [({ claim, otherClause, was }) => otherClause && (claim.open || was.topic === "agree"), mixedUnsure],
    [({ notAllYet }) => notAllYet, mixedUnsure],
    [({ afterBoast }) => afterBoast, takesOverUnsure],
    [({ afterWhole, waiting }) => afterWhole && waiting, mixedUnsure],
    [({ afterWhole }) => afterWhole, stays],
    [({ afterEffort, was, waiting }) => afterEffort && (was.marked || was.rule === "marked-verb") && waiting, mixedUnsure],
    [({ afterEffort }) => afterEffort, takesOverUnsure],
    [({ waiting }) => waiting, ({ claim }) => ({ state: "partial", claim, rule: "mixed-result", sure: true })],
    [({ claim }) => claim.topic === undefined, staysUnsure],
    [mixedUnsure],
  ],
  failed: [
    [({ was, otherClause }) => was.former && otherClause, cameToNothingUnsure],
    [({ heldUp, afterEffort, afterEntry }) => heldUp && (!afterEffort || afterEntry), mixedUnsure],
    [({ afterEffort }) => afterEffort, cameToNothing],
    [({ enumerated, claim }) => enumerated && !claim.reversal, mixedUnsure],
    [({ claim }) => ({ state: "not", claim, rule: "failed-attempt", sure: claim.reversal || claim.topic !== undefined })],
  ],
  denied: [
    [({ afterEntry, claim }) => claim.open && afterEntry, mixedUnsure],
    [({ afterEffort }) => afterEffort, cameToNothing],
    [({ claim }) => claim.former, stays],
    [({ was, otherClause, clearNo }) => was.rule === "marked-verb" && otherClause && !clearNo, mixedUnsure],
    [({ sameThing, otherClause, enumerated, claim }) => sameThing && !otherClause && !enumerated && !claim.open, contradicts],
    [({ sameThing, claim, enumerated }) => sameThing && !claim.open && !enumerated && !claim.named, contradictsUnsure],
    [({ clearNo, sameThing, claim }) => clearNo && !(sameThing && claim.named), cameToNothingUnsure],
    [({ sameThing, claim }) => sameThing && !claim.open, mixedUnsure],
    [mixed],
  ],
  moved: [
    [({ claim }) => claim.rule === "put-off", staysUnsure],
    [({ afterEffort, was }) => afterEffort || was.topic === "agree", takesOverUnsure],
    [({ was }) => was.former, takesOver],
    [({ was }) => was.rule === "marked-verb", takesOverUnsure],
    [mixed],
  ],
  dropped: [
    [({ claim, afterWhole }) => claim.rule === "unneeded" && afterWhole, stays],
    [({ was }) => was.rule === "conceded", ({ claim }) => ({ state: "not", claim, rule: "undone", sure: false })],
    [({ enumerated }) => enumerated, mixedUnsure],
    [({ claim }) => ({ state: "dropped", claim, rule: "dropped", sure: false })],
  ],
  soft: [[({ claim, sameThing }) => claim.stance === "guess" && sameThing, contradictsUnsure], [({ claim, afterEffort }) => claim.stance === "pointer" && afterEffort, takesOverUnsure], [stays]],
};

const AFTER_PARTIAL: Readonly<Record<News, Cases>> = {
  reached: [
    [({ was, supersedes, claim }) => (was.stance === "rest" || was.stance === "running") && supersedes && claim.marked, latestUnsure],
    [({ claim, was, otherClause }) => claim.stance === "full" && claim.latest && otherClause && was.rule !== "all-but", latestUnsure],
    [stays],
  ],
  part: [[staysFirmer]],
  planned: [[stays]],
  denied: [[stays]],
  failed: [[({ held, was, claim, heldUp }) => was.stance === "running" || claim.reversal || (held.rule === "mixed-result" && !heldUp), ({ claim }) => ({ state: "not", claim, rule: "failed", sure: false })], [staysUnsure]],
  moved: [[({ was }) => was.stance === "running", takesOver], [stays]],
  dropped: [[({ claim }) => ({ state: "dropped", claim, rule: "dropped", sure: false })]],
  soft: [[stays]],
};

const NOT_BEFORE: Cases = [
  [({ inOneBreath }) => inOneBreath, contradictsUnsure],
  [({ was, claim, otherClause }) => was.rule === "appointment-only" && !claim.marked && !(otherClause && claim.sure && claim.dated === undefined), stays],
  [({ was }) => was.rule === "appointment-only", latestUnsure],
  [({ was, supersedes }) => was.stance === "failed" || supersedes, latest],
  [({ claim }) => claim.stance === "effort", staysUnsure],
  [mixedUnsure],
];

const AFTER_NOT: Readonly<Record<News, Cases>> = {
  reached: NOT_BEFORE,
  part: [[takesOverUnsure]],
  planned: [[staysFirmer]],
  // 领导出差，未完成: what was not done tells more than why.
  denied: [[({ was, claim }) => (was.stance === "planned" || was.rule === "away" || was.rule === "no-word" || was.rule === "stuck") && claim.topic !== undefined && !claim.former, addsTo], [staysFirmer]],
  failed: [[staysFirmer]],
  moved: [[({ claim, laidAside }) => claim.rule === "put-off" && !laidAside, staysUnsure], [takesOver]],
  dropped: [[takesOver]],
  soft: [[({ claim, sameThing, otherClause }) => claim.stance === "guess" && claim.topic !== undefined && otherClause && !sameThing, takesOverUnsure], [stays]],
};

const AFTER_MOVED: Readonly<Record<News, Cases>> = {
  reached: [[({ claim, was }) => claim.stance !== "effort" && (claim.marked || claim.stance === "full" || was.former), latest], [staysUnsure]],
  part: [[({ claim }) => claim.stance === "running", takesOverUnsure], [staysUnsure]],
  planned: [[stays]],
  denied: [[stays]],
  failed: [[stays]],
  moved: [[stays]],
  dropped: [[({ claim }) => ({ state: "dropped", claim, rule: "dropped", sure: false })]],
  soft: [[stays]],
};

const AFTER_DROPPED: Readonly<Record<News, Cases>> = {
  reached: [[({ claim, otherClause }) => claim.marked && claim.latest && otherClause, latestUnsure], [staysUnsure]],
  part: [[stays]],
  planned: [[stays]],
  denied: [[({ claim, otherClause }) => claim.outcome && otherClause, takesOverUnsure], [stays]],
  failed: [[stays]],
  moved: [[takesOver]],
  dropped: [[stays]],
  soft: [[stays]],
};

const WILLED_NOT_DONE: Cases = [
  [({ was, claim }) => was.stance === "hearsay" && !claim.latest && (claim.topic === undefined || claim.topic === "meet" || claim.topic === "fetch"), staysUnsure],
  [({ was, claim, afterConsent }) => afterConsent || (was.stance === "willing" && claim.open), mixedUnsure],
  [takesOver],
];

const AFTER_SOFT: Readonly<Record<News, Cases>> = {
  reached: [[takesOver]],
  part: [[takesOver]],
  planned: [[takesOver]],
  denied: WILLED_NOT_DONE,
  failed: [[takesOver]],
  moved: [[takesOver]],
  dropped: [[takesOver]],
  soft: [[stays]],
};

const AFTER: Readonly<Record<State, Readonly<Record<News, Cases>>>> = { done: AFTER_DONE, partial: AFTER_PARTIAL, not: AFTER_NOT, moved: AFTER_MOVED, dropped: AFTER_DROPPED, soft: AFTER_SOFT };

/** Gives what a task's state becomes by the next news: the first case of its cell that applies. */
export function outcomeOf(pair: Pair, news: News): Settled {
  for (const row of AFTER[pair.held.state][news]) {
    if (row.length === 1) return row[0](pair);
    if (row[0](pair)) return row[1](pair);
  }
  return pair.held;
}
