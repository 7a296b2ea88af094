import { isoDay } from "../../src/model/day.js";
import { originText } from "../../src/model/origin.js";
import type { LogEntry, Project } from "../../src/model/nouns.js";
import { WORDS } from "../../src/words/index.js";
import { reviewJson } from "../../src/report/reviewJson.js";
import { entry, inputs, on, reviewed } from "../support/builders.js";

const NAME = "示例市水库监测";
const project: Project = { origin: { sheet: "项目", row: 2, column: 1 }, name: NAME };
const told = (iso: string, dayResult: string, change: Partial<LogEntry> = {}): LogEntry => entry({ day: on(iso), dayAction: "拜访客户", dayResult, project: NAME, ...change });
const projects = { sheet: "项目", columns: new Map(), rows: [project], hidden: 0 };
const made = (log: readonly LogEntry[]): ReturnType<typeof reviewed> => reviewed({ log, change: { projects } });

test.each([
  ["the highest of several", [told("2025-07-01", "已签约"), told("2025-08-12", "有合作意愿")], [`${NAME} signed 2025-07-01`]],
  ["minutes in the drop-down", [told("2024-08-06", "见附件", { resultKind: "会议纪要" })], [`${NAME} written 2024-08-06`]],
  ["a row of another project", [told("2025-08-12", "已签约", { project: "示例县智慧水务" })], []],
  ["nothing agreed", [told("2025-08-12", "客户满意")], []],
  ["not met", [told("2025-08-12", "没见到")], []],
  ["a row dated after the review", [told("2025-08-20", "已签约")], []],
])("commitment of a project: %s", (_, log, expected) => {
  expect(made(log).commitments.map(({ project: name, rung, day }) => `${name} ${rung} ${isoDay(day)}`)).toEqual(expected);
});

test("the JSON names the project, the rung, its day and its row", () => {
  const row = told("2025-08-12", "初步确定合作方案");
  expect(reviewJson(made([row]), WORDS.zh)).toMatchObject({
    commitments: [{ project: NAME, rung: "agreed", date: "2025-08-12", origins: [originText({ ...row.origin, column: 3 })] }],
  });
});

test("without the sheet 项目 there is none", () => {
  expect(inputs({ log: [] }).projects).toBeNull();
  expect(reviewed({ log: [told("2025-08-12", "已签约")] }).commitments).toEqual([]);
});
