import type { CoordinatedNeed } from "../../src/model/coordination.js";
import type { Review } from "../../src/model/review.js";
import { receiptPage } from "../../src/report/receiptPage.js";
import { WORDS } from "../../src/words/index.js";
import { expectGolden } from "../golden/expectGolden.js";
import { day, plain } from "../golden/sampleReview.js";
import { TEAM_REVIEW } from "../golden/teamReview.js";
import { drawingText } from "./drawingText.js";

const OPTIONS = { dateSystem: 1900, from: "团队.xlsx" } as const;

function need(number: number, owner: string, text: string, typed: CoordinatedNeed["record"]["typed"]): CoordinatedNeed {
  const asked = { origin: { sheet: "协调事项", row: number, column: 5 }, owners: [owner], need: text, raised: { day: day("2025-08-11"), minutes: null } };
  return {
    record: { number, keys: ["need:1"], need: asked, firstSeen: day("2025-08-11"), lastSeen: day("2025-08-18"), state: null, solvedOn: null, solvedSeen: null, levels: [], maybe: [], typed, decisionDay: null, shown: typed },
    clock: { need: asked, waiting: 7, answerHours: null, late: false, open: true, project: null, light: "yellow", why: plain("等待 7 天") },
    places: [{ kind: "need", origin: asked.origin }],
    there: true,
    takenFrom: null,
    conflict: null,
    answer: null,
    raisedTo: null,
    decisionOverdue: 0,
    took: null,
    faded: false,
    solved: null,
  };
}

const REVIEW: Review = {
  ...TEAM_REVIEW,
  coordination: [
    need(7, "销售甲", "审批加快", { decision: "周三前由财务甲办结", decisionBy: "财务甲", decisionDue: "2025-08-20" }),
    need(8, "销售乙", "回款计划确认", { decision: "先催首付款", decisionBy: "销售乙" }),
    need(9, "销售甲", "演示设备借用", {}),
    need(10, "销售乙", "方案由销售甲补齐", { decision: "补齐后再报", decisionBy: "销售甲", decisionDue: "周五" }),
  ],
};

test.each(["zh", "en"] as const)("in %s is drawn as kept", (language) => {
  expectGolden(`receiptPage.${language}.txt`, drawingText(receiptPage(REVIEW, "销售甲", WORDS[language], OPTIONS)));
});

test("holds no row of another person, but a decision that is theirs to do", () => {
  const text = drawingText(receiptPage(REVIEW, "销售甲", WORDS.zh, OPTIONS));
  expect(text).not.toMatch(/销售乙|销售丙|回款计划确认/u);
  expect(text).toContain("协010");
  expect(drawingText(receiptPage(REVIEW, "销售丙", WORDS.zh, OPTIONS))).toContain("没有与本人有关的决定");
});

test("is one page however much is on the list", () => {
  const coordination = Array.from({ length: 30 }, (_, at) => need(at + 1, "销售甲", `事项${at}`, at % 2 === 0 ? { decision: "同意" } : {}));
  const { rows } = receiptPage({ ...REVIEW, coordination }, "销售甲", WORDS.zh, OPTIONS);
  expect(rows.some(({ breakBefore }) => breakBefore)).toBe(false);
});
