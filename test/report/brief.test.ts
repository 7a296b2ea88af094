import fc from "fast-check";
import { brief, BRIEF_LIMIT } from "../../src/report/brief.js";
import { briefPage } from "../../src/report/briefPage.js";
import { review } from "../../src/review.js";
import { WORDS } from "../../src/words/index.js";
import { SAMPLE_MONDAY, sampleWeek } from "../golden/sampleWeek.js";
import { FULL_REVIEW } from "../golden/fullReview.js";
import { TEAM_REVIEW } from "../golden/teamReview.js";
import { need, on, plan, reviewed } from "../support/builders.js";
import "../support/seed.js";

const LANGUAGES = ["zh", "en"] as const;
const AUDIENCES = [undefined, "self", "manager", "up"] as const;
const judged = review(sampleWeek, { person: "销售甲", week: SAMPLE_MONDAY, today: on("2025-08-18"), minutes: null }, "0.1.0");
const lengthOf = (text: string): number => [...text].length;

test("the sample week in one message: figures, what needs a decision, what is missing", () => {
  expect(brief(judged, WORDS.zh, "up")).toBe(
    "销售甲 08-11–08-17周复盘：完成1/3，接触8/9，有成果2/8，签约/回款1；未完成2，结转2；待拍板2项：需要领导协调：项目回款事宜的最终决策、需要领导协调：重要项目的投资审批流程；待补：客户3/3、计划完成日期3/3、未完成原因2/2等。",
  );
});

test.each(LANGUAGES.flatMap((language) => AUDIENCES.map((audience) => [language, audience] as const)))("fits in %s for %s", (language, audience) => {
  for (const own of [judged, FULL_REVIEW, TEAM_REVIEW]) expect(lengthOf(brief(own, WORDS[language], audience))).toBeLessThanOrEqual(BRIEF_LIMIT);
});

const words = fc.string({ unit: fc.constantFrom("审", "批", "局", "a", " ", "\n", "#", "*", "🙂", "宴请", "竞对"), maxLength: 300 });

test("any names and needs fit, on one line", () => {
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 9 }), fc.constantFrom(...LANGUAGES), fc.constantFrom(...AUDIENCES), (name, needs, language, audience) => {
      const own = { ...judged, person: name, needs: needs.map((text) => ({ ...TEAM_REVIEW.needs[0], need: need({ need: text, item: text }), open: true, waiting: 3, late: false, answerHours: null, project: null, light: "red" as const, why: { say: "", with: {} } })) };
      expect(lengthOf(brief(own, WORDS[language], audience))).toBeLessThanOrEqual(BRIEF_LIMIT);
    }),

  );
});

const INWARD = /礼金|礼品|购物卡|土特产|红包|烟酒|宴请|关键人|支持度|竞对|竞争对手|评分|接待|八项规定|自查/;
const full = reviewed({
  plans: [plan({ task: "宴请客户", status: "未完成" })],
  needs: [need({ need: "请领导约见关键人，了解竞对" }), need({ need: "投资审批", raised: { day: on("2025-08-11"), minutes: null } })],
});

test.each(LANGUAGES)("what stays inside never leaves in %s", (language) => {
  for (const told of [brief(full, WORDS[language], "up"), briefPage(full, WORDS[language], "up"), brief(judged, WORDS[language], "up"), briefPage(judged, WORDS[language], "up")]) expect(told).not.toMatch(INWARD);
  expect(brief(full, WORDS[language], "up")).toContain("投资审批");
});

test("the manager's copy quotes the need as typed", () => {
  expect(brief(full, WORDS.zh, "manager")).toContain("关键人");
});

test("the page has its blocks, and nothing typed makes markup", () => {
  const page = briefPage(reviewed({ needs: [need({ need: "# 标题\n- 列表 [链接](http://示例) <b>" })] }), WORDS.zh);
  expect(page).toContain("## 要拍板\n\n- \\# 标题 - 列表 \\[链接\\](http://示例) \\<b\\>");
  expect(page.match(/^## /gm)?.length).toBeGreaterThanOrEqual(3);
});
