import { readdirSync, readFileSync } from "node:fs";
import { EFFECT_SIGNS } from "../../src/text/lexicon/effectSigns.js";
import { normalizeText } from "../../src/text/normalizeText.js";
import { sieve } from "../../src/text/sieve.js";

const SENTENCES = `${__dirname}/sentences/`;
const texts = readdirSync(SENTENCES)
  .flatMap((name) => readFileSync(SENTENCES + name, "utf8").split("\n"))
  .map((line) => normalizeText(line.split("\t")[3] ?? "").text);
const possible = sieve(EFFECT_SIGNS, ({ pattern }) => pattern);

test("a sieve keeps every pattern that matches one of our sentences, in order", () => {
  for (const text of texts) {
    const kept = possible(text);
    const matching = EFFECT_SIGNS.filter(({ pattern }) => text.search(pattern) >= 0);
    expect([text, matching.filter((sign) => !kept.includes(sign))]).toEqual([text, []]);
    expect(kept).toEqual(EFFECT_SIGNS.filter((sign) => kept.includes(sign)));
  }
});

test("a sieve leaves out what needs a letter that is not there, text after text", () => {
  const both = sieve([/签/u, /款/u, /.+/u], (pattern) => pattern);
  expect(both("已签")).toEqual([/签/u, /.+/u]);
  expect(both("款到")).toEqual([/款/u, /.+/u]);
});
