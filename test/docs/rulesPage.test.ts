import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesPage } from "../../docs/rulesPage.js";
import { RULES } from "../../src/rules/index.js";

const page = rulesPage();

test("docs/rules.md says what the rules say now; `npm run rules` writes it", () => {
  expect(readFileSync(join(process.cwd(), "docs", "rules.md"), "utf8")).toBe(page);
});

test("every rule has its section, with each of its sentences", () => {
  for (const { id, flags, doubts } of RULES) {
    const own = page.split("\n## ").find((section) => section.includes(`\`${id}\``));
    expect(own?.match(/^\| (?:提示|待核对)/gm)).toHaveLength(flags.length + doubts.length);
    expect(own).not.toContain(`${id}.`);
  }
});
