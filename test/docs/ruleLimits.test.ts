import { RULES } from "../../src/rules/index.js";
import { ruleLimits as en } from "../../src/words/en/rules/ruleLimits.js";
import { WORDS } from "../../src/words/index.js";
import { ruleLimits as zh } from "../../src/words/zh/rules/ruleLimits.js";

const words: readonly Readonly<Record<string, string>>[] = [
  { ...WORDS.zh.rules, ...zh },
  { ...WORDS.en.rules, ...en },
];

test.each(RULES.map(({ id }) => id))("%s says when to ignore it and what it cannot know, in both languages", (id) => {
  for (const own of words) {
    expect((own[`${id}.ignore`] ?? "").length).toBeGreaterThan(2);
    expect((own[`${id}.limits`] ?? "").length).toBeGreaterThan(2);
  }
});

test("the page's own sentences speak of rules there are, the same in both languages", () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  const ids = new Set(RULES.map(({ id }) => id));
  expect(Object.keys(zh).filter((key) => !ids.has(key.replace(/\.(?:ignore|limits)$/, "")))).toEqual([]);
});
