import { CannotReview } from "../../src/model/finding.js";
import type { Settings } from "../../src/model/settings.js";
import { changedThresholds } from "../../src/read/changedThresholds.js";
import { plan, read, sheet, TASK } from "./grid.js";

const SETTINGS: Settings = read([plan([TASK]), sheet("设置", [["键", "值"], ["资源响应小时", 60]])]).settings;

test.each<readonly [string, object]>([
  ["预约提前天数=5", { key: "appointmentLead", zh: "预约提前天数", en: "Appointment lead days", inForce: 3, tried: 5 }],
  [" Appointment lead days ＝ 5 天", { key: "appointmentLead", inForce: 3, tried: 5 }],
  ["appointmentLead=0", { key: "appointmentLead", tried: 0 }],
  ["资源响应小时=72小时", { key: "answerHours", inForce: 60, tried: 72 }],
])("%s is tried beside the figure in force", (text, changed) => {
  expect(changedThresholds([text], SETTINGS)).toMatchObject([changed]);
});

test("several are tried together, and none where none is named", () => {
  expect(changedThresholds(["预约提前天数=5", "资源响应小时=72"], SETTINGS).map(({ tried }) => tried)).toEqual([5, 72]);
  expect(changedThresholds([], SETTINGS)).toEqual([]);
});

const refusal = (text: string): unknown => {
  try {
    return changedThresholds([text], SETTINGS);
  } catch (error) {
    return error instanceof CannotReview ? [error.code, error.say] : error;
  }
};

test.each<readonly [string, string, object]>([
  ["口味=5", "unknown-threshold", { name: "口味" }],
  ["=5", "unknown-threshold", { name: "" }],
  ["", "unknown-threshold", { name: "" }],
  ["预约提前天数=看情况", "bad-threshold", { name: "预约提前天数", value: "看情况" }],
  ["预约提前天数=-1", "bad-threshold", { name: "预约提前天数", value: "-1" }],
  ["预约提前天数", "bad-threshold", { name: "预约提前天数", value: "" }],
  ["Appointment lead days=", "bad-threshold", { name: "预约提前天数", value: "" }],
])("%j stops with the sentence that says why", (text, code, slots) => {
  expect(refusal(text)).toEqual([code, { say: code, with: slots }]);
});
