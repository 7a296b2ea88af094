import { readFileSync } from "node:fs";
import { judgePair, pairsOf, type Pair, type Verdict } from "../support/pairs.js";

const read = (name: string): readonly Pair[] => pairsOf(readFileSync(`test/facts/pairs/${name}.tsv`, "utf8"));
const share = (rows: readonly Pair[], wrong: (got: Verdict) => boolean): number => rows.filter((row) => wrong(judgePair(row))).length / rows.length;

test.each(read("dev"))("$expected ($kind): $plan | $log", (pair) => {
  expect(judgePair(pair)).toBe(pair.expected);
});

test("of the pairs kept unseen at most one in a hundred that do not belong counts as evidence, and at most one in ten that belong is missed", () => {
  const pairs = read("unseen");
  const belong = pairs.filter(({ expected }) => expected === "evidence");
  const others = pairs.filter(({ expected }) => expected !== "evidence");
  expect(Math.min(belong.length, others.length)).toBeGreaterThan(60);
  expect(share(others, (got) => got === "evidence")).toBeLessThanOrEqual(0.01);
  expect(share(belong, (got) => got !== "evidence")).toBeLessThanOrEqual(0.1);
});
