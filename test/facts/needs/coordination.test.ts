import type { Need } from "../../../src/model/nouns.js";
import type { TableRow } from "../../../src/model/tableRow.js";
import { client, entry, need, on, plan, reviewed, type Rows } from "../../support/builders.js";
import { at, BOND, left, next, one, table, texts } from "../../support/coordinated.js";

describe("where needs come from", () => {
  test("协调事项, 所需资源 and 未完成原因 of open tasks that name whom they ask; nothing unsure, and nothing of a task that is done", () => {
    const review = reviewed({
      needs: [BOND],
      plans: [
        plan({ task: "提交投标文件", resources: "需财务部出具投标保函", status: "未完成" }),
        plan({ task: "签补充协议", reason: "法务未审完合同", status: "未完成" }),
        plan({ task: "交付样机", resources: "需技术部调试", status: "完成" }),
        plan({ task: "约见客户", resources: "领导支持", reason: "客户没时间", status: "未完成" }),
        plan({ task: "下周汇报", resources: "需总经理出面", week: on("2025-08-18") }),
      ],
    });
    expect(texts(review)).toEqual(["1 出具投标保函", "2 法务未审完合同", "3 需总经理出面"]);
    expect(one(review).places.map(({ kind }) => kind)).toEqual(["need", "resource", "flag"]);
    expect(one(review, 2).clock.need).toMatchObject({ kind: "跨部门", department: "法务", raised: at("2025-08-17") });
    expect(one(review, 3).clock.need).toMatchObject({ kind: "领导支持", responsible: "总经理" });
  });

  test("alerts that go up, each once; one on a row of 协调事项 is of that need", () => {
    const quiet = client({ name: "示例市自然资源局" });
    const log = [entry({ day: on("2025-06-01"), client: ["示例市自然资源局"], dayAction: "拜访示例市自然资源局", dayResult: "客户满意", met: true }), entry({ dayAction: "整理资料", dayResult: "完成" })];
    const rows: Rows = { needs: [BOND], clients: [quiet], log };
    const review = reviewed(rows);
    expect(one(review).places.map(({ kind }) => kind)).toEqual(["need", "flag"]);
    expect(one(review, 2).record).toMatchObject({ handler: "red", say: { say: "quiet-client.quiet" }, need: { client: ["示例市自然资源局"] } });
    const met = next(review, { ...rows, log: [...log, entry({ day: on("2025-08-24"), client: ["示例市自然资源局"], dayAction: "拜访示例市自然资源局", dayResult: "客户满意", met: true })] }, "2025-08-25");
    expect([one(met, 2).there, one(met, 2).solved, one(met, 2).faded]).toEqual([false, null, false]);
    const later = reviewed({ needs: [BOND] }, { today: on("2025-09-16"), needRecords: met.needRecords });
    expect([one(later, 2).solved, one(later, 2).faded]).toEqual([null, true]);
  });

  test("rows solved long before anybody looked are no needs; those of the last four weeks are listed", () => {
    const solved = (words: string, day: string): Need => need({ need: words, item: words, state: "已解决", raised: at("2025-06-01"), solved: at(day) });
    const review = reviewed({ needs: [solved("开发票", "2025-07-20"), solved("借设备", "2025-07-21"), solved("盖印章", "2025-08-15")] });
    expect(review.coordination.map(({ record, solved: when, took }) => [record.need.need, when, took])).toEqual([["借设备", "now", 50], ["盖印章", "now", 75]]);
  });

  test("what people add to the table by hand gets a number of its own, with what they typed", () => {
    const added: TableRow = { ...left(reviewed({}), 0, { decision: "派两人", decisionBy: "技术部" }), number: null, record: null };
    const words: TableRow = { ...added, cells: { ...added.cells, item: "请总部派专家" } };
    const review = reviewed({ needs: [BOND], change: table([added, words]) });
    expect(texts(review)).toEqual(["1 出具投标保函", "2 派两人", "3 请总部派专家"]);
    expect(one(review, 3)).toMatchObject({ takenFrom: words.origin, record: { keys: ["own:3"], typed: { decision: "派两人", decisionBy: "技术部" } } });
    const again = next(review, { needs: [BOND] }, "2025-08-25");
    expect([texts(again), one(again, 3).there, one(again, 3).takenFrom]).toEqual([texts(review), true, null]);
  });
});

test("what people write on our row of a project is a need of that project, and goes on being one", () => {
  const empty = left(reviewed({}), 0, {});
  const onProject = (cells: TableRow["cells"]): TableRow => ({ ...empty, number: null, record: null, project: "示例市一张图", cells: { ...empty.cells, ...cells } });
  const review = reviewed({ needs: [BOND], change: table([onProject({}), onProject({ item: "请技术部派人" }), onProject({ decision: "先做试点", decisionBy: "销售甲" })]) });
  expect(review.coordination.map(({ record: { number, need: own } }) => [number, own.need, own.project])).toEqual([[1, "出具投标保函", undefined], [2, "请技术部派人", "示例市一张图"], [3, "先做试点", "示例市一张图"]]);
  const solved = next(review, { needs: [BOND] }, "2025-08-25", [left(review, 3, { state: "完成" })]);
  expect([one(solved, 2).solved, one(solved, 3).solved]).toEqual([null, "now"]);
});

