import { aboutFlag, correctableFlag, correctablePlan } from "../../src/pane/correctable.js";
import { groupsOf } from "../../src/pane/lines.js";
import { speechOf } from "../../src/pane/speechOf.js";
import { WORDS } from "../../src/words/index.js";
import { dayOf, type Day } from "../../src/model/day.js";
import { flag, plan, review } from "./review.js";

const zh = speechOf("zh", WORDS.zh);

test.each([
  ["done", "done"], ["partial", "partial"], ["missed", "missed"], ["postponed", "postponed"], ["cancelled", "cancelled"], ["unclear", null],
] as const)("the form of a task that is %s begins with %s", (grade, verdict) => {
  expect(correctablePlan(plan("拜访客户", 2, { grade }))).toMatchObject({ kind: "grade", about: "周计划!D2", task: "拜访客户", verdict, reason: "" });
});

test("the reason of an earlier 主管评定 is there to be changed", () => {
  const graded = plan("拜访客户", 2);
  expect(correctablePlan({ ...graded, item: { ...graded.item, verdictReason: "已电话核实" } })).toMatchObject({ reason: "已电话核实" });
});

test.each([
  ["a flag on a client", flag(3), { kind: "pause", rule: "silent-client", subject: "示例市自然资源局" }],
  ["a flag without a subject", flag(3, { subject: " " }), null],
])("%s", (_, finding, expected) => {
  const found = correctableFlag(finding);
  if (expected) expect(found).toMatchObject(expected);
  else expect(found).toBeNull();
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
  expect(groups.map(({ key, lines }) => [key, lines.map(({ correctable }) => correctable?.kind)])).toEqual([
    ["groupWarnings", [undefined]],
    ["groupUnsure", ["grade", "pause"]],
    ["groupFlags", ["pause"]],
    ["groupPlans", ["grade"]],
    ["groupPaused", [undefined]],
    ["groupGaps", [undefined]],
  ]);
  expect(groups[4]?.lines[0]).toMatchObject({ about: aboutFlag(resting), detail: "暂停到 2025-09-15 · 已约下月", origin: { sheet: "暂停", row: 3 } });
});
