import { history, ratiosKept } from "../../src/facts/history.js";
import { flagKey, mergedLines } from "../../src/facts/historyLines.js";
import { withWeeks } from "../../src/facts/withWeeks.js";
import type { Finding } from "../../src/model/finding.js";
import type { HistoryLine } from "../../src/model/history.js";
import { inputs, MONDAY, on, WEEK } from "../support/builders.js";
import { historyRow, optionalSheets } from "../support/optionalSheets.js";

const QUIET: Finding = { rule: "quiet-client", level: "red", audience: "up", unsure: false, say: { say: "quiet-client.quiet", with: {} }, subject: "示例市\n水利局", origins: [{ sheet: "客户", row: 3, column: 1 }] };

function kept(rows: Parameters<typeof historyRow>[0][], person: string | null = null): ReturnType<typeof history> {
  return history(inputs({ settings: { aliases: new Map([["小甲", "销售甲"]]) }, change: optionalSheets({ history: rows.map(historyRow) }) }), person);
}

test("a workbook without the sheet keeps nothing", () => {
  const none = history(inputs({}), null);
  expect([none.lines, none.outcomeOf(WEEK), none.weeksBefore(WEEK, "x|y"), ratiosKept(none.linesOf(WEEK))]).toEqual([[], null, 0, null]);
});

test("lists of a cell are read line by line; a line that says no number is passed over", () => {
  const [line] = kept([{ carried: "2×提交方案｜示例市水利局\n提交报告\n1×3×4 会议", flagKeys: "quiet-client · 示例市 水利局\nunowned-row · 甲" }]).lines;
  expect(line?.carried).toEqual([{ task: "提交方案｜示例市水利局", times: 2 }, { task: "3×4 会议", times: 1 }]);
  expect(line?.flagKeys).toEqual(["quiet-client · 示例市 水利局", "unowned-row · 甲"]);
});

test("a person sees the own lines alone, under the name that 设置 knows", () => {
  const rows = [{ owners: ["小甲"], done: 1 }, { owners: ["销售乙"], done: 2 }];
  expect(kept(rows, "销售甲").lines.map(({ owner, done }) => [owner, done])).toEqual([["销售甲", 1]]);
  expect(kept(rows).lines).toHaveLength(2);
});

test("cancelled tasks are left out of what was kept, as of every rate", () => {
  const { linesOf } = kept([{ planned: 10, done: 6, cancelled: 2, realised: 8, tangible: 3 }, { owners: ["销售乙"], flags: 3 }]);
  expect(ratiosKept(linesOf(WEEK))).toEqual({ completion: { n: 6, of: 8 }, tangible: { n: 3, of: 8 } });
});

describe("the how-many-th week", () => {
  const weeks = (...mondays: readonly string[]): number | undefined => {
    const rows = mondays.map((iso) => ({ week: on(iso), flagKeys: flagKey(QUIET) }));
    return withWeeks([QUIET], WEEK, kept(rows))[0]?.weeks;
  };
  test.each([
    ["a new flag says nothing", [], undefined],
    ["the week before makes it the second", ["2025-08-04"], 2],
    ["two in a row the third", ["2025-07-28", "2025-08-04"], 3],
    ["a week between begins anew", ["2025-07-21", "2025-07-28"], undefined],
    ["the reviewed week itself does not count twice", ["2025-08-11", "2025-08-04"], 2],
  ] as const)("%s", (_, mondays, expected) => {
    expect(weeks(...mondays)).toBe(expected);
  });

  test("another subject of the same rule is another flag", () => {
    const rows = [{ week: on("2025-08-04"), flagKeys: "quiet-client · 示例县水利局" }];
    expect(withWeeks([QUIET], WEEK, kept(rows))[0]?.weeks).toBeUndefined();
  });
});

describe("lines of a run and lines that stand", () => {
  const line = (change: Partial<HistoryLine>): HistoryLine => ({ week: MONDAY, owner: "销售甲", carried: [], flagKeys: [], ...change });
  test("the reviewed week of a person is replaced, every other line stays, a new one is added in the order of weeks", () => {
    const before = [line({ done: 1 }), line({ owner: "销售乙", done: 2 }), line({ week: on("2025-08-25"), done: 3 })];
    const now = [line({ done: 9 }), line({ week: on("2025-08-18"), done: 4 })];
    expect(mergedLines(before, now).map(({ owner, done }) => [owner, done])).toEqual([["销售甲", 9], ["销售乙", 2], ["销售甲", 4], ["销售甲", 3]]);
  });

  test("a sealed week keeps its figures", () => {
    expect(mergedLines([line({ done: 1, sealed: true })], [line({ done: 9 })]).map(({ done }) => done)).toEqual([1]);
  });
});
