import { existsSync, readFileSync } from "node:fs";
import { caseRows } from "../../docs/caseRows.js";
import { qualityPage } from "../../docs/qualityPage.js";
import LOOKED_AT from "../../docs/survivors.json";
import UNREACHED from "../../docs/unreached.json";
import ROOMS from "../../bench/mutation/rooms.json";

const rows = caseRows();
const numbered = (group: string, most: number): readonly string[] => Array.from({ length: most }, (_, at) => `${group}${at + 1}`);

test("docs/quality.md says what the runs left in docs/quality.json", () => {
  expect(readFileSync("docs/quality.md", "utf8")).toBe(qualityPage());
});

test("what docs/survivors.json tells of is a mutant that survived, and the page knows the word for why", () => {
  const { mutation } = JSON.parse(readFileSync("docs/quality.json", "utf8")) as { readonly mutation: Readonly<Record<string, { readonly survivors: readonly string[] }>> };
  const survivors = Object.values(mutation).flatMap((room) => room.survivors);
  expect(Object.keys(LOOKED_AT).filter((line) => !survivors.includes(line))).toEqual([]);
  for (const why of Object.values(LOOKED_AT)) expect(["equivalent", "costly", "gap", "closed"]).toContain(why);
});

test("what docs/unreached.json says cannot be reached stands in its file as it is told there, with a word for why", () => {
  for (const [name, why] of Object.entries(UNREACHED)) {
    const [, file = "", branch = ""] = /^(\S+) (.*) → /u.exec(name) ?? [];
    expect([name, existsSync(file) && readFileSync(file, "utf8").includes(branch)]).toEqual([name, true]);
    expect(["index", "type", "guard"]).toContain(why);
  }
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
