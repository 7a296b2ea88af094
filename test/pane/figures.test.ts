import { figuresOf } from "../../src/pane/figures.js";
import { speechOf } from "../../src/pane/speechOf.js";
import { WORDS } from "../../src/words/index.js";
import { counts, plan, review } from "./review.js";

const shown = (made: ReturnType<typeof review>): readonly string[] => figuresOf(made, speechOf("zh", WORDS.zh)).map(({ value, label, remark }) => `${label} ${value} ${remark}`.trim());

test("the band says completion, tangible contacts, decisions wanted and what to check", () => {
  const now = counts({ completion: { n: 1, of: 3 }, tangible: { n: 2, of: 8 }, openNeeds: 2, longestWait: 12 });
  const before = counts({ completion: { n: 2, of: 4 } });
  expect(shown(review({ counts: now, before, plans: [plan("完成了吧", 3, { sure: false }), plan("完成", 4)] }))).toEqual(["完成 1/3 前一周 2/4", "有成果的接触 2/8", "待拍板 2 最久 12 天", "判读待核对 1"]);
});

test("a share of nothing is a dash, not a nought", () => {
  expect(shown(review())).toEqual(["完成 —", "有成果的接触 —", "待拍板 0", "判读待核对 0"]);
});
