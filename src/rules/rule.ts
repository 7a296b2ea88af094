import type { FactName, Facts } from "../facts/facts.js";
import type { Audience, Finding, Level } from "../model/finding.js";
import type { Origin } from "../model/origin.js";
import { threshold, type ThresholdKey } from "../settings/thresholds.js";
import type { Slots } from "../words/fill.js";
import type { rules as words } from "../words/zh/rules.js";

type Words = typeof words;
type WordKey = keyof Words;
/** The ids that have a title among the words. */
type RuleId = WordKey extends infer Key ? (Key extends `${infer Id}.title` ? Id : never) : never;

/** One answer of a rule: which sentence, with exactly the things its slots name, about whom, and the rows behind it. */
export type Answer<Id extends string, Say extends string> = Say extends string ? AnswerOf<Say, `${Id}.${Say}`> : never;

type AnswerOf<Say extends string, Key extends string> = Key extends WordKey
  ? {
      readonly say: Say;
      readonly with: Readonly<Record<Slots<Words[Key]>, string | number>>;
      readonly subject: string;
      readonly origins: readonly [Origin, ...Origin[]];
      /** Where this answer weighs more or less than the rule's own level. */
      readonly level?: Level;
    }
  : never;

type Asked<Need extends FactName> = { readonly [Name in Need]: NonNullable<Facts[Name]> };

/** How a rule is written down. */
export interface RuleSpec<Id extends RuleId, Need extends FactName, Option extends ThresholdKey, Flag extends string, Doubt extends string> {
  /** The noun of what it surfaces; also its file's name and the stem of its sentences, of which `.title` must exist. */
  readonly id: Id;
  /** The widest circle that sees it (ruling 20). */
  readonly audience: Audience;
  readonly level: Level;
  /** `top`: a contradiction that stands in red above the review (ruling 13). */
  readonly place?: "top";
  /** The facts it asks for; where one is missing the rule does not apply. */
  readonly needs: readonly Need[];
  /** The thresholds it compares with; their default and source stand in `settings/thresholds.ts`. */
  readonly options: readonly Option[];
  /** Sentences of what is so, and of what only a person can tell. */
  readonly flags: readonly Flag[];
  readonly doubts: readonly Doubt[];
  check(facts: Asked<Need>, options: Readonly<Record<Option, number>>): Generator<Answer<Id, Flag | Doubt>, void, undefined>;
}

/** A rule as the list holds it. */
export interface Rule {
  readonly id: string;
  readonly audience: Audience;
  readonly level: Level;
  readonly place: "top" | "list";
  readonly options: readonly ThresholdKey[];
  readonly flags: readonly string[];
  readonly doubts: readonly string[];
  /** Its findings, or null where a fact it needs is missing. Whatever `check` throws passes through. */
  run(facts: Facts, numbers: ReadonlyMap<string, number>): readonly Finding[] | null;
}

/**
 * Makes a rule of its description.
 *
 * The compiler reads the slots out of the Chinese sentence: an answer without one of its numbers, with a misspelt one, or with a fact not asked for does not compile.
 */
export function defineRule<Id extends RuleId, Need extends FactName, Option extends ThresholdKey = never, Flag extends string = never, Doubt extends string = never>(
  spec: RuleSpec<Id, Need, Option, Flag, Doubt>,
): Rule {
  const doubts = new Set<string>(spec.doubts);
  return {
    id: spec.id,
    audience: spec.audience,
    level: spec.level,
    place: spec.place ?? "list",
    options: spec.options,
    flags: spec.flags,
    doubts: spec.doubts,
    run(facts, numbers) {
      if (spec.needs.some((name) => facts[name] === null)) return null;
      const options = Object.fromEntries(spec.options.map((key) => [key, threshold(numbers, key)])) as Record<Option, number>;
      const findings: Finding[] = [];
      for (const answer of spec.check(facts as Asked<Need>, options)) {
        findings.push({
          rule: spec.id,
          level: answer.level ?? spec.level,
          audience: spec.audience,
          unsure: doubts.has(answer.say),
          say: { say: `${spec.id}.${answer.say}`, with: answer.with },
          subject: answer.subject,
          origins: answer.origins,
        });
      }
      return findings;
    },
  };
}
