import { join } from "node:path";
import type { Facts } from "../../src/facts/facts.js";
import type { Finding } from "../../src/model/finding.js";
import type { Rule } from "../../src/rules/rule.js";
import { tell, WORDS } from "../../src/words/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { factsOf } from "./facts.js";

/** One case: what it is about, the facts, and for findings their sentences in order. */
export type Case = readonly [about: string, facts: Partial<Facts>];
export type FoundCase = readonly [about: string, facts: Partial<Facts>, ...says: string[]];

/** The border of a rule as three lists. */
export interface RuleTable {
  readonly clear: readonly Case[];
  readonly flagged: readonly FoundCase[];
  readonly unsure: readonly FoundCase[];
}

/** A finding as the kept text has it: how grave, for whom, about what, its whole sentence, and the columns behind it. */
function line({ level, audience, subject, say, origins }: Finding): string {
  return `  ${level} ${audience} [${subject}] ${tell(WORDS.zh, say)} <${origins.map(({ sheet, column }) => `${sheet}:${column}`).join(" ")}>`;
}

/** Tests a rule by its cases; every finding must name its rule and have at least one row behind it, and says what test/golden/rules keeps of it. */
export function ruleTable(rule: Rule, { clear, flagged, unsure }: RuleTable): void {
  const run = (facts: Partial<Facts>): readonly { readonly say: string; readonly unsure: boolean }[] =>
    (rule.run(factsOf(facts), new Map()) ?? []).map((finding) => {
      expect(finding.rule).toBe(rule.id);
      expect(finding.origins.length).toBeGreaterThan(0);
      return { say: finding.say.say.slice(rule.id.length + 1), unsure: finding.unsure };
    });
  describe(rule.id, () => {
    const found = (answer: "flagged" | "unsure", cases: readonly FoundCase[]): void => {
      for (const [about, facts, ...says] of cases) {
        test(`${answer}: ${about}`, () => {
          expect(run(facts)).toEqual(says.map((say) => ({ say, unsure: answer === "unsure" })));
        });
      }
    };
    test.each(clear.map(([about, facts]) => ({ about, facts })))("clear: $about", ({ facts }) => {
      expect(run(facts)).toEqual([]);
    });
    found("flagged", flagged);
    found("unsure", unsure);

    test("each finding says what it said", () => {
      const all = [...flagged, ...unsure].map(([about, facts]) => [about, ...(rule.run(factsOf(facts), new Map()) ?? []).map(line)].join("\n"));
      expectGolden(join("rules", `${rule.id}.txt`), `${all.join("\n")}\n`);
    });
  });
}
