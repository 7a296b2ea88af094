import { flagKey, historyLines, mergedLines } from "../../src/facts/historyLines.js";
import { history } from "../../src/facts/history.js";
import type { Finding } from "../../src/model/finding.js";
import type { HistoryLine } from "../../src/model/history.js";
import { entry, inputs, MONDAY, need, on, plan, reviewed, WEEK } from "../support/builders.js";
import { historyRow, optionalSheets } from "../support/optionalSheets.js";

const flag = (subject: string, row: number): Finding => ({ rule: "vague-task", level: "yellow", audience: "self", unsure: false, say: { say: "vague-task.object", with: {} }, subject, origins: [{ sheet: "周计划", row, column: 4 }] });

test("a flag is known by its rule and subject, spaces aside", () => expect(flagKey(flag("  示例市\n 水利局 ", 2))).toBe("vague-task · 示例市 水利局"));

test("each person has a line with the own figures, flags, open needs and tasks carried over", () => {
  const carried = plan({ task: "提交 方案", client: ["示例市自然资源局"] });
  const { counts } = reviewed({ plans: [plan({ status: "完成" }), plan({ status: "未完成" }), plan({ status: "取消" })], log: [entry({ dayAction: "拜访客户", dayResult: "签订合同", met: true })] }, { person: "销售甲" });
  const { needs } = reviewed({ needs: [need(), need({ owners: ["销售乙"] }), need({ state: "已解决", solved: { day: MONDAY, minutes: null } })] });
  const lines = historyLines({
    week: WEEK,
    people: [{ name: "销售甲", counts }, { name: "销售乙", counts }],
    flags: [flag("甲", 2), flag("甲", 3), flag("乙", 4), flag("没人的", 5)],
    carryOver: [{ item: carried, times: 2, risk: { level: "low", reasons: [] } }],
    needs,
    ownersOf: ([origin]) => (origin?.row === 5 ? [] : origin?.row === 4 ? ["销售甲", "销售乙"] : ["销售甲"]),
    version: "0.0.0",
  });
  expect(lines[0]).toEqual({
    week: MONDAY, owner: "销售甲", planned: 3, done: 1, partial: 0, missed: 1, postponed: 0, cancelled: 1, unclear: 0, arranged: counts.contacts.arranged, realised: 1, failed: 0,
    tangible: counts.tangible.n, signedOrPaid: counts.signedOrPaid, flags: 3, openNeeds: 1, carried: [{ task: "提交方案｜示例市自然资源局", times: 2 }], flagKeys: ["vague-task · 甲", "vague-task · 乙"], version: "0.0.0",
  });
  expect(lines[1]).toMatchObject({ owner: "销售乙", flags: 1, openNeeds: 1, carried: [], flagKeys: ["vague-task · 乙"] });
});

test("a sealed line lets no new one beside it", () => {
  const line = (change: Partial<HistoryLine>): HistoryLine => ({ week: MONDAY, owner: "销售甲", carried: [], flagKeys: [], ...change });
  expect(mergedLines([line({ sealed: true })], [line({ done: 9 }), line({ owner: "销售乙", done: 1 })]).map(({ owner, done }) => [owner, done])).toEqual([["销售甲", undefined], ["销售乙", 1]]);
  expect(mergedLines([line({ sealed: false, done: 1 })], [line({ done: 9 })]).map(({ done }) => done)).toEqual([9]);
});

test("how a week came out is the sum of its lines, of those that were planned", () => {
  const rows = [historyRow({ planned: 9, done: 4, partial: 1, missed: 2, postponed: 1, unclear: 1 }), historyRow({ owners: ["销售乙"], planned: 2, done: 1 }), historyRow({ owners: ["销售丙"], done: 7 }), historyRow({ week: on("2025-08-04"), planned: 1, done: 1 })];
  const of = history(inputs({ change: optionalSheets({ history: rows }) }), null);
  expect(of.outcomeOf(WEEK)).toEqual({ week: WEEK, done: 5, partial: 1, missed: 2, other: 2 });
  expect(of.linesOf(WEEK).map(({ owner }) => owner)).toEqual(["销售甲", "销售乙", "销售丙"]);
  expect(history(inputs({ change: optionalSheets({ history: [historyRow({ done: 7 })] }) }), null).outcomeOf(WEEK)).toBeNull();
});
