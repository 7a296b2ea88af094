import type { Facts } from "../facts/facts.js";
import { LEVELS, type Finding, type Problem } from "../model/finding.js";
import type { Rule } from "./rule.js";

/** What the rules found: the contradictions for the top, the flags, and rules that broke. */
export interface Ruled {
  readonly warnings: readonly Finding[];
  readonly flags: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Runs every rule, worst findings first, those of one level in the order of the list; a rule that throws is named as broken and costs no other. */
export function runRules(rules: readonly Rule[], facts: Facts, numbers: ReadonlyMap<string, number>): Ruled {
  const warnings: Finding[] = [];
  const flags: Finding[] = [];
  const problems: Problem[] = [];
  for (const rule of rules) {
    try {
      (rule.place === "top" ? warnings : flags).push(...(rule.run(facts, numbers) ?? []));
    } catch {
      problems.push({ code: "rule-broken", origin: null, say: { say: "problem-rule-broken", with: { rule: rule.id } } });
    }
  }
  const worst = (a: Finding, b: Finding): number => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
  return { warnings: warnings.sort(worst), flags: flags.sort(worst), problems };
}
