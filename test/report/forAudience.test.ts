import { reviewJson } from "../../src/report/reviewJson.js";
import { reviewSheet } from "../../src/report/reviewSheet.js";
import { teamPage } from "../../src/report/teamPage.js";
import { upwardDrawing } from "../../src/report/upward.js";
import { voiceOf } from "../../src/report/voice.js";
import { WORDS } from "../../src/words/index.js";
import { client, entry, need, plan, reviewed } from "../support/builders.js";
import { schemaFaults } from "../support/reviewSchema.js";
import { drawingText } from "./drawingText.js";

/** A week in which people typed everywhere what must not go up. */
const rows = {
  plans: [plan({ task: "宴请客户领导，带土特产", status: "完成" }), plan({ task: "提交方案", status: "未完成", resources: "了解竞争对手", reason: "内部资源：缺关键人名单" })],
  log: [entry({ dayAction: "拜访客户，送礼品", dayResult: "签约，合同已签", eveningAction: "宴请关键人", eveningResult: "满意" })],
  clients: [client()],
  needs: [need({ need: "请领导打听竞对报价", item: "竞对" }), need({ need: "投资审批" })],
};
const INWARD = /礼金|礼品|购物卡|土特产|红包|烟酒|宴请|关键人|支持度|竞对|竞争对手|评分|接待|八项规定/;
const person = reviewed(rows, { person: "销售甲" });
const team = reviewed(rows);

describe.each(["zh", "en"] as const)("in %s", (language) => {
  const words = WORDS[language];
  const up = { dateSystem: 1900, audience: "up" } as const;

  test("no cell of a page that goes up holds what stays inside", () => {
    for (const drawing of [reviewSheet(person, words, up), teamPage(team, words, up)]) expect(drawingText(upwardDrawing(drawing, voiceOf(words)))).not.toMatch(INWARD);
  });

  test("nor does the object, which still fits its schema and says for whom it is", () => {
    const told = reviewJson(person, words, "up");
    expect(schemaFaults(told)).toEqual([]);
    expect(JSON.stringify(told)).not.toMatch(INWARD);
    expect(told).toMatchObject({ audience: "up", days: [], followUps: [], problems: [], counts: { eveningReceptions: null } });
  });
});

test("each circle sees its own flags: the rep all, the manager no self-check, above only what goes up", () => {
  const seen = (audience?: "self" | "manager" | "up") => {
    const { flags } = reviewJson(person, WORDS.zh, audience) as { flags: readonly { audience: string }[] };
    return [...new Set(flags.map((flag) => flag.audience))].sort();
  };
  expect([seen(), seen("self"), seen("manager"), seen("up")]).toEqual([["manager", "self", "up"], ["manager", "self", "up"], ["manager", "up"], ["up"]]);
});

test("the upward sheet keeps results, decisions wanted and risks, and no day of the log", () => {
  const text = drawingText(reviewSheet(person, WORDS.zh, { dateSystem: 1900, audience: "up" }));
  expect(text).toContain("需协调");
  expect(text).toContain("主要成果");
  for (const inside of ["每日行动", "外部接触 {section}", "数据缺口", "文字判读", "数据检查", "拜访客户"]) expect(text).not.toContain(inside);
});
