import { existsSync, readFileSync } from "node:fs";
import { caseRows } from "../../docs/caseRows.js";
import { qualityPage } from "../../docs/qualityPage.js";
import ROOMS from "../../bench/mutation/rooms.json";

const rows = caseRows();
const numbered = (group: string, most: number): readonly string[] => Array.from({ length: most }, (_, at) => `${group}${at + 1}`);

test("docs/quality.md says what the runs left in docs/quality.json", () => {
  expect(readFileSync("docs/quality.md", "utf8")).toBe(qualityPage());
});

test("every room that is tried by mutants has its sources and its tests", () => {
  for (const { sources, tests } of Object.values(ROOMS)) {
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    expect(tests.filter((test) => !existsSync(test.endsWith("/") ? test : `${test}.test.ts`))).toEqual([]);
  }
});

test("every case of the groups F, Z, H and W stands in the table once", () => {
  expect(rows.map(({ id }) => id)).toEqual([...numbered("F", 15), ...numbered("Z", 24), "H1–H14", ...numbered("H", 22).slice(14), ...numbered("W", 9)]);
});

test.each(rows)("$id: $en has the tests that the table names", ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  for (const { file, words } of tests) {
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(words.length).toBeGreaterThan(2);
    expect([file, words, readFileSync(file, "utf8").includes(words)]).toEqual([file, words, true]);
  }
});
