import { isoDay } from "../../src/model/day.js";
import type { Review } from "../../src/model/review.js";
import { entry, MONDAY, on, plan, reviewed, type Rows } from "../support/builders.js";

const days = (made: Review): readonly string[] => made.days.map(({ owner, day, effect, slots }) => `${owner} ${isoDay(day).slice(5)} ${effect}${slots.length > 0 ? ` ${slots.map(({ action }) => action).join("、")}` : ""}`);
const of = (rows: Rows, today = "2025-08-18"): readonly string[] => days(reviewed(rows, { today: on(today) }));
const BLANK = ["08-12", "08-13", "08-14", "08-15"].map((day) => `销售甲 ${day} not_logged`);
const WEEKEND = ["08-16", "08-17"].map((day) => `销售甲 ${day} rest`);

test("each person has seven days, and each day all of its rows", () => {
  const log = [entry({ dayAction: "整理材料", dayResult: "已整理" }), entry({ dayAction: "写方案", dayResult: "写完" }), entry({ day: on("2025-08-17"), owners: ["销售乙"], dayAction: "返回公司", dayResult: "返回公司" })];
  const made = of({ log });
  expect(made).toHaveLength(14);
  expect(made[0]).toMatch(/^销售甲 08-11 \S+ 整理材料、写方案$/u);
  expect(made[13]).toMatch(/^销售乙 08-17 \S+ 返回公司$/u);
  expect(made.slice(1, 7)).toEqual([...BLANK, ...WEEKEND]);
});

test("without a log no day is called blank (ruling 32)", () => {
  expect(of({ plans: [plan()] })).toEqual([]);
});

test("today and what is to come are not blank yet", () => {
  const made = of({ log: [entry({ dayAction: "整理材料", dayResult: "已整理" })] }, "2025-08-13");
  expect(made.slice(2)).toEqual(["销售甲 08-13 not_logged", "销售甲 08-14 upcoming", "销售甲 08-15 upcoming", "销售甲 08-16 upcoming", "销售甲 08-17 upcoming"]);
});

describe("a meeting missed without an appointment on record", () => {
  const log = [entry({ dayAction: "拜访投资方", dayResult: "没见到" })];
  const why = (rows: Rows): string | undefined => reviewed(rows).days.find(({ owner }) => owner === "销售甲")?.why.say;
  test.each<[string, Rows, string]>([
    ["is told as such where no task of the person has one", { plans: [plan()], log }, "why-day-not-met-unconfirmed"],
    ["also where there is no task", { plans: [], log }, "why-day-not-met-unconfirmed"],
    ["not where one has", { plans: [plan(), plan({ appointment: MONDAY })], log }, "why-day-not-met"],
    ["but another person's tells nothing", { plans: [plan({ appointment: MONDAY, owners: ["销售乙"] })], log }, "why-day-not-met-unconfirmed"],
    ["not where the workbook has no such column", { plans: [plan()], log, without: ["appointment"] }, "why-day-not-met"],
    ["nor where it has no plans", { log }, "why-day-not-met"],
  ])("%s", (_, rows, say) => {
    expect(why(rows)).toBe(say);
  });
});

test("how tasks fit the log is told only of a week that is over, of a workbook with a log, and not of the week before", () => {
  const rows = { plans: [plan({ status: "完成" })], log: [entry()] };
  const proofs = (given: Rows, today: string): readonly unknown[] => reviewed(given, { today: on(today) }).plans.map(({ proof }) => proof);
  expect([proofs(rows, "2025-08-18"), proofs(rows, "2025-08-17"), proofs({ plans: rows.plans }, "2025-08-18")]).toEqual([["unlogged"], [null], [null]]);
});

test("a reason stands only beside what was not finished, spaces aside", () => {
  const of = (status: "完成" | "取消" | "未完成", reason: string) => plan({ status, reason });
  const made = reviewed({ plans: [of("完成", "资金"), of("取消", "资金"), of("未完成", " 资金 "), of("未完成", " ")] });
  expect(made.plans.map(({ reason }) => reason)).toEqual([null, null, "资金", null]);
});
