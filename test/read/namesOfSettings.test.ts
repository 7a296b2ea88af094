import { limitsInForce } from "../../src/read/limitsInForce.js";
import { phraseWord } from "../../src/read/phraseWord.js";
import { settingName } from "../../src/read/settingName.js";
import { THRESHOLDS } from "../../src/settings/thresholds.js";
import { day, sheet, workbook } from "./grid.js";

test("every threshold as 设置 has it, beside its standard, in the standard order", () => {
  const limits = limitsInForce(workbook([sheet("设置", [["键", "值"], ["预约提前天数", 5]])]), day(2025, 8, 18));
  expect(limits.map(({ key }) => key)).toEqual(THRESHOLDS.map(({ key }) => key));
  expect(limits.find(({ key }) => key === "appointmentLead")).toMatchObject({ zh: "预约提前天数", en: "Appointment lead days", inForce: 5, standard: 3 });
  expect(limits.filter(({ inForce, standard }) => inForce !== standard)).toHaveLength(1);
});

test.each([
  ["appointmentLead", "预约提前天数", "Appointment lead days"],
  ["workingTime", "作息", "Working time"],
  ["advice.quiet-client", "建议·久未接触的客户", "Advice·Clients gone quiet"],
])("%s is called %s or %s", (id, zh, en) => {
  expect([settingName(id, false), settingName(id, true)]).toEqual([zh, en]);
});

test("a phrase's meaning has a word in each language", () => {
  expect([phraseWord("done", false), phraseWord("done", true), phraseWord("rest", false)]).toEqual(["完成", "done", "不评估"]);
});

test("what has no name is a defect of ours", () => {
  expect(() => settingName("advice.none", false)).toThrow(new RangeError("advice.none"));
  expect(() => phraseWord("none", false)).toThrow(new RangeError("none"));
});
