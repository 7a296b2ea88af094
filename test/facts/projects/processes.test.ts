import { processes } from "../../../src/facts/projects/processes.js";
import type { Project } from "../../../src/model/nouns.js";
import { on } from "../../support/builders.js";
import { project } from "../../support/projectLines.js";
import { projectReading } from "../../support/projectReading.js";

const now = { day: on("2025-08-18"), minutes: 600 };
const one = (change: Partial<Project>, ...others: readonly Partial<Project>[]) => processes(projectReading([project(change), ...others.map(project)]), now)?.[0];
const at = (day: string, minutes: number | null = null) => ({ day: on(day), minutes });

test("without the sheet 项目 there are no processes", () => expect(processes(projectReading(null), now)).toBeNull());

test.each<[string, Partial<Project>, number | null, boolean]>([
  ["on the day of the limit", { process: "决策流程", processSince: on("2025-07-19") }, 30, false],
  ["a day later", { process: "决策流程", processSince: on("2025-07-18") }, 31, true],
  ["signed", { process: "采购流程", processSince: on("2025-07-18"), signedDay: on("2025-08-01") }, 31, false],
  ["without a process", { processSince: on("2025-07-18") }, null, false],
])("stalled: %s", (_, change, days, stalled) => expect(one(change)).toMatchObject({ days, stalled }));

test.each<[string, Partial<Project>, string | null]>([
  ["a result", { meetingDay: on("2025-08-01"), meetingResult: "通过" }, "decided"],
  ["today", { meetingDay: on("2025-08-18") }, "ahead"],
  ["over without a result", { meetingDay: on("2025-08-17") }, "unrecorded"],
  ["a major matter without a day", { majorMatter: true }, "unplanned"],
  ["a major matter that is signed", { majorMatter: true, signedDay: on("2025-08-01") }, null],
  ["none wanted", {}, null],
])("meeting: %s", (_, change, meeting) => expect(one(change, { meetingResult: "通过" })?.meeting).toBe(meeting));

test("a past meeting is not asked for where nobody records results", () => expect(one({ meetingDay: on("2025-08-17") })?.meeting).toBeNull());

test("counts down to the tender and back to the first contact in whole months", () => {
  expect(one({ tenderDay: on("2025-09-01"), firstContact: on("2025-03-02") })).toMatchObject({ tenderIn: 14, lead: 5 });
  expect(one({ tenderDay: on("2025-08-17") })).toMatchObject({ tenderIn: null, lead: null });
});

test.each<[string, Partial<Project>, object | null]>([
  ["sent on the hour of the limit", { proposalAsked: at("2025-08-11", 540), proposalSent: at("2025-08-13", 540) }, { sent: true, hours: 48, late: false, unsure: false }],
  ["sent six minutes later", { proposalAsked: at("2025-08-11", 540), proposalSent: at("2025-08-13", 546) }, { sent: true, late: true }],
  ["waiting", { proposalAsked: at("2025-08-15", 600) }, { sent: false, hours: 72, late: true }],
  ["late at any time of day", { proposalAsked: at("2025-08-11"), proposalSent: at("2025-08-15") }, { late: true, unsure: false }],
  ["late at some times of day", { proposalAsked: at("2025-08-11"), proposalDay: on("2025-08-13") }, { sent: true, hours: 24, late: false, unsure: true }],
  ["sent before it was asked for", { proposalAsked: at("2025-08-11"), proposalDay: on("2025-08-01") }, null],
  ["asked for on a day to come", { proposalAsked: at("2025-08-19") }, null],
  ["not asked for", {}, null],
])("proposal: %s", (_, change, clock) => {
  const found = one(change)?.proposal;
  if (clock === null) expect(found).toBeNull();
  else expect(found).toMatchObject(clock);
});
