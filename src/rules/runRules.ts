import type { Facts } from "../facts/facts.js";
import type { Rests } from "../facts/pauses.js";
import { LEVELS, type Finding, type Problem } from "../model/finding.js";
import type { PausedFlag } from "../model/pausedFlag.js";
import type { RuleTitles } from "../model/ruleTitles.js";
import type { Rule } from "./rule.js";

/** What the rules found: the contradictions for the top, the flags, and rules that broke. */
export interface Ruled {
  readonly warnings: readonly Finding[];
  readonly flags: readonly Finding[];
  /** Flags that rest today. */
  readonly paused: readonly PausedFlag[];
  readonly problems: readonly Problem[];
}

/** What rules are run with beside the facts. */
export interface Running {
  readonly numbers: ReadonlyMap<string, number>;
  readonly rests: Rests;
  /** Asked for pauses only. */
  readonly titles: RuleTitles;
}

/**
 * Runs every rule, worst findings first, those of one level in the order of the list; a rule that throws is named as broken and costs no other.
 *
 * A flag rests while 暂停 says so; a contradiction never does. A pause of a rule that nobody knows is named, since it rests nothing.
 */
export function runRules(rules: readonly Rule[], facts: Facts, { numbers, rests, titles }: Running): Ruled {
  /** A rule's id, and its title in every language: what people write in 暂停. */
  const namesOf = (id: string): readonly string[] => [id, ...(titles.get(id) ?? [])];
  const warnings: Finding[] = [];
  const found: Finding[] = [];
  const problems: Problem[] = rests
    .strangers(new Set(rules.flatMap(({ id }) => namesOf(id))))
    .map(({ rule, origin }) => ({ code: "pause-unknown", origin, say: { say: "problem-pause-unknown", with: { rule } } }));
  for (const rule of rules) {
    try {
      (rule.place === "top" ? warnings : found).push(...(rule.run(facts, numbers) ?? []));
    } catch {
      problems.push({ code: "rule-broken", origin: null, say: { say: "problem-rule-broken", with: { rule: rule.id } } });
    }
  }
  const worst = (a: Finding, b: Finding): number => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
  const flags: Finding[] = [];
  const paused: PausedFlag[] = [];
  for (const flag of found.sort(worst)) {
    const pause = rests.of(namesOf(flag.rule), flag.subject);
    if (pause) paused.push({ flag, pause });
    else flags.push(flag);
  }
  return { warnings: warnings.sort(worst), flags, paused, problems };
}
