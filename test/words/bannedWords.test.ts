import { WORDS } from "../../src/words/index.js";

/** Words that blame, judge a person, or rank (ruling 19); facts are told without them. */
const BANNED = {
  zh: /落空|空跑|跑空|抄袭|声称|谎|不力|懒|能力弱|能力差|自主能力|自主推进|失职|敷衍|推诿|垫底|排名|排行|末位|最差|最佳员工|不合格|不称职|态度问题|糊弄|混日子|造假|批评|问责|责任心|拖延|怠/u,
  en: /\b(?:blam\w*|laz\w+|poor(?:ly)? perform\w*|underperform\w*|worst|best performer|rank(?:ed|ing|s)?|plagiar\w*|copied|pretend\w*|claim(?:s|ed)? to|incompeten\w*|careless\w*|negligen\w*|at fault|(?:your|their|his|her) fault|excuse\w*|fail(?:s|ed|ing)? to|loser|weak performer|lied|lying)\b/iu,
} as const;

const told = (language: "zh" | "en"): readonly (readonly [string, string])[] =>
  Object.entries<Readonly<Record<string, string>>>(WORDS[language]).flatMap(([group, sentences]) => Object.entries(sentences).map(([key, text]) => [`${group}.${key}`, text] as const));

test.each(["zh", "en"] as const)("no sentence in %s blames, judges a person, or ranks", (language) => {
  const banned = BANNED[language];
  expect(told(language).filter(([, text]) => banned.test(text))).toEqual([]);
});

test("every sentence is looked at", () => {
  expect(told("zh").length).toBeGreaterThan(300);
  expect(told("en").length).toBe(told("zh").length);
});

test.each([
  ["zh", "自主推进能力弱"],
  ["zh", "拜访落空 1 次"],
  ["en", "the worst of the team"],
  ["en", "He failed to log"],
] as const)("the list in %s catches “%s”", (language, text) => {
  expect(BANNED[language].test(text)).toBe(true);
});
