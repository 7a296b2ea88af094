import { weekListPage } from "../../src/report/weekListPage.js";
import { WORDS } from "../../src/words/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { SAMPLE_REVIEW } from "../golden/sampleReview.js";
import { drawingText } from "./drawingText.js";

const REVIEW = { ...SAMPLE_REVIEW, person: "销售甲" };
const OPTIONS = { dateSystem: 1900 } as const;

test.each(["zh", "en"] as const)("in %s is drawn as kept", (language) => {
  expectGolden(`weekListPage.${language}.txt`, drawingText(weekListPage(REVIEW, WORDS[language], OPTIONS)));
});

test("is one page however much there is to do, and says how much it leaves out", () => {
  const [first] = REVIEW.carryOver;
  if (!first) throw new Error("nothing to carry");
  const many = { ...REVIEW, carryOver: Array.from({ length: 60 }, (_, at) => ({ ...first, item: { ...first.item, task: `事项${at}` } })) };
  const page = weekListPage(many, WORDS.zh, OPTIONS);
  expect(page.rows.some(({ breakBefore }) => breakBefore)).toBe(false);
  expect(drawingText(page)).toMatch(/建议结转（不在计划里的）（共 60 项，这里列 \d+ 项）/);
});

test("a week with nothing to do says that nothing is planned, and nothing else", () => {
  const text = drawingText(weekListPage({ ...REVIEW, nextPlans: [], carryOver: [], followUps: [], coordination: [] }, WORDS.zh, OPTIONS));
  expect(text).toContain("计划周任务尚未填写。");
  expect(text).not.toMatch(/建议|会上所定|□/);
});
