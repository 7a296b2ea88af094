import { ownSettings } from "../../src/read/ownSettings.js";
import type { Sheet } from "../../src/model/workbook.js";
import { day, log, plans, sheet } from "../support/weekBook.js";

const of = (...sheets: readonly Sheet[]): ReturnType<typeof ownSettings> => ownSettings({ fileName: null, dateSystem: 1900, findings: [], sheets: [plans([["拜访", "见到", "已完成"]]), log([]), ...sheets] }, day("2025-08-18"));

test("a workbook without 设置 holds what is standard", () => {
  const { texts, advice, phrases, people, daysOff } = of();
  expect(texts.find(({ key }) => key === "workingTime")).toEqual({ key: "workingTime", zh: "作息", en: "Working time", typed: "", place: null, standard: "双休", source: "ruling 23" });
  expect(texts.map(({ key }) => key)).not.toContain("headings");
  expect(advice.find(({ key }) => key === "advice.quiet-client")).toMatchObject({ zh: "建议·久未接触的客户", typed: "" });
  expect([phrases, people, daysOff]).toEqual([[], [], 0]);
});

test("what 设置 and 人员 say stands beside its cell; of several rows the last counts", () => {
  const own = sheet("设置", [["键", "值"], ["作息", "双休"], ["作息", "单休"], ["短语", "闭环=完成"], ["节假日", "2025-10-01 至 2025-10-03"], ["调休上班日", "2025-09-28"], ["建议·久未接触的客户", "先打电话"]]);
  const { texts, advice, phrases, people, daysOff, workingDays } = of(own, sheet("人员", [["姓名", "组", "作息", "请假", "上级", "开始日期"], ["销售甲", "一组", null, "8.12", "主管甲", "2025-03-01"]]));
  expect(texts.find(({ key }) => key === "workingTime")).toMatchObject({ typed: "单休", place: { sheet: "设置", row: 3, column: 2 } });
  expect(advice.find(({ typed }) => typed !== "")).toMatchObject({ key: "advice.quiet-client", typed: "先打电话" });
  expect([phrases, daysOff, workingDays]).toEqual([[["闭环", "完成"]], 3, 1]);
  expect(people).toEqual([{ name: "销售甲", group: "一组", superior: "主管甲", from: day("2025-03-01"), to: null, workingTime: "", leave: "8.12" }]);
});

test("rows of days add up, those of a pasted notice behind the others", () => {
  const rows = [["键", "值"], ["节假日", null], ["2026年部分节假日安排的通知", null], ["一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。", null], ["节假日", "2025-12-24"]];
  const { texts, daysOff, workingDays } = of(sheet("设置", rows));
  expect(texts.find(({ key }) => key === "daysOff")).toMatchObject({ typed: `2025-12-24\n${rows[2]?.[0]}\n${rows[3]?.[0]}`, place: { sheet: "设置", row: 5, column: 2 } });
  expect([daysOff, workingDays]).toEqual([4, 1]);
});

test("what 人员 does not say of a person is blank", () => {
  expect(of(sheet("人员", [["姓名", "作息"], ["销售甲", "单休"]])).people).toEqual([{ name: "销售甲", group: "", superior: "", from: null, to: null, workingTime: "单休", leave: "" }]);
});