test("a row copied to be written anew is a need of its own, and one that says the same is not", () => {
  const first = reviewed({ needs: [BOND] });
  const own = left(first, 1, { note: "等回话" });
  const copied = { ...own, cells: { ...own.cells, item: "借用演示设备" } };
  expect(texts(next(first, { needs: [BOND] }, "2025-08-25", [copied, own, own]))).toEqual(["1 出具投标保函", "2 借用演示设备"]);
});

test("a row added for a need that has one is no second need, and what was typed in it stays", () => {
  const first = reviewed({ needs: [BOND] });
  const added: TableRow = { ...left(first, 1, { note: "已催" }), number: null, record: null };
  const merged = next(first, { needs: [BOND] }, "2025-08-25", [left(first, 1, {}), { ...added, cells: { ...added.cells, item: "财务部出具投标保函", department: "财务部" } }]);
  expect([texts(merged), one(merged).record.typed]).toEqual([["1 出具投标保函"], { note: "已催" }]);
});

describe("the number", () => {
  test("is the same whoever is reviewed", () => {
    const needs = [need({ need: "开发票", owners: ["销售乙"] }), BOND];
    expect(texts(reviewed({ needs }, { person: "销售甲" }))).toEqual(texts(reviewed({ needs })));
  });

  test("comes from the table where memory is gone, and from memory where the table is", () => {
    const first = reviewed({ needs: [need({ need: "开发票", raised: at("2025-08-11") }), BOND] });
    const only: Rows = { needs: [BOND] };
    const remembered = next(first, only, "2025-08-25");
    const told = reviewed({ ...only, change: table([left(first, 2, {}), left(first, 1, {})]) }, { today: on("2025-08-25") });
    expect([texts(remembered), texts(told)]).toEqual([["1 开发票", "2 出具投标保函"], ["1 开发票", "2 出具投标保函"]]);
    expect([one(remembered).there, one(remembered, 2).there]).toEqual([false, true]);
  });

  test("a second run on the same day keeps the same of everything", () => {
    const rows: Rows = { needs: [BOND], plans: [plan({ task: "签补充协议", reason: "法务未审完合同", status: "未完成" })] };
    const first = reviewed(rows);
    expect(next(first, rows, "2025-08-18").needRecords).toEqual(first.needRecords);
  });
});

