import { RULES } from "../../src/rules/index.js";
import { LANGUAGES, WORDS } from "../../src/words/index.js";
import { loadStart, loadWords } from "../../src/words/load.js";
import { ruleTitles } from "../../src/words/ruleTitles.js";
import { tell } from "../../src/words/words.js";

describe.each(LANGUAGES)("in %s", (language) => {
  test("all words are those of the command line", async () => {
    expect(await loadWords(language)).toBe(WORDS[language]);
  });

  test("the start says its words as they are said later", async () => {
    const start = await loadStart(language);
    expect(Object.keys(start).length).toBeGreaterThan(0);
    for (const [group, words] of Object.entries(start)) expect(words).toBe(Reflect.get(WORDS[language], group));
  });

  test.each([
    ["a file refused", "NOT_A_WORKBOOK.csv"],
    ["a fault of ours", "UNEXPECTED"],
    ["work that was stopped", "CANCELLED"],
    ["a workbook without plans and log", "no-sheets"],
    ["a cell that was not read", "day-unreadable"],
    ["a sheet that is protected", "excel-protected-sheet"],
  ])("%s is told before there is a review", async (_, say) => {
    const start = await loadStart(language);
    expect(tell(start, { say, with: {} })).toBe(tell(WORDS[language], { say, with: {} }));
    expect(tell(start, { say, with: {} })).not.toBe(say);
  });
});

test("every rule goes by a title in each language", () => {
  const titles = ruleTitles();
  expect(RULES.filter(({ id }) => titles.get(id)?.length !== LANGUAGES.length).map(({ id }) => id)).toEqual([]);
});
