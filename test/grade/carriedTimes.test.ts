import type { PlanItem } from "../../src/model/nouns.js";
import type { Review } from "../../src/model/review.js";
import { on, plan, reviewed } from "../support/builders.js";
import { historyRow, optionalSheets } from "../support/optionalSheets.js";

const TASK = { task: "催收 尾款", client: ["示例市水利局"] } as const;
const missed = (week: string, change: Partial<PlanItem> = {}): PlanItem => plan({ ...TASK, week: on(week), status: "未完成", ...change });
const times = (made: Review): readonly number[] => made.carryOver.map((own) => own.times);

test.each([
  ["the first time", [missed("2025-08-11")], [1]],
  ["missed in two weeks running, the second", [missed("2025-08-11"), missed("2025-08-04")], [2]],
  ["spaces do not make it another task", [missed("2025-08-11"), missed("2025-08-04", { task: "催收尾款" }), missed("2025-07-28")], [3]],
  ["done in between, it begins anew", [missed("2025-08-11"), missed("2025-08-04", { status: "完成" }), missed("2025-07-28")], [1]],
  ["cancelled before, it begins anew", [missed("2025-08-11"), missed("2025-08-04", { status: "取消" })], [1]],
  ["a week without it ends the count", [missed("2025-08-11"), missed("2025-07-28")], [1]],
  ["of another person, it is another task", [missed("2025-08-11"), missed("2025-08-04", { owners: ["销售乙"] })], [1]],
  ["of another client, too", [missed("2025-08-11"), missed("2025-08-04", { client: ["示例市水务集团"] })], [1]],
  ["结转次数 of its own row wins over the count", [missed("2025-08-11", { carried: 4 }), missed("2025-08-04")], [5]],
  ["and 0 says that it was new", [missed("2025-08-11", { carried: 0 }), missed("2025-08-04")], [1]],
  ["结转次数 of an earlier row is counted on", [missed("2025-08-11"), missed("2025-08-04", { carried: 2 })], [4]],
] as const)("%s", (_, plans, expected) => {
  expect(times(reviewed({ plans: [...plans] }))).toEqual(expected);
});

describe("where the rows are gone, 复盘历史 tells (ruling 10)", () => {
  const kept = (carried: string, week = "2025-08-04", owners: readonly string[] = ["销售甲"]): { readonly change: ReturnType<typeof optionalSheets> } => ({
    change: optionalSheets({ history: [historyRow({ week: on(week), owners, carried })] }),
  });
  test.each([
    ["the week before carried it for the second time", kept("2×催收尾款｜示例市水利局"), [missed("2025-08-11")], [3]],
    ["rows first, then what was kept before them", kept("2×催收尾款｜示例市水利局", "2025-07-28"), [missed("2025-08-11"), missed("2025-08-04")], [4]],
    ["another task was kept", kept("2×催收首付款｜示例市水利局"), [missed("2025-08-11")], [1]],
    ["another person's was kept", kept("2×催收尾款｜示例市水利局", "2025-08-04", ["销售乙"]), [missed("2025-08-11")], [1]],
    ["an older week was kept, the one before not", kept("2×催收尾款｜示例市水利局", "2025-07-28"), [missed("2025-08-11")], [1]],
  ] as const)("%s", (_, rows, plans, expected) => {
    expect(times(reviewed({ plans: [...plans], ...rows }))).toEqual(expected);
  });
});

test("the rule of what is carried again speaks by the same count, and the plan week's risk too", () => {
  const made = reviewed({ plans: [missed("2025-08-11"), missed("2025-08-04"), plan({ ...TASK, week: on("2025-08-18") })] });
  expect(made.carryOver).toEqual([]);
  expect(made.nextPlans[0]?.risk.reasons.find(({ say }) => say.includes("carried"))?.with).toEqual({ times: 2 });
  expect(reviewed({ plans: [missed("2025-08-11"), missed("2025-08-04")] }).flags.some(({ rule }) => rule === "carried-over")).toBe(true);
});

describe("what the week before came out as", () => {
  const history = [historyRow({ week: on("2025-08-04"), planned: 4, done: 3, cancelled: 1, realised: 6, tangible: 2 })];
  test("is what its rows say, where there are rows", () => {
    const made = reviewed({ plans: [plan(), missed("2025-08-04")], change: optionalSheets({ history }) });
    expect(made.before?.completion).toEqual({ n: 0, of: 1 });
  });

  test("is what was kept, where they are gone", () => {
    const made = reviewed({ plans: [plan()], change: optionalSheets({ history }) });
    expect(made.before).toEqual({ completion: { n: 3, of: 3 }, tangible: { n: 2, of: 6 } });
    expect(made.lines[0]?.before).toEqual({ n: 3, of: 3 });
    expect(made.trend.map(({ done, missed: left }) => [done, left])).toEqual([[3, 0], [0, 0]]);
  });
});
