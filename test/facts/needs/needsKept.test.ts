import type { AgendaRow } from "../../../src/model/agenda.js";
import type { CoordinatedNeed } from "../../../src/model/coordination.js";
import { addDays, isoDay } from "../../../src/model/day.js";
import type { Inputs } from "../../../src/model/inputs.js";
import type { Need, PlanItem } from "../../../src/model/nouns.js";
import type { Review } from "../../../src/model/review.js";
import type { TableRow } from "../../../src/model/tableRow.js";
import { client, entry, need, on, plan, reviewed } from "../../support/builders.js";
import { at, BOND, left, next, one, table, texts } from "../../support/coordinated.js";

describe("the team page", () => {
  const box = (change: Partial<AgendaRow>): AgendaRow => ({ number: null, person: null, about: "", drawn: {}, cells: {}, values: {}, decisionDay: null, origin: { sheet: "团队周复盘", row: 12, column: 6 }, ...change });
  const page = (...rows: readonly AgendaRow[]): Partial<Inputs> => ({ agenda: { sheet: "团队周复盘", week: "2025-08-11", rows } });
  const asked = box({ person: "销售甲", about: "谁去拜访", cells: { decision: "周三前定", decisionDue: "2025-08-20" }, decisionDay: on("2025-08-20") });

  test("a decision beside a question is a need with what was typed there, for the person who was asked, and its day counts", () => {
    const born = reviewed({ change: page(asked) });
    expect(one(born)).toMatchObject({ decisionOverdue: 0, there: true, takenFrom: null, record: { need: { need: "谁去拜访", responsible: "销售甲" }, typed: { decision: "周三前定", decisionBy: "销售甲", decisionDue: "2025-08-20" }, decisionDay: on("2025-08-20"), agenda: { decision: "周三前定", decisionDue: "2025-08-20" } } });
    const later = reviewed({ change: page(asked) }, { today: on("2025-08-22"), needRecords: born.needRecords });
    expect([texts(later), one(later).decisionOverdue, one(later).clock.why.with]).toEqual([["1 谁去拜访"], 2, { due: "2025-08-20", days: 2 }]);
  });

  test("who is typed beside the decision is who it is for", () => {
    expect(one(reviewed({ change: page(box({ ...asked, cells: { decision: "周三前定", decisionBy: "主管甲" } })) })).record.typed).toEqual({ decision: "周三前定", decisionBy: "主管甲" });
    expect(one(reviewed({ change: page(box({ cells: { decision: "先办" } })) })).record.typed).toEqual({ decision: "先办" });
  });

  test("what our table contradicts is refused and told until the need ends", () => {
    const first = reviewed({ needs: [BOND] });
    const onPage = page(box({ number: 1, about: "出具投标保函", cells: { decision: "同意" } }));
    const both = (state: string): Review => reviewed({ needs: [BOND], change: { ...table([left(first, 1, { decision: "暂缓", state })]), ...onPage } }, { today: on("2025-08-25"), needRecords: first.needRecords });
    expect(one(both("")).record).toMatchObject({ typed: { decision: "暂缓" }, refused: { decision: "同意" }, agenda: { decision: "同意" } });
    expect(one(both("已解决")).record.refused).toBeUndefined();
    expect(one(reviewed({ needs: [BOND] })).record).not.toHaveProperty("agenda");
  });
});

