import fc from "fast-check";
import { tierLines, tiers } from "../../../src/facts/boards/tiers.js";
import type { TierLine } from "../../../src/model/boards/tiers.js";
import { addDays } from "../../../src/model/day.js";
import type { Client } from "../../../src/model/nouns.js";
import { client, inputs, on } from "../../support/builders.js";

const today = on("2025-08-18");
/** A client whose three figures are all the better the higher its number. */
const deal = (number: number, change: Partial<Client> = {}): Client => client({ name: `示例单位${number}`, lastDeal: addDays(today, -500 + number), dealCount: number, dealAmount: number * 10, ...change });
const linesOf = (clients: readonly Client[], numbers: ReadonlyMap<string, number> = new Map()): readonly TierLine[] => {
  const given = inputs({ clients, settings: { numbers } });
  return [...tierLines(given, today).values()];
};
const many = (count: number): readonly Client[] => Array.from({ length: count }, (_, at) => deal(count - at));

test("ten clients are cut at 1, 3, 6, 9 and 10 by their sums (004-06)", () => {
  expect(linesOf(many(10)).map(({ ranked }) => ranked)).toEqual(["战略伙伴", "核心", "核心", "发展", "发展", "发展", "潜力", "潜力", "潜力", "维持"]);
});

test("the best is at 300 and the last at 0", () => {
  const lines = linesOf(many(10));
  expect([lines[0]?.percentiles?.sum, lines[9]?.percentiles?.sum]).toEqual([300, 0]);
});

test("nine clients are too few, and the typed tier stands", () => {
  const [first, ...others] = many(9);
  const lines = linesOf(first ? [{ ...first, tier: "维持" }, ...others] : []);
  expect(lines.map(({ ranked, unranked }) => [ranked, unranked])).toEqual(Array.from({ length: 9 }, () => [null, "sample"]));
  expect(lines[0]?.tier).toBe("维持");
});

test("the least number of clients is a setting", () => {
  expect(linesOf(many(3), new Map([["tierSample", 3]])).map(({ ranked }) => ranked)).toEqual(["核心", "发展", "潜力"]);
});

test("a typed tier wins over the ranked one, which is shown beside it", () => {
  const lines = linesOf(many(10).map((one, at) => (at === 0 ? { ...one, tier: "潜力" as const } : one)));
  expect(lines[0]).toMatchObject({ ranked: "战略伙伴", tier: "潜力" });
});

test("missing figures and deals before the window are not ranked, and say why", () => {
  const lines = linesOf([...many(10), client({ name: "示例新单位" }), deal(1, { name: "示例旧单位", lastDeal: on("2022-08-18") })]);
  expect(lines.slice(10).map(({ unranked }) => unranked)).toEqual(["data", "outside"]);
});

test("equal sums have equal tiers, whatever their order", () => {
  const figures = fc.record({ days: fc.integer({ min: 1, max: 5 }), count: fc.integer({ min: 0, max: 3 }), amount: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(figures, { minLength: 10, maxLength: 30 }), (given) => {
      const lines = linesOf(given.map(({ days, count, amount }, at) => client({ name: `单位${at}`, lastDeal: addDays(today, -days), dealCount: count, dealAmount: amount })));
      const bySum = new Map(lines.map(({ percentiles, ranked }) => [percentiles?.sum, ranked]));
      expect(lines.every(({ percentiles, ranked }) => bySum.get(percentiles?.sum) === ranked)).toBe(true);
    }),
  );
});

test.each<[string, Partial<Client>, Partial<TierLine>]>([
  ["four scores of four", { selectBudget: 4, selectHistory: 4, selectStanding: 4, selectTechnique: 4 }, { selection: 4, clientClass: "关键客户", classBy: "selection" }],
  ["just under the line", { selectBudget: 4, selectHistory: 4, selectStanding: 4, selectTechnique: 3 }, { selection: 3.8, clientClass: "潜在客户" }],
  ["under three", { selectBudget: 3, selectHistory: 3, selectStanding: 3, selectTechnique: 2 }, { selection: 2.8, clientClass: "普通客户" }],
  ["three of four scores: by the tier", { selectBudget: 5, selectHistory: 5, selectStanding: 5, tier: "维持" }, { selection: null, selected: 3, clientClass: "普通客户", classBy: "tier" }],
  ["neither", {}, { selection: null, clientClass: null, classBy: null }],
])("selection: %s (002-03, 002-04)", (_, change, expected) => expect(linesOf([client(change)])[0]).toMatchObject(expected));

test("a person sees their own clients, ranked among all", () => {
  const given = inputs({ clients: many(10).map((one, at) => (at === 9 ? { ...one, owners: ["销售乙"] } : one)) });
  expect(tiers(given, "销售乙", tierLines(given, today))?.map(({ ranked }) => ranked)).toEqual(["维持"]);
});

test("without a figure, a tier or a score there is no board", () => {
  const given = inputs({ clients: [client()] });
  expect(tiers(given, null, tierLines(given, today))).toBeNull();
});

test("a client is outside the window from its very month on, and one to come has no recency", () => {
  const lines = linesOf([deal(1, { lastDeal: on("2022-08-19") }), deal(2, { lastDeal: on("2022-08-18") }), deal(3, { lastDeal: on("2025-08-19") }), deal(4, { lastDeal: today })]);
  expect(lines.map(({ unranked, recency }) => [unranked, recency])).toEqual([["sample", 1095], ["outside", 1096], ["data", null], ["sample", 0]]);
});

test.each<[string, keyof Client & string]>([["lastDeal", "lastDeal"], ["dealCount", "dealCount"], ["dealAmount", "dealAmount"]])("without %s a client is not ranked", (_, field) => {
  const { [field]: left, ...rest } = deal(1);
  expect([left === undefined, linesOf([rest as Client])[0]?.unranked]).toEqual([false, "data"]);
});

test("each figure is ranked by itself: the later, the more often and the more the better", () => {
  const lines = linesOf([deal(1, { lastDeal: today }), deal(2, { dealCount: 9 }), deal(3, { dealAmount: 900 })], new Map([["tierSample", 3]]));
  expect(lines.map(({ percentiles }) => percentiles)).toEqual([
    { recency: 100, frequency: 0, amount: 0, sum: 100 },
    { recency: 0, frequency: 100, amount: 50, sum: 150 },
    { recency: 50, frequency: 50, amount: 100, sum: 200 },
  ]);
});

test("a single client ranked alone is at nought", () => {
  expect(linesOf([deal(1)], new Map([["tierSample", 1]]))[0]?.percentiles).toEqual({ recency: 0, frequency: 0, amount: 0, sum: 0 });
});

test("what the shares of 设置 leave over is 维持", () => {
  const shares = new Map([["tierSample", 2], ["tierStrategic", 50], ["tierCore", 0], ["tierGrowth", 0], ["tierPotential", 0], ["tierMaintain", 0]]);
  expect(linesOf(many(2), shares).map(({ ranked }) => ranked)).toEqual(["战略伙伴", "维持"]);
});

test.each<[string, Partial<Client>]>([
  ["a last deal", { lastDeal: today }],
  ["a number of deals", { dealCount: 1 }],
  ["an amount", { dealAmount: 1 }],
  ["a tier", { tier: "核心" }],
  ["a score", { selectBudget: 1 }],
])("%s alone makes a board", (_, change) => {
  const given = inputs({ clients: [client(change)] });
  expect(tiers(given, null, tierLines(given, today))).toHaveLength(1);
});
