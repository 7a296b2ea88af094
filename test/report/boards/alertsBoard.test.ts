import type { Alerts } from "../../../src/model/boards/alerts.js";
import type { Finding } from "../../../src/model/finding.js";
import { alertsBoard } from "../../../src/report/boards/alertsBoard.js";
import { WORDS } from "../../../src/words/index.js";
import { expectGolden } from "../../golden/expectGolden.js";
import { TEAM_REVIEW } from "../../golden/teamReview.js";
import { drawingText } from "../drawingText.js";

const OPTIONS = { dateSystem: 1900 } as const;
const flag = (rule: string, level: "yellow" | "orange" | "red", subject: string, audience: Finding["audience"] = "up"): Finding => ({
  rule,
  level,
  audience,
  unsure: false,
  say: { say: "late-answer.answered", with: { need: "回款计划", limit: 48 } },
  subject,
  origins: [{ sheet: "客户", row: 3, column: 1 }],
});
const alerts: Alerts = {
  alerts: [
    { finding: flag("quiet-client", "red", "示例县水利局"), level: "red", scope: "业务", scopeTyped: false },
    { finding: flag("late-answer", "orange", "示例县智慧水利一期"), level: "orange", scope: "战略", scopeTyped: true },
    { finding: flag("new-in-chain", "yellow", "示例市自然资源局", "manager"), level: "yellow", scope: "战略", scopeTyped: false },
  ],
  tiers: [{ tier: "战略伙伴", weight: 60, clients: 2, mean: 1.5 }],
  index: 50,
};
const drawn = (language: "zh" | "en", audience?: Finding["audience"]) => alertsBoard({ ...TEAM_REVIEW, alerts }, WORDS[language], audience === undefined ? OPTIONS : { ...OPTIONS, audience });
const textOf = (drawing: ReturnType<typeof drawn>): string => {
  if (!drawing) throw new Error("not drawn");
  return drawingText(drawing);
};

test.each(["zh", "en"] as const)("in %s is drawn as kept, the gravest first", (language) => expectGolden(`alertsBoard.${language}.txt`, textOf(drawn(language))));

test("what is internal stays out of the copy that goes up, and so does the index over it (ruling 20)", () => {
  const up = textOf(drawn("zh", "up"));
  expect(textOf(drawn("zh"))).toContain("决策链新增多人");
  expect(up).not.toContain("决策链新增多人");
  expect(up).not.toContain("组合风险指数");
});

test("without alerts there is no board", () => expect(alertsBoard(TEAM_REVIEW, WORDS.zh, OPTIONS)).toBeNull());
