import { readdirSync, readFileSync } from "node:fs";
import { EFFECT_SIGNS } from "../../src/text/lexicon/effectSigns.js";
import { normalizeText } from "../../src/text/normalizeText.js";
import { sieve } from "../../src/text/sieve.js";

const SENTENCES = "test/text/sentences/";
const texts = readdirSync(SENTENCES)
  .flatMap((name) => readFileSync(SENTENCES + name, "utf8").split("\n"))
  .map((line) => normalizeText(line.split("\t")[3] ?? "").text);
const possible = sieve(EFFECT_SIGNS, ({ pattern }) => pattern);

test("a sieve keeps every pattern that matches one of our sentences, in order", () => {
  const places = new Map(EFFECT_SIGNS.map((sign, at) => [sign, at]));
  const wrong = texts.filter((text) => {
    const kept = possible(text).map((sign) => places.get(sign) ?? -1);
    const lost = EFFECT_SIGNS.some(({ pattern }, at) => text.search(pattern) >= 0 && !kept.includes(at));
    return lost || kept.some((at, nth) => nth > 0 && at <= (kept[nth - 1] ?? 0));
  });
  expect(texts.length).toBeGreaterThan(10_000);
  expect(wrong).toEqual([]);
});

test("a sieve leaves out what needs a letter that is not there, text after text", () => {
  const both = sieve([/签/u, /款/u, /.+/u], (pattern) => pattern);
  expect(both("已签")).toEqual([/签/u, /.+/u]);
  expect(both("款到")).toEqual([/款/u, /.+/u]);
});
