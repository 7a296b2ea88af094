import { entry, need, on, reviewed } from "../../support/builders.js";

const log = [
  entry({ dayAction: "拜访客户", dayResult: "客户满意", eveningAction: "无" }),
  entry({ day: on("2025-08-14"), owners: ["销售乙"], dayAction: "提交方案", dayResult: "已签收" }),
  entry({ day: on("2025-08-25"), dayAction: "出差", dayResult: "" }),
];

test("takes the latest logged day up to today, its actions, and what is open", () => {
  const { brief } = reviewed({ log, needs: [need({ need: "审批" }), need({ state: "已解决" })] });
  expect([brief?.day, brief?.minutes]).toEqual([on("2025-08-14"), 15]);
  expect(brief?.deeds.map(({ owner, slot, action, result }) => [owner, slot, action, result])).toEqual([["销售乙", "day", "提交方案", "已签收"]]);
  expect(brief?.needs.map((own) => own.need.need)).toEqual(["审批"]);
});

test("a person's brief is of the person's own day, and 无 is no action", () => {
  const { brief } = reviewed({ log }, { person: "销售甲" });
  expect(brief?.deeds.map(({ action }) => action)).toEqual(["拜访客户"]);
});

test("today counts, tomorrow does not", () => {
  expect(reviewed({ log }, { today: on("2025-08-25") }).brief?.day).toBe(on("2025-08-25"));
  expect(reviewed({ log }, { today: on("2025-08-24") }).brief?.day).toBe(on("2025-08-14"));
});

test("a day of rest is passed over", () => {
  const rest = entry({ day: on("2025-08-17"), dayAction: "无", eveningAction: "无" });
  expect(reviewed({ log: [...log, rest] }).brief?.day).toBe(on("2025-08-14"));
});

test("without a log there is none", () => {
  expect(reviewed({ needs: [need()] }).brief).toBeNull();
});
