import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FactName, Facts } from "../../src/facts/facts.js";
import { RULES } from "../../src/rules/index.js";
import type { Rule } from "../../src/rules/rule.js";
import { THRESHOLDS } from "../../src/settings/thresholds.js";
import { rules as en } from "../../src/words/en/rules/index.js";
import { rules as zh } from "../../src/words/zh/rules/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { factsOf } from "../support/facts.js";

const ROOM = join(process.cwd(), "src", "rules");
const files = readdirSync(ROOM).map((file) => file.replace(/\.ts$/u, ""));
const ids = RULES.map(({ id }) => id);

test("every rule file is listed once, and nothing else is", () => {
  const notRules = new Set(["adviceOf", "alertsOf", "flaggedPlans", "index", "rule", "runRules"]);
  expect([...ids].sort()).toEqual(files.filter((file) => !notRules.has(file)).sort());
});

test("what each rule is: for whom, how grave, where, what it compares with, what it says, and the facts without which it does not apply", () => {
  const facts = factsOf();
  const missing = (Object.keys(facts) as FactName[]).map((name) => [name, factsOf({ [name]: null })] as const);
  const applies = (rule: Rule, given: Facts): boolean => {
    try {
      return rule.run(given, new Map()) !== null;
    } catch {
      return true;
    }
  };
  const lines = RULES.map((rule) => {
    const needs = missing.flatMap(([name, given]) => (applies(rule, given) ? [] : [name]));
    return [rule.id, rule.audience, rule.level, rule.place, `needs ${needs.join(" ")}`, `options ${rule.options.join(" ")}`, `flags ${rule.flags.join(" ")}`, `doubts ${rule.doubts.join(" ")}`].join(" · ");
  });
  expectGolden("rules.txt", `${lines.join("\n")}\n`);
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  test("has a test of its own", () => {
    expect(existsSync(join(process.cwd(), "test", "rules", `${id}.test.ts`))).toBe(true);
  });

  test.each([
    ["Chinese", zh as Readonly<Record<string, string>>],
    ["English", en as Readonly<Record<string, string>>],
  ])("says in %s what it is, why it matters, and each of its answers, and no more", (_, words) => {
    const own = Object.keys(words).filter((key) => key.startsWith(`${id}.`));
    const answers = [...rule.flags, ...rule.doubts].map((say) => `${id}.${say}`);
    const page = own.filter((key) => /\.(?:ignore|limits)$/.test(key));
    expect([0, 2]).toContain(page.length);
    expect(own.sort()).toEqual([`${id}.title`, `${id}.why`, ...page, ...answers].sort());
    expect(own.filter((key) => words[key] === "")).toEqual([]);
  });

  test("compares only with thresholds that have a source", () => {
    for (const key of rule.options) expect(THRESHOLDS.find((entry) => entry.key === key)?.source).toBeTruthy();
  });

  test("answers something", () => {
    expect(rule.flags.length + rule.doubts.length).toBeGreaterThan(0);
  });
});