describe("what people typed", () => {
  test("a state closes a need of which 协调事项 states none, in the figures as well, and stays", () => {
    const first = reviewed({ needs: [BOND] });
    const closed = next(first, { needs: [BOND] }, "2025-08-25", [left(first, 1, { state: "完成" })]);
    expect([first.counts.openNeeds, closed.counts.openNeeds]).toEqual([1, 0]);
    expect(one(closed)).toMatchObject({ solved: "now", took: 13, record: { state: "已解决", solvedOn: on("2025-08-25"), shown: { state: "完成" } } });
    const later = next(closed, { needs: [BOND] }, "2025-09-08");
    expect(one(later)).toMatchObject({ solved: "lately", record: { shown: { state: "完成" } } });
    expect(one(next(later, { needs: [BOND] }, "2025-09-23")).solved).toBe("before");
  });

  test("a state that contradicts 协调事项 stays as typed, does not count, and is flagged", () => {
    const stated: Need = { ...BOND, state: "处理中" };
    const first = reviewed({ needs: [stated] });
    const typed = next(first, { needs: [stated] }, "2025-08-25", [left(first, 1, { state: "已解决" })]);
    expect(one(typed)).toMatchObject({ solved: null, record: { state: "处理中", shown: { state: "已解决" } }, conflict: { stated: "处理中", typed: "已解决" } });
    expect(typed.flags.filter(({ rule }) => rule === "need-state-conflict")).toHaveLength(1);
    const agreed = next(typed, { needs: [{ ...BOND, state: "已解决" }] }, "2025-09-01");
    expect(one(agreed)).toMatchObject({ conflict: null, record: { typed: {}, shown: { state: "已解决" } } });
  });

  test("what we printed ourselves is not what somebody typed", () => {
    const first = reviewed({ needs: [{ ...BOND, state: "待响应", responsible: "财务甲" }] });
    const moved = next(first, { needs: [{ ...BOND, state: "处理中", responsible: "财务乙" }] }, "2025-08-25", [left(first, 1, {})]);
    expect(one(moved)).toMatchObject({ conflict: null, record: { typed: {}, shown: { state: "处理中", responsible: "财务乙" } } });
  });

  test("words that name no state close nothing, and a cell that was cleared is no longer typed", () => {
    const first = reviewed({ needs: [BOND] });
    const typed = next(first, { needs: [BOND] }, "2025-08-25", [left(first, 1, { state: "等周五会上定", note: "再问" })]);
    expect(one(typed)).toMatchObject({ solved: null, record: { shown: { state: "等周五会上定", note: "再问" } } });
    const cleared = next(typed, { needs: [BOND] }, "2025-09-01", [left(typed, 1, { state: "" })]);
    expect(one(cleared).record.typed).toEqual({ note: "再问" });
  });

  test("a need whose row is gone can still be closed", () => {
    const first = reviewed({ needs: [{ ...BOND, state: "待响应" }] });
    const closed = next(first, { needs: [] }, "2025-08-25", [left(first, 1, { state: "已解决" })]);
    expect(one(closed)).toMatchObject({ there: false, solved: "now", conflict: null });
  });

  test("a decision comes back every week with its person and day, lit when it is overdue, until it is done", () => {
    const first = reviewed({ needs: [BOND] });
    const decision = { decision: "本周开出", decisionBy: "财务甲", decisionDue: "2025-08-29" } as const;
    const decided = next(first, { needs: [BOND] }, "2025-08-25", [left(first, 1, decision, on("2025-08-29"))]);
    expect(one(decided)).toMatchObject({ decisionOverdue: 0, record: { shown: decision, decisionDay: on("2025-08-29") } });
    const due = next(decided, { needs: [BOND] }, "2025-08-29");
    const overdue = next(due, { needs: [BOND] }, "2025-09-01");
    expect([one(due).decisionOverdue, one(overdue).decisionOverdue]).toEqual([0, 3]);
    expect(one(overdue).clock).toMatchObject({ light: "red", why: { say: "why-decision-overdue" } });
    const done = next(overdue, { needs: [BOND] }, "2025-09-08", [left(overdue, 1, { state: "完成" }, on("2025-08-29"))]);
    expect(one(done)).toMatchObject({ decisionOverdue: 0, solved: "now", record: { shown: decision } });
  });
});

describe("the loop", () => {
  const answered = (result: string, day = "2025-08-15", action = "与财务部落实投标保函"): Rows => ({ needs: [BOND], log: [entry({ day: on(day), dayAction: action, dayResult: result })] });

  test.each<[string, Rows, string | null]>([
    ["a result that reads achieved", answered("投标保函已出具"), "与财务部落实投标保函：投标保函已出具"],
    ["no result yet", answered("还在走流程"), null],
    ["a promise", answered("财务部答应下周开"), null],
    ["before it was raised", answered("投标保函已出具", "2025-08-11"), null],
    ["after today", answered("投标保函已出具", "2025-08-19"), null],
    ["another thing", answered("已签字", "2025-08-15", "与财务部核对差旅费"), null],
    ["a task done", { needs: [BOND], plans: [plan({ task: "取回投标保函", status: "完成", actual: "投标保函已取回" })] }, "取回投标保函：投标保函已取回"],
    ["a task not done", { needs: [BOND], plans: [plan({ task: "取回投标保函", status: "未完成" })] }, null],
  ])("its likely answer: %s", (_, rows, phrase) => {
    const found = one(reviewed(rows));
    expect([found.answer?.phrase ?? null, found.solved]).toEqual([phrase, null]);
  });

  test("that the task which asked is done may be the answer", () => {
    const asked = plan({ task: "提交投标文件", resources: "需财务部出具履约保函", status: "未完成" });
    const first = reviewed({ plans: [asked] });
    const done = next(first, { plans: [{ ...asked, status: "完成" }] }, "2025-08-25");
    expect(one(done)).toMatchObject({ solved: null, answer: { item: { task: "提交投标文件" }, reasons: [{ part: "said" }] } });
  });

  test("an answer says what both name, with points that add up", () => {
    const { answer } = one(reviewed(answered("投标保函已出具")));
    expect(answer?.reasons.map(({ part }) => part)).toEqual(expect.arrayContaining(["holder"]));
    expect(answer?.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(answer?.score);
  });

  test("a level rises by the clocks and says from which, for a week", () => {
    const rows: Rows = { needs: [{ ...BOND, raised: at("2025-08-18") }] };
    const first = reviewed(rows);
    const later = next(first, rows, "2025-08-25");
    expect([one(first).clock.light, one(later).clock.light, one(later).raisedTo]).toEqual(["yellow", "red", { from: "yellow", to: "red", day: on("2025-08-25") }]);
    expect(one(next(later, rows, "2025-08-31")).raisedTo).not.toBeNull();
    expect(one(next(later, rows, "2025-09-01")).raisedTo).toBeNull();
  });
});
