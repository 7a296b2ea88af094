import { isoDay } from "../../src/model/day.js";
import type { Review } from "../../src/model/review.js";
import { voiceOf } from "../../src/report/voice.js";
import { review } from "../../src/review.js";
import { WORDS } from "../../src/words/index.js";
import { LOG_HEADINGS, MONDAY, PLAN_HEADINGS, codes, day, read, sheet } from "../read/grid.js";

interface Typed {
  readonly actual: string;
  readonly result: string;
  readonly verdict?: string;
}

const sheetsWith = (phrases: string, { actual, result, verdict }: Typed): Parameters<typeof read>[0] => [
  sheet("周计划", [[...PLAN_HEADINGS, "主管评定"], [45880, "销售甲", "签示例市自然资源局合同", "签订合同", actual, verdict ?? null]]),
  sheet("每日日志", [LOG_HEADINGS, [45881, "销售甲", "拜访示例市自然资源局", result, null, null]]),
  sheet("设置", [["键", "值"], ["短语", phrases]]),
];

/** One task and one day of 销售甲, in a workbook whose 设置 has a row 短语. */
function reviewed(phrases: string, typed: Typed): Review {
  return review(read(sheetsWith(phrases, typed)), { person: null, week: MONDAY, today: day(2025, 8, 18), minutes: null }, "test");
}

function told({ plans, days }: Review, lang: "zh" | "en" = "zh"): readonly unknown[] {
  const { tell } = voiceOf(WORDS[lang]);
  const [task] = plans;
  const tuesday = days.find((own) => isoDay(own.day) === "2025-08-12");
  return [task?.grade, task && tell(task.why), tuesday?.effect, tuesday && tell(tuesday.why)];
}

test("a phrase of 设置 decides a task and a day alike, and the reason names 设置", () => {
  const typed = { actual: "挂上号", result: "见了局长，挂上号" };
  expect(told(reviewed("挂上号=部分完成", typed))).toEqual(["partial", "「设置」短语“挂上号”即“部分完成”", "progress", "有进展：见了局长，挂上号（「设置」短语“挂上号”）"]);
  expect(told(reviewed("挂上号=完成", typed))).toEqual(["done", "「设置」短语“挂上号”即“完成”", "achieved", "达成：见了局长，挂上号（「设置」短语“挂上号”）"]);
  expect(told(reviewed("挂上号=Done", typed), "en")).toEqual(["done", "“挂上号” means “Done” by the phrases of Settings", "achieved", "Achieved: 见了局长，挂上号 (“挂上号”, a phrase of Settings)"]);
});

test("it wins over what we would have read, as a clause but not inside another word", () => {
  expect(told(reviewed("没见到=有进展", { actual: "完成", result: "没见到" })).slice(2)).toEqual(["progress", "有进展：没见到（「设置」短语“没见到”）"]);
  expect(told(reviewed("开花=达成", { actual: "没开花", result: "没开花" }))[2]).not.toBe("achieved");
});

test("what a phrase calls progress took place", () => {
  expect(reviewed("没见到=有进展", { actual: "完成", result: "没见到" }).counts.contacts.failed).toBe(0);
});

test("a label for results alone leaves the task to our reading", () => {
  const [, why, ...tuesday] = told(reviewed("没排=不评估", { actual: "没排", result: "没排" }));
  expect(why).not.toContain("设置");
  expect(tuesday).toEqual(["rest", "不评估：没排（「设置」短语“没排”）"]);
});

test("the manager's word wins over the phrase", () => {
  expect(told(reviewed("挂上号=完成", { actual: "挂上号", result: "挂上号", verdict: "未完成" })).slice(0, 2)).toEqual(["missed", "主管评定：未完成"]);
});

test("a pair whose word is no label is named and not used", () => {
  const inputs = read(sheetsWith("挂上号=还行、开花=完成", { actual: "挂上号", result: "见到" }));
  expect(codes(inputs)).toContain("setting-unreadable");
  expect([...inputs.settings.phrases]).toEqual([["开花", "完成"]]);
});
