import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { speaker, tell, WORDS } from "../../src/words/index.js";
import { en } from "../../src/words/en/index.js";
import type { Twin } from "../../src/words/words.js";
import { zh } from "../../src/words/zh/index.js";

const FOLDER = join(process.cwd(), "src", "words");
/** The groups that sentences of findings, problems and refusals are told from. */
const TOLD = ["rules", "whys", "summary", "read", "stop", "refusals", "fileFindings", "hostFailures"] as const;

/** Chinese that an English sentence names without quotes: sheets of the workbook, this product, a language. */
const NAMES = /周计划|每日日志|节假日|调休上班日|表头别名|工作表别名|设置|大小周|中文|周复盘|"[^"]*"|“[^”]*”|「[^」]*」/g;

type Group = Readonly<Record<string, string>>;
const groups = Object.entries<Group>(zh);
const twin = (name: string): Group => (en as Readonly<Record<string, Group>>)[name] ?? {};
const slots = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot))].sort();

test("both languages have the same files, and each of them is assembled", () => {
  const files = (language: string): string[] => readdirSync(join(FOLDER, language)).sort();
  expect(files("en")).toEqual(files("zh"));
  const index = readFileSync(join(FOLDER, "zh", "index.ts"), "utf8");
  for (const file of files("zh")) {
    if (file !== "index.ts") expect(index).toContain(`"./${file.endsWith(".ts") ? file.replace(/ts$/, "js") : `${file}/index.js`}"`);
  }
});

test("both languages have the same groups", () => expect(Object.keys(en)).toEqual(Object.keys(zh)));

describe.each(groups)("the group %s", (name, first) => {
  test("has the same keys in both languages", () => expect(Object.keys(twin(name)).sort()).toEqual(Object.keys(first).sort()));

  test("has the same slots in both languages", () => {
    for (const [key, text] of Object.entries(first)) expect([key, slots(twin(name)[key] ?? "")]).toEqual([key, slots(text)]);
  });

  test("has no empty sentence and no Chinese in English", () => {
    for (const [key, text] of Object.entries(twin(name))) {
      expect([key, text.trim()]).not.toEqual([key, ""]);
      expect([key, text.replace(NAMES, "").match(/\p{Script=Han}+/u)?.[0]]).toEqual([key, undefined]);
    }
  });
});

test("no two told groups share a key, so that a sentence is never mistaken", () => {
  const keys = TOLD.flatMap((name) => Object.keys(zh[name]));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(["rules", "whys", "summary", "report", "boards", "common", "read", "pane"] as const)("%s names no undated 本周 or 上周 (F02)", (name) => {
  for (const [key, text] of Object.entries(zh[name])) expect([key, /(?<!一)本周|上周|下周/.test(text)]).toEqual([key, false]);
});

describe("telling", () => {
  test("fills a sentence from whichever group has its key", () => {
    expect(tell(WORDS.zh, { say: "why-grade-percent", with: { percent: 80 } })).toBe("完成率 80%");
  });

  test("shows an unknown key and an unfilled slot instead of hiding them", () => {
    expect(tell(WORDS.zh, { say: "no-such-key", with: {} })).toBe("no-such-key");
    expect(tell(WORDS.zh, { say: "why-grade-percent", with: {} })).toBe("完成率 {percent}%");
  });

  test("takes no key from the prototype", () => expect(tell(WORDS.zh, { say: "constructor", with: {} })).toBe("constructor"));
});

test("a speaker says its group's words", () => {
  expect(speaker(WORDS.zh, "common")("ratio", { n: 1, of: 3 })).toBe("1/3");
  expect(speaker(WORDS.en, "common")("weekday-1")).toBe("Mon");
});

test("sheet names fit in 31 characters with a name of twenty, and hold nothing that Excel forbids", () => {
  for (const { report } of Object.values(WORDS)) {
    for (const key of ["sheet-review", "sheet-team", "sheet-coordination", "sheet-clients"] as const) {
      const name = report[key].replace("{name}", "名".repeat(20));
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
    }
  }
});

test("a second language without a slot, with one too many or without a key does not compile", () => {
  type First = { readonly group: { readonly count: "{n} 项" } };
  const same: Twin<First, { group: { count: "{n} items" } }> = { group: { count: "{n} items" } };
  // @ts-expect-error the slot n is missing
  const without: Twin<First, { group: { count: "items" } }> = { group: { count: "items" } };
  // @ts-expect-error there is no slot m
  const more: Twin<First, { group: { count: "{n} of {m}" } }> = { group: { count: "{n} of {m}" } };
  // @ts-expect-error the key count is missing
  const keyless: Twin<First, { group: { other: "{n}" } }> = { group: { other: "{n}" } };
  expect([same, without, more, keyless]).toHaveLength(4);
});
