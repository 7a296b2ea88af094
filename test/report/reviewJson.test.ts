import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { reviewJson } from "../../src/report/reviewJson.js";
import { summaryText } from "../../src/report/summaryText.js";
import { WORDS } from "../../src/words/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { SAMPLE_REVIEW } from "../golden/sampleReview.js";
import { TEAM_REVIEW } from "../golden/teamReview.js";

const schema: object = JSON.parse(readFileSync(join(process.cwd(), "schemas", "review.schema.json"), "utf8")) as object;
const check = new Ajv2020({ strict: false }).compile(schema);
const REVIEWS = { person: SAMPLE_REVIEW, team: TEAM_REVIEW };

describe.each(Object.entries(REVIEWS))("the review of a %s", (name, review) => {
  test.each(["zh", "en"] as const)("fits the schema in %s", (language) => {
    const json: unknown = JSON.parse(JSON.stringify(reviewJson(review, WORDS[language])));
    check(json);
    expect(check.errors).toBeNull();
  });

  test.each(["zh", "en"] as const)("reads in a terminal in %s as kept", (language) => {
    expectGolden(`summary.${name}.${language}.txt`, `${summaryText(review, WORDS[language])}\n`);
  });
});

test("origins, days, percents and grades are written as the schema's readers expect", () => {
  expect(JSON.parse(JSON.stringify(reviewJson(SAMPLE_REVIEW, WORDS.zh)))).toMatchObject({
    rep: "销售甲",
    team: false,
    week: { start: "2025-08-11", end: "2025-08-17" },
    generated: "2025-07-31",
    plans: [
      { row: 2, grade: "done", percent: null, basis: "text" },
      { row: 3, grade: "missed", possible: ["每日日志!C3"] },
      { row: 4, grade: "missed", evidence: [] },
    ],
    counts: { completion: { done: 1, of: 3 }, contacts: { arranged: 9, realised: 8, failed: 1 }, tangible: { n: 2, of: 8 } },
    coordination: [{ origins: ["协调事项!E2#1"] }, { origins: ["协调事项!E2#2"] }],
    gaps: expect.arrayContaining([{ sheet: "周计划", column: "客户", missing: 3, of: 3 }]),
  });
});
