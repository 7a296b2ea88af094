import { notLoggedDay } from "../../src/rules/not-logged-day.js";
import { on } from "../support/builders.js";
import { factsOf } from "../support/facts.js";
import { ruleTable } from "../support/ruleTable.js";

const blank = { owner: "销售甲", day: on("2025-08-13"), effect: "not_logged", why: { say: "why-day-not-logged", with: {} }, slots: [], origins: [] } as const;

ruleTable(notLoggedDay, {
  clear: [
    ["a day off", { days: [{ ...blank, effect: "rest" }] }],
    ["today can still be filled in", { today: on("2025-08-13"), days: [blank] }],
  ],
  flagged: [
    ["two days of one person are one remark", { days: [blank, { ...blank, day: on("2025-08-14") }] }, "days"],
    ["two people", { days: [blank, { ...blank, owner: "销售乙" }] }, "days", "days"],
  ],
  unsure: [],
});

test("points to a row of the person's own where the blank day has none", () => {
  const origins = [{ sheet: "每日日志", row: 7, column: 1 }, { sheet: "每日日志", row: 8, column: 1 }];
  const days = [{ ...blank, day: on("2025-08-12"), effect: "progress", origins }, { ...blank, day: on("2025-08-12"), effect: "progress", origins: origins.slice(1) }, blank] as const;
  expect(notLoggedDay.run(factsOf({ days }), new Map())?.[Symbol.iterator]().next().value?.origins).toEqual(origins.slice(0, 1));
});
