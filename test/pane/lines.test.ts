import { groupsOf } from "../../src/pane/lines.js";
import { speechOf } from "../../src/pane/speechOf.js";
import { WORDS } from "../../src/words/index.js";
import { counts, flag, plan, review } from "./review.js";

const zh = speechOf("zh", WORDS.zh);

test("a review without anything has no groups", () => {
  expect(groupsOf(review(), zh)).toEqual([]);
});

test("what a person must check stands first and is not said again", () => {
  const groups = groupsOf(
    review({ plans: [plan("拜访客户", 2), plan("对接协议", 3, { sure: false, grade: "partial", percent: 50 })], flags: [flag(4), flag(6, { level: "red" }), flag(5, { unsure: true }), flag(3, { unsure: true, origins: [{ sheet: "周计划", row: 3, column: 6 }] })] }),
    zh,
  );
  expect(groups.map(({ key, lines }) => [key, lines.map(({ subject, origin }) => `${subject} ${origin?.sheet} ${origin?.row}`)])).toEqual([
    ["groupUnsure", ["对接协议 周计划 3", `${zh.label("CANCELLED")} 每日日志 5`]],
    ["groupFlags", [`${zh.label("CANCELLED")} 每日日志 6`, `${zh.label("CANCELLED")} 每日日志 4`]],
    ["groupPlans", ["拜访客户 周计划 2"]],
  ]);
});

test.each([
  ["done", "√", "good", "完成"],
  ["partial", "△", "attention", "部分完成 50%"],
  ["missed", "×", "bad", "未完成"],
  ["postponed", "→", "attention", "延期"],
  ["cancelled", "－", "quiet", "取消"],
  ["unclear", "？", "unknown", "未填写", "none"],
  ["unclear", "？", "unknown", "待核对", "text"],
] as const)("a task that is %s has its sign, tone and word", (grade, sign, tone, word, basis = "text") => {
  const [group] = groupsOf(review({ plans: [plan("拜访客户", 2, { grade, percent: 50, basis })] }), zh);
  expect(group?.lines[0]).toMatchObject({ sign, tone, word });
});

test("a team's lines name the people, and who has not handed in stands out", () => {
  const line = { name: "销售乙", handedIn: false, counts: counts(), before: null, question: null, questionOrigins: [] };
  const flags = [flag(4, { subject: "拜访客户", origins: [{ sheet: "周计划", row: 2, column: 6 }] }), flag(2)];
  const groups = groupsOf(review({ person: null, plans: [plan("拜访客户", 2)], flags, lines: [line] }), zh);
  expect(groups.find(({ key }) => key === "groupFlags")?.lines.map(({ detail }) => detail)).toEqual(["销售甲 · 拜访客户", "示例市自然资源局"]);
  expect(groups.find(({ key }) => key === "groupPlans")?.lines[0]?.detail).toContain("销售甲");
  expect(groups.find(({ key }) => key === "groupLines")?.lines[0]).toMatchObject({ tone: "bad", subject: "销售乙 · 未交" });
});

test("gaps, carried tasks and what could not be read lead to their rows", () => {
  const origin = { sheet: "周计划", row: 7, column: 6 };
  const groups = groupsOf(
    review({
      gaps: [{ sheet: "周计划", column: "客户", missing: 3, of: 3, origins: [origin] }],
      carryOver: [{ item: plan("对接协议", 3).item, times: 2, risk: { level: "high", reasons: [] } }],
      problems: [{ code: "bad-day", origin, say: { say: "CANCELLED", with: {} } }],
    }),
    speechOf("en", WORDS.en),
  );
  expect(groups.map(({ title, lines }) => [title, lines[0]?.subject, lines[0]?.origin?.row])).toEqual([
    ["To carry over", "对接协议", 3],
    ["Missing data", "客户 missing 3/3", 7],
    ["Could not be read", "Cancelled; nothing was written.", 7],
  ]);
});

test("what was done and belongs to no task can be linked to one; a row that two people share stands once", () => {
  const entry = { origin: { sheet: "每日日志", row: 3, column: 1 }, day: review().week.start, owners: ["销售甲", "销售乙"] };
  const slot = { slot: "day", action: "拜访示例局", result: "满意", effect: "progress", reading: null, counterpart: "client", external: true, met: true, clients: [], origin: { sheet: "每日日志", row: 3, column: 3 }, entry } as const;
  const days = entry.owners.map((owner) => ({ owner, day: entry.day, effect: "progress" as const, why: { say: "CANCELLED", with: {} }, slots: [slot, { ...slot, origin: { ...slot.origin, column: 5 } }], origins: [] }));
  const proofs = { proved: 0, unlogged: 0, unmarked: 0, open: 0, unplanned: 2, unplannedOrigins: [slot.origin, slot.origin] };
  const [group, ...others] = groupsOf(review({ days, proofs }), zh);
  expect([group?.key, group?.open, group?.lines.map(({ subject, detail }) => [subject, detail]), others]).toEqual(["groupUnplanned", false, [["拜访示例局 → 满意", "销售甲、销售乙 · 2025-08-11"]], []]);
  expect(group?.lines[0]?.correctable).toEqual([{ kind: "link", about: "每日日志!A3", end: { kind: "row", origin: entry.origin, day: entry.day } }]);
});