describe("a need that a task asks", () => {
  const task = (week: string, change: Partial<PlanItem> = {}): PlanItem => plan({ task: "提交投标文件", resources: "需财务部出具履约保函", status: "未完成", client: ["示例市自然资源局"], project: "示例项目", week: on(week), ...change });

  test("keeps its task, its client and its project, and the day it was raised first", () => {
    const first = reviewed({ plans: [task("2025-08-11")] });
    const later = reviewed({ plans: [task("2025-08-18")] }, { week: on("2025-08-18"), today: on("2025-08-25"), needRecords: first.needRecords });
    expect([first, later].map((review) => one(review).record)).toMatchObject([{ task: "提交投标文件", need: { client: ["示例市自然资源局"], project: "示例项目", raised: at("2025-08-11") } }, { number: 1, task: "提交投标文件", need: { raised: at("2025-08-11") }, firstSeen: on("2025-08-18"), lastSeen: on("2025-08-25") }]);
    expect(one(reviewed({ needs: [BOND] })).record).not.toHaveProperty("task");
  });

  test("keeps the keys of its last twelve weeks and every other key", () => {
    const [known] = reviewed({ plans: [task("2025-08-11")] }).needRecords;
    if (!known) throw new Error("no need");
    const [last = ""] = known.keys;
    const old = Array.from({ length: 13 }, (_, back) => last.replace("2025-08-11", isoDay(addDays(on("2025-08-04"), -7 * (12 - back)))));
    const kept = reviewed({ plans: [task("2025-08-11")] }, { needRecords: [{ ...known, keys: ["text:别的", ...old, last] }] });
    expect(one(kept).record.keys).toEqual(["text:别的", ...old.slice(2), last]);
  });

  test("is there while its task stands in the week that asked, though another week is reviewed", () => {
    const first = reviewed({ plans: [task("2025-08-11")] });
    const [there, gone] = [[task("2025-08-11")], []].map((plans) => one(reviewed({ plans: [...plans, plan({ week: on("2025-09-08") })] }, { week: on("2025-09-08"), today: on("2025-09-15"), needRecords: first.needRecords })));
    expect([there?.there, there?.record.lastSeen, gone?.there, gone?.record.lastSeen]).toEqual([true, on("2025-09-15"), false, on("2025-08-18")]);
  });
});

test("rows added by hand for one need are told by their place, what they say beside each other", () => {
  const first = reviewed({ needs: [BOND] });
  const added = (note: string): TableRow => ({ ...left(first, 1, { note }), number: null, record: null });
  const merged = next(first, { needs: [BOND] }, "2025-08-25", [left(first, 1, { note: "一" }), { ...added("二"), cells: { ...added("二").cells, department: "财务部" } }]);
  expect(one(merged).record.typed).toEqual({ note: "一；二" });
});

test("alerts of a project and of a client say which, and one that was decided on does not fade", () => {
  const log = [entry({ day: on("2025-06-01"), client: ["示例市自然资源局"], dayAction: "拜访示例市自然资源局", dayResult: "客户满意", met: true }), entry({ dayAction: "整理资料", dayResult: "完成" })];
  const first = reviewed({ clients: [client()], log });
  const [raised] = first.coordination;
  expect(raised?.record).toMatchObject({ number: 1, handler: "red", need: { need: "示例市自然资源局", kind: "领导支持", client: ["示例市自然资源局"] } });
  const gone = (today: string, typed: readonly TableRow[] = []): CoordinatedNeed => one(next(first, {}, today, typed));
  expect(["2025-09-15", "2025-09-16"].map((today) => gone(today).faded)).toEqual([false, true]);
  expect([gone("2025-09-16", [left(first, 1, { decision: "由主管去" })]).faded, gone("2025-09-16", [left(first, 1, { state: "已解决" })]).faded, gone("2025-09-16").answer]).toEqual([false, false, null]);
});

test("a state typed in a row added by hand closes that need alone, and a contradiction is told at our table while that stands", () => {
  const empty = left(reviewed({}), 0, { state: "完成" });
  const added: TableRow = { ...empty, number: null, record: null, cells: { ...empty.cells, item: "请总部派专家" } };
  expect(reviewed({ needs: [BOND], change: table([added]) }).coordination.map(({ record: { state }, solved }) => [state, solved])).toEqual([[null, null], ["已解决", "now"]]);
  const stated: Need = { ...BOND, state: "处理中" };
  const typed = next(reviewed({ needs: [stated] }), { needs: [stated] }, "2025-08-25", [left(reviewed({ needs: [stated] }), 1, { state: "已解决" })]);
  const again = next(typed, { needs: [stated] }, "2025-09-01");
  expect([typed, again].map((review) => one(review).conflict?.table?.sheet ?? null)).toEqual(["协同推进表", null]);
});

test("of two needs one is closed in our table, and a need without a day counts from when it was seen first", () => {
  const undated = need({ need: "借用演示设备", item: "借用演示设备" });
  const first = reviewed({ needs: [BOND, undated] });
  const closed = next(first, { needs: [BOND, undated] }, "2025-08-25", [left(first, 2, { state: "完成" })]);
  expect([closed.counts.openNeeds, one(closed, 2).took, one(closed).solved]).toEqual([1, 7, null]);
});

test("a key of a task that somebody spoiled stops nothing", () => {
  const [known] = reviewed({ needs: [BOND] }).needRecords;
  expect(known && one(reviewed({}, { needRecords: [{ ...known, keys: ["resource:没有日期|销售甲"] }] })).there).toBe(false);
});
