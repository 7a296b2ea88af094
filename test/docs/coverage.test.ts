import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { coverage, coveragePage } from "../../docs/coveragePage.js";
import { BOARD_KEYS } from "../../src/model/boards/index.js";
import { SHEETS } from "../../src/model/columns/index.js";
import { sectionsOf } from "../../src/report/reviewSheet.js";
import { sourceLabels } from "../../src/report/sourceLabels.js";
import { voiceOf } from "../../src/report/voice.js";
import { RULES } from "../../src/rules/index.js";
import { TEXTS } from "../../src/settings/texts.js";
import { THRESHOLDS } from "../../src/settings/thresholds.js";
import { WORDS } from "../../src/words/index.js";
import { FULL_REVIEW } from "../golden/fullReview.js";

const rows = coverage();
const FEATURES = join(process.cwd(), "..", "shared", "domain", "features.tsv");
/** The features that are to be built: computed or typed values of the first two priorities. */
const isCore = (type: string, priority: string): boolean => ["C", "M"].includes(type) && ["P1", "P2", "P1/P2"].includes(priority);

const voice = voiceOf(WORDS.zh);
const sections = sectionsOf({ review: FULL_REVIEW, voice, labels: sourceLabels(FULL_REVIEW, voice), options: { dateSystem: 1900 } }).map(({ id }) => id);
const schema = JSON.parse(readFileSync(join(process.cwd(), "schemas", "review.schema.json"), "utf8")) as { properties: object };
const THERE: Readonly<Record<string, ReadonlySet<string>>> = {
  rule: new Set(RULES.map(({ id }) => id)),
  board: new Set(BOARD_KEYS),
  section: new Set(sections),
  json: new Set(Object.keys(schema.properties)),
  setting: new Set([...THRESHOLDS, ...TEXTS].map(({ key }) => key)),
  sheet: new Set(["review", "team", "coordination", "history"]),
  column: new Set(SHEETS.flatMap(({ key, columns }) => columns.map(({ field }) => `${key}.${field}`))),
};

test("docs/coverage.md says what the table says; `npm run coverage` writes it", () => {
  expect(readFileSync(join(process.cwd(), "docs", "coverage.md"), "utf8")).toBe(coveragePage());
});

test.each(rows.filter(({ state }) => state === "built"))("$id appears where the table says, and its tests are there", ({ where, tests }) => {
  expect(where.length * tests.length).toBeGreaterThan(0);
  for (const place of where) {
    const [kind = "", name = ""] = place.split(":");
    expect([place, THERE[kind]?.has(name)]).toEqual([place, true]);
  }
  for (const file of tests) expect([file, existsSync(join(process.cwd(), file))]).toEqual([file, true]);
});

test("every feature stands once", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

if (existsSync(FEATURES)) {
  const features = readFileSync(FEATURES, "utf8").trimEnd().split("\n").slice(1).map((line) => line.split("\t"));

  test("every feature of the requirements stands in the table: built, or with the reason why not", () => {
    expect(rows.map(({ id }) => id)).toEqual(features.map(([id]) => id));
  });

  test("what is to be built is built or still open, and no reason hides it", () => {
    const core = features.filter(([, type = "", priority = ""]) => isCore(type, priority)).map(([id]) => id);
    const hidden = rows.filter(({ id, state }) => core.includes(id) && state !== "built" && state !== "open");
    expect(hidden).toEqual([]);
    expect(core).toHaveLength(105);
  });
} else {
  console.log("The requirements are not here: that every feature stands in the table is not tested.");
}
