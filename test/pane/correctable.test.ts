import { aboutFlag, correctableFlag, correctablePlan, correctableProblem, correctableSlot } from "../../src/pane/correctable.js";
import { groupsOf } from "../../src/pane/lines.js";
import { speechOf } from "../../src/pane/speechOf.js";
import { WORDS } from "../../src/words/index.js";
import { dayOf, type Day } from "../../src/model/day.js";
import { flag, plan, review } from "./review.js";

const zh = speechOf("zh", WORDS.zh);

test.each([
  ["done", "done"], ["partial", "partial"], ["missed", "missed"], ["postponed", "postponed"], ["cancelled", "cancelled"], ["unclear", null],
] as const)("the form of a task that is %s begins with %s", (grade, verdict) => {
  expect(correctablePlan(plan("拜访客户", 2, { grade }))).toEqual([expect.objectContaining({ kind: "grade", about: "周计划!D2", task: "拜访客户", verdict, reason: "" })]);
});

test("the reason of an earlier 主管评定 is there to be changed", () => {
  const graded = plan("拜访客户", 2);
  expect(correctablePlan({ ...graded, item: { ...graded.item, verdictReason: "已电话核实" } })[0]).toMatchObject({ reason: "已电话核实" });
});

test.each([
  ["a flag on a client can rest", flag(3), [{ kind: "pause", rule: "silent-client", subject: "示例市自然资源局" }]],
  ["a flag without a subject cannot", flag(3, { subject: " " }), []],
  ["a task without a log row can be linked to one", flag(3, { rule: "no-matching-log", subject: "对接协议" }), [{ kind: "link", about: "每日日志!A3", end: { kind: "task", task: "对接协议" } }, { kind: "pause" }]],
])("%s", (_, finding, expected) => expect(correctableFlag(finding)).toMatchObject(expected));

test.each([
  ["a whole cell", "基本走通了", "走通", ["基本走通了"]],
  ["clauses, what decided first", "已走访，基本走通；等回复", "走通", ["基本走通", "已走访", "等回复"]],
  ["a clause that 短语 cannot hold", "a=b 走通", "", ["走通"]],
] as const)("words that were read unsurely can be explained: %s", (_, actual, phrase, clauses) => {
  const graded = plan("对接协议", 3, { sure: false, basis: "text", reading: { label: "partial", percent: null, phrase, rule: "x", rung: "none", sure: false } });
  expect(correctablePlan({ ...graded, item: { ...graded.item, actual } })).toMatchObject([{ kind: "grade" }, { kind: "phrase", of: "plan", clauses }]);
});

test("what mailed workbooks tell differently is for the manager alone", () => {
  const graded = plan("对接协议", 3, { sure: false, basis: "text" });
  expect(correctablePlan({ ...graded, item: { ...graded.item, actual: "完成", conflict: "完成 / 没完成" } })).toMatchObject([{ kind: "grade" }]);
});

test("a result that was read unsurely can be explained, one that only its action tells of cannot", () => {
  const origin = { sheet: "每日日志", row: 3, column: 3 };
  expect(correctableSlot({ result: "走通", reading: null, origin })).toMatchObject([{ kind: "phrase", of: "slot", clauses: ["走通"] }]);
  expect(correctableSlot({ result: "", reading: null, origin })).toEqual([]);
});

test("a name that 客户 lacks can be told whose it is, where one is alike", () => {
  expect(correctableProblem({ alike: { name: "示例局", clients: ["示例市局"] } })).toMatchObject([{ kind: "alias", name: "示例局", clients: ["示例市局"] }]);
  expect(correctableProblem({})).toEqual([]);
});

test("tasks and flags have a form, contradictions and what is only told have none; a flag keeps what it is known by while it rests", () => {
  const until = dayOf(2025, 9, 15) as Day;
  const resting = flag(5, { subject: "示例县教育局" });
  const groups = groupsOf(
    review({
      plans: [plan("拜访客户", 2), plan("对接协议", 3, { sure: false })],
      flags: [flag(4), flag(6, { unsure: true })],
      warnings: [flag(7)],
      paused: [{ flag: resting, pause: { rule: "silent-client", subject: "示例县教育局", until, reason: "已约下月", origin: { sheet: "暂停", row: 3, column: 1 } } }],
      gaps: [{ sheet: "周计划", column: "实际完成情况", missing: 1, of: 2, origins: [] }],
    }),
    zh,
  );
  expect(groups.map(({ key, lines }) => [key, lines.map(({ correctable }) => correctable?.map(({ kind }) => kind))])).toEqual([
    ["groupWarnings", [undefined]],
    ["groupUnsure", [["grade"], ["pause"]]],
    ["groupFlags", [["pause"]]],
    ["groupPlans", [["grade"]]],
    ["groupPaused", [undefined]],
    ["groupGaps", [undefined]],
  ]);
  expect(groups[4]?.lines[0]).toMatchObject({ about: aboutFlag(resting), detail: "暂停到 2025-09-15 · 已约下月", origin: { sheet: "暂停", row: 3 } });
});
