import type { FactName, Facts } from "../facts/facts.js";
import type { Audience, Finding, Level } from "../model/finding.js";
import type { Origin } from "../model/origin.js";
import { threshold, type ThresholdKey } from "../settings/thresholds.js";
import type { Slots } from "../words/fill.js";
import type { rules as words } from "../words/zh/rules/index.js";

type Words = typeof words;
type WordKey = keyof Words;
/** The ids that have a title among the words. */
type RuleId = WordKey extends infer Key ? (Key extends `${infer Id}.title` ? Id : never) : never;

/** What the slots of a rule's sentence are filled with; nothing fits a sentence that is not among the words. */
type Filling<Id extends string, Say extends string> = `${Id}.${Say}` extends WordKey ? Readonly<Record<Slots<Words[`${Id}.${Say}`]>, string | number>> : never;

/** One answer of a rule: which sentence, with exactly the things its slots name, about whom, and the rows behind it. */
export type Answer<Id extends string, Say extends string> = Say extends string
  ? {
      readonly say: Say;
      readonly with: Filling<Id, Say>;
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
}

/** Judges the facts a rule asked for and yields an answer for each remarkable thing; yielding nothing is clear. */
export type Check<Id extends string, Need extends FactName, Option extends ThresholdKey, Say extends string> = (
  facts: Asked<Need>,
  options: Readonly<Record<Option, number>>,
) => Generator<Answer<Id, Say>, void, undefined>;

/** A rule as the list holds it. */
export interface Rule {
  readonly id: string;
  readonly audience: Audience;
  readonly level: Level;
  readonly place: "top" | "list";
  readonly options: readonly ThresholdKey[];
  readonly flags: readonly string[];
  readonly doubts: readonly string[];
  /** Its findings, or null where a fact it needs is missing. Whatever the check throws passes through. */
  run(facts: Facts, numbers: ReadonlyMap<string, number>): readonly Finding[] | null;
}

/**
 * Makes a rule of its description, and then of its check.
 *
 * The compiler reads the slots out of the Chinese sentence: an answer without one of its numbers, with a misspelt one, without a row,
 * with a sentence not listed, or with a fact not asked for does not compile. In two steps, since only then are the sentences known when the check is read.
 */
export function defineRule<Id extends RuleId, Need extends FactName, Option extends ThresholdKey = never, Flag extends string = never, Doubt extends string = never>(
  spec: RuleSpec<Id, Need, Option, Flag, Doubt>,
): (check: Check<Id, Need, Option, Flag | Doubt>) => Rule {
  const { id, audience, level, place = "list", options: keys, flags } = spec;
  const doubts = new Set<string>(spec.doubts);
  return (check) => ({
    id,
    audience,
    level,
    place,
    options: keys,
    flags,
    doubts: spec.doubts,
    run(facts, numbers) {
      if (spec.needs.some((name) => facts[name] === null)) return null;
      const options = Object.fromEntries(keys.map((key) => [key, threshold(numbers, key)])) as Record<Option, number>;
      const findings: Finding[] = [];
      for (const { say, with: values, subject, origins, level: own } of check(facts as Asked<Need>, options)) {
        findings.push({ rule: id, level: own ?? level, audience, unsure: doubts.has(say), say: { say: `${id}.${say}`, with: values }, subject, origins });
      }
      return findings;
    },
  });
}
