import { WORDS } from "../src/words/index.js";
import { reviewSheet } from "../src/report/reviewSheet.js";
import { entry, on, reviewed } from "./support/builders.js";
import { drawingText } from "./report/drawingText.js";

const visit = (iso: string, dayResult: string): ReturnType<typeof entry> => entry({ day: on(iso), dayAction: "拜访客户", dayResult, client: ["示例市自然资源局"] });
const log = [visit("2025-08-12", "客户满意"), visit("2025-08-14", "已签约")];

test.each([
  ["a row of tomorrow waits", "2025-08-13", ["progress", "not_logged", "upcoming"], 1, 0, ["log-after-today"]],
  ["on its day it counts", "2025-08-14", ["progress", "not_logged", "achieved"], 2, 1, []],
  ["a review before the week has a wrong clock and judges all", "2025-07-31", ["progress", "upcoming", "achieved"], 2, 1, ["early-review"]],
])("%s", (_, today, effects, realised, signedOrPaid, warned) => {
  const made = reviewed({ log }, { today: on(today) });
  expect(made.days.slice(1, 4).map(({ effect }) => effect)).toEqual(effects);
  expect([made.counts.contacts.realised, made.counts.signedOrPaid]).toEqual([realised, signedOrPaid]);
  expect(made.warnings.map(({ rule }) => rule)).toEqual(warned);
});

test("the sheet shows what is typed for tomorrow as still to come", () => {
  const text = drawingText(reviewSheet(reviewed({ log }, { today: on("2025-08-13"), person: "销售甲" }), WORDS.zh, { dateSystem: 1900 }));
  expect(text.match(/拜访客户 → 已签约/gu)).toHaveLength(1);
  expect(text).toContain("未到；已写“拜访客户”，当日起计入");
  expect(text).toContain("日志 周四 08-14 晚于生成日期 2025-08-13，请核对日期");
});
