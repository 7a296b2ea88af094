import { shiftWeek } from "../../src/model/week.js";
import { entry, need, on, plan, reviewed, WEEK } from "../support/builders.js";
import { NO_OPTIONAL_SHEETS } from "../support/noOptionalSheets.js";

const earlier = shiftWeek(WEEK, -1).start;
const july = shiftWeek(WEEK, -2).start;
const rows = {
  plans: [
    plan({ status: "完成" }),
    plan({ status: "未完成", owners: ["销售乙"] }),
    plan({ week: earlier, status: "完成" }),
    plan({ week: july, status: "完成" }),
  ],
  log: [entry({ dayAction: "拜访示例市自然资源局", dayResult: "初步确定合作方案" }), entry({ day: on("2025-08-05"), dayAction: "拜访客户", dayResult: "没见到" })],
  needs: [need({ raised: { day: on("2025-08-04"), minutes: null } }), need({ raised: { day: on("2025-08-12"), minutes: null } })],
};

function value(review: ReturnType<typeof reviewed>, indicator: string, group: string | null = null): unknown {
  const line = review.month?.lines.find((own) => own.indicator === indicator && own.group === group);
  return line && [line.weeks, line.month];
}

test("is read only where it was asked for", () => {
  expect(reviewed(rows).month).toBeNull();
});

test("takes the weeks that end in the month, up to the reviewed one, and adds them up by the week's own definitions", () => {
  const review = reviewed(rows, { month: true });
  expect(review.month?.weeks).toEqual([shiftWeek(WEEK, -2), shiftWeek(WEEK, -1), WEEK]);
  expect(value(review, "completion")).toEqual([[{ n: 1, of: 1 }, { n: 1, of: 1 }, { n: 1, of: 2 }], { n: 3, of: 4 }]);
  expect(value(review, "contacts")).toEqual([[{ n: 0, of: 0 }, { n: 0, of: 1 }, { n: 1, of: 1 }], { n: 1, of: 2 }]);
});

test("needs open at a week's end are not added up", () => {
  expect(value(reviewed(rows, { month: true }), "openNeeds")).toEqual([[0, 1, 2], null]);
});

test("a week without rows is blank, an indicator without its sheet is not listed", () => {
  const review = reviewed({ plans: [plan({ status: "完成" })] }, { month: true });
  expect(value(review, "completion")).toEqual([[null, null, { n: 1, of: 1 }], { n: 1, of: 1 }]);
  expect(review.month?.lines.map(({ indicator }) => indicator)).toEqual(["planned", "completion", "partial", "missed", "postponed", "elements"]);
});

test("a month without a row has lines without figures", () => {
  const review = reviewed({ plans: [plan({ week: on("2025-06-02") })] }, { month: true });
  expect([value(review, "planned"), value(review, "completion")]).toEqual([[[null, null, null], null], [[null, null, null], null]]);
});

test("every indicator is what a week's own review counts, figures added up, shares by their parts", () => {
  const review = reviewed(rows, { month: true });
  expect(review.month?.lines.map(({ indicator, weeks, month }) => [indicator, weeks, month])).toEqual([
    ["planned", [1, 1, 2], 4],
    ["completion", [{ n: 1, of: 1 }, { n: 1, of: 1 }, { n: 1, of: 2 }], { n: 3, of: 4 }],
    ["partial", [0, 0, 0], 0],
    ["missed", [0, 0, 1], 1],
    ["postponed", [0, 0, 0], 0],
    ["elements", [{ n: 3, of: 4 }, { n: 3, of: 4 }, { n: 6, of: 8 }], { n: 12, of: 16 }],
    ["contacts", [{ n: 0, of: 0 }, { n: 0, of: 1 }, { n: 1, of: 1 }], { n: 1, of: 2 }],
    ["failed", [{ n: 0, of: 0 }, { n: 1, of: 1 }, { n: 0, of: 1 }], { n: 1, of: 2 }],
    ["tangible", [{ n: 0, of: 0 }, { n: 0, of: 0 }, { n: 1, of: 1 }], { n: 1, of: 1 }],
    ["signed", [0, 0, 0], 0],
    ["named", [{ n: 0, of: 0 }, { n: 0, of: 0 }, { n: 0, of: 1 }], { n: 0, of: 1 }],
    ["unlogged", [10, 9, 9], 28],
    ["openNeeds", [0, 1, 2], null],
  ]);
});

test("one person's month is the person's own, without groups; needs of a group are its members'", () => {
  const own = reviewed({ ...rows, needs: [need({ owners: ["销售乙"] })] }, { month: true, person: "销售乙" });
  expect([value(own, "planned"), value(own, "contacts"), value(own, "openNeeds")]).toEqual([[[null, null, 1], 1], [[null, null, { n: 0, of: 0 }], { n: 0, of: 0 }], [[null, null, 1], null]]);
  const person = (name: string, group?: string) => ({ origin: { sheet: "人员", row: 2, column: 1 }, name, ...(group !== undefined && { group }) });
  const people = (...all: readonly ReturnType<typeof person>[]) => ({ change: { ...NO_OPTIONAL_SHEETS, people: { sheet: "人员", columns: new Map(), rows: all, hidden: 0 } } });
  const needs = [need({ owners: ["销售甲"] }), need({ owners: ["销售乙", "销售甲"], need: "共同的" })];
  const grouped = reviewed({ ...rows, needs, ...people(person("销售甲", "一组"), person("销售乙", "二组"), person("销售丙")) }, { month: true });
  expect([value(grouped, "openNeeds", "一组"), value(grouped, "openNeeds", "二组"), new Set(grouped.month?.lines.map(({ group }) => group))]).toEqual([[[2, 2, 2], null], [[1, 1, 1], null], new Set([null, "一组", "二组"])]);
  expect(new Set(reviewed({ ...rows, ...people(person("销售甲", "一组"), person("销售乙", "一组")) }, { month: true }).month?.lines.map(({ group }) => group))).toEqual(new Set([null]));
});

test("groups stand beside each other where 人员 has at least two", () => {
  const person = (name: string, group: string) => ({ origin: { sheet: "人员", row: 2, column: 1 }, name, group });
  const people = { sheet: "人员", columns: new Map(), rows: [person("销售甲", "一组"), person("销售乙", "二组")], hidden: 0 };
  const review = reviewed({ ...rows, change: { ...NO_OPTIONAL_SHEETS, people } }, { month: true });
  expect(value(review, "completion", "一组")).toEqual([[{ n: 1, of: 1 }, { n: 1, of: 1 }, { n: 1, of: 1 }], { n: 3, of: 3 }]);
  expect(value(review, "missed", "二组")).toEqual([[0, 0, 1], 1]);
});
