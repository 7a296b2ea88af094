import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { WORDS } from "../../src/words/index.js";

const PAGES = ["README.md", "CHANGELOG.md", ...readdirSync("docs").filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
/** The pages that people read who write no code: each in Chinese, then in English. */
const FOR_PEOPLE = ["start", "counting", "deploy", "security-qa", "security", "notice-to-staff", "wps", "release-check"].map((name) => `docs/${name}.md`);
const textOf = (page: string): string => readFileSync(page, "utf8");
const found = (page: string, pattern: RegExp): readonly string[] => [...new Set([...textOf(page).matchAll(pattern)].map(([, first = ""]) => first))];

test.each(PAGES)("the links of %s lead to files that are there", (page) => {
  const links = found(page, /\]\(([^)#\s]+)[^)]*\)/g).filter((link) => !/^https?:/.test(link));
  expect(links.filter((link) => !existsSync(normalize(join(dirname(page), decodeURI(link)))))).toEqual([]);
});

const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
const COMMANDS = new Set(WORDS.zh.cli.usage.match(/^ {2}([a-z]+)/gm)?.map((line) => line.trim()));

test.each(PAGES)("the commands that %s names are there, with their options", (page) => {
  const usage = `${WORDS.zh.cli.usage} --help`;
  expect(found(page, /npm run (?:--silent )?([\w-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  expect(found(page, /dist\/cli\.js ([a-z]+)/g).filter((name) => !COMMANDS.has(name))).toEqual([]);
  const lines = found(page, /((?:dist\/cli\.js|npm run --silent review) [^`\n]+)/g);
  const options = lines.flatMap((line) => line.replace(/#.*/, "").replace("--silent", "").match(/--[a-z]+/g) ?? []);
  expect(options.filter((option) => !usage.includes(option))).toEqual([]);
});

test("the usage has commands to hold the pages against", () => {
  expect([...COMMANDS]).toEqual(expect.arrayContaining(["review", "rollup", "restore", "template"]));
});

test.each(["docs/security.md", "docs/security-qa.md"])("every test that %s names is there", (page) => {
  const named = found(page, /`((?:test|\.ci|src)\/[^`]+|eslint\.config\.js)`/g);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(FOR_PEOPLE)("%s has a Chinese half and an English one", (page) => {
  const halves = textOf(page).split(/\n---\n+(?=# [A-Z])/);
  expect(halves).toHaveLength(2);
  const [zh = "", en = ""] = halves;
  expect(zh).toMatch(/^# .*\p{Script=Han}/u);
  for (const half of halves) expect(half.length).toBeGreaterThan(500);
  const letters = (text: string): number => text.replace(/`[^`]*`/g, "").match(/[a-z]/gi)?.length ?? 0;
  const han = (text: string): number => text.replace(/`[^`]*`/g, "").match(/\p{Script=Han}/gu)?.length ?? 0;
  expect(han(zh)).toBeGreaterThan(letters(zh) / 2);
  expect(letters(en)).toBeGreaterThan(han(en));
});

test("README links every page that people read", () => {
  expect(FOR_PEOPLE.filter((page) => !textOf("README.md").includes(`(${page})`))).toEqual([]);
});

test("the pictures are those that `npm run screenshots` takes", () => {
  const script = textOf(".ci/screenshots.mjs");
  const ofThePane = Object.keys(JSON.parse(textOf("test/golden/pictures.json")) as object);
  const pictures = readdirSync("docs/images").map((name) => name.replace(".png", ""));
  expect(pictures.filter((name) => !ofThePane.includes(name) && !new RegExp(`\\b${name}: "`).test(script))).toEqual([]);
  const shown = PAGES.flatMap((page) => found(page, /images\/([\w-]+)\.png/g));
  expect(new Set(pictures)).toEqual(new Set(shown));
});

test("the results of the release check say openly what nobody has tried", () => {
  expect(found("docs/release-check.md", /^\| (\d+) \|/gm)).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1)));
  expect(textOf("docs/release-check.md")).toMatch(/^\| \d+\.\d+\.\d+ \|/m);
});
