import { accounts } from "../../../src/facts/accounts/accounts.js";
import { clientRows } from "../../../src/facts/accounts/clientRows.js";
import { clientBoards } from "../../../src/facts/boards/clientBoards.js";
import { portfolio } from "../../../src/facts/boards/portfolio.js";
import type { Portfolio } from "../../../src/model/boards/portfolio.js";
import type { Client } from "../../../src/model/nouns.js";
import { client, entry, on, type Rows } from "../../support/builders.js";
import { optionalSheets, score, stageMove } from "../../support/optionalSheets.js";
import { readingOf } from "../../support/reading.js";

const NOW = { today: on("2025-08-18"), end: on("2025-08-17") };
const portfolioOf = (rows: Rows): Portfolio | null => clientBoards(readingOf(rows), NOW).portfolio;
const named = (name: string, change: Partial<Client>): Client => client({ name, ...change });

test("renewals of the last twelve months count; a blank answer is neither (004-03)", () => {
  const clients = [
    named("甲局", { renewal: on("2025-08-18"), renewed: true }),
    named("乙局", { renewal: on("2024-08-19"), renewed: false }),
    named("丙局", { renewal: on("2024-08-18"), renewed: false }),
    named("丁局", { renewal: on("2025-08-19"), renewed: false }),
    named("戊局", { renewal: on("2025-01-01") }),
  ];
  expect(portfolioOf({ clients })?.renewal).toMatchObject({ n: 1, of: 2, blank: 1, months: 12 });
});

test("where nobody says of any renewal, there is no rate", () => {
  expect(portfolioOf({ clients: [named("甲局", { renewal: on("2025-08-01"), relation: "卖主" })] })?.renewal).toBeNull();
});

test("growth is that of strategic and core clients with both figures (004-03)", () => {
  const clients = [named("甲局", { tier: "战略伙伴", yearPurchase: 150, purchaseLast: 100 }), named("乙局", { tier: "核心", yearPurchase: 100 }), named("丙局", { tier: "发展", yearPurchase: 1, purchaseLast: 100 })];
  expect(portfolioOf({ clients })?.growth).toEqual({ now: 150, before: 100, percent: 50, clients: 1 });
});

test("contacts of the last month that is over, by tier (004-47)", () => {
  const clients = [named("甲局", { tier: "核心" }), named("乙局", { tier: "潜力" })];
  const at = (day: string, name: string, met?: boolean) => entry({ day: on(day), client: [name], dayAction: "拜访", ...(met !== undefined && { met }) });
  const log = [at("2025-07-01", "甲局"), at("2025-07-31", "甲局"), at("2025-07-09", "乙局"), at("2025-07-10", "乙局", false), at("2025-08-01", "甲局")];
  expect(portfolioOf({ clients, log })?.contacts).toEqual({ n: 2, of: 3 });
});

test("satisfaction is each client's last NPS beside the one before, and their mean (002-18, 004-03)", () => {
  const scores = [score({ client: ["甲局"], day: on("2025-02-01"), nps: 50 }), score({ client: ["甲局"], day: on("2025-05-01"), nps: 60 }), score({ client: ["乙局"], day: on("2025-05-01"), nps: 81 })];
  const found = portfolioOf({ clients: [named("甲局", {}), named("乙局", {})], change: optionalSheets({ scores }) });
  expect(found?.satisfaction.map(({ latest, previous }) => [latest, previous])).toEqual([[60, 50], [81, null]]);
  expect(found?.nps).toEqual({ mean: 70.5, clients: 2 });
});

test("relation types are counted with those not filled in, and moves of the running quarter (003-01)", () => {
  const stageLog = [stageMove({ subject: "甲局", to: "合作伙伴", day: on("2025-07-01") }), stageMove({ subject: "甲局", to: "卖主", day: on("2025-06-30") }), stageMove({ to: "意向期", day: on("2025-08-01") })];
  const found = portfolioOf({ clients: [named("甲局", { relation: "合作伙伴" }), named("乙局", {})], change: optionalSheets({ stageLog }) });
  expect(found?.relations.filter(({ n }) => n > 0)).toEqual([{ value: "合作伙伴", n: 1 }, { value: "", n: 1 }]);
  expect([found?.moves, found?.phases]).toEqual([[{ value: "合作伙伴", n: 1 }], []]);
});

test("clients without any of this have no portfolio", () => expect(portfolioOf({ clients: [client()] })).toBeNull());

test("phases are counted where somebody fills them in, in the order of the column", () => {
  const found = portfolioOf({ clients: [named("甲局", { relationPhase: "稳定期" }), named("乙局", { relationPhase: "稳定期" }), named("丙局", {})] });
  expect(found?.phases.filter(({ n }) => n > 0)).toEqual([{ value: "稳定期", n: 2 }, { value: "", n: 1 }]);
  expect([found?.relations, found?.moves]).toEqual([[], null]);
  expect(portfolioOf({ clients: [named("甲局", { relationPhase: "稳定期" })] })?.phases.map(({ value }) => value)).not.toContain("");
});

test("no renewal was due: there is none to tell of, and those not renewed come first where there are", () => {
  expect(portfolioOf({ clients: [named("甲局", { renewed: true, renewal: on("2025-08-19") }), named("乙局", { relation: "卖主" })] })?.renewal).toBeNull();
  const [kept, lost, blank] = [named("甲局", { renewal: on("2025-08-01"), renewed: true }), named("乙局", { renewal: on("2025-08-02"), renewed: false }), named("丙局", { renewal: on("2025-08-03") })];
  expect(portfolioOf({ clients: [kept, lost, blank] })?.renewal).toEqual({ n: 1, of: 2, blank: 1, months: 12, origins: [lost.origin, blank.origin, kept.origin] });
  expect(portfolioOf({ clients: [blank, kept, lost] })?.renewal?.origins).toEqual([blank.origin, lost.origin, kept.origin]);
});

test("growth needs something before; contacts need a key client", () => {
  const core = { tier: "核心" } as const;
  expect(portfolioOf({ clients: [named("甲局", { ...core, yearPurchase: 5, purchaseLast: 0, relation: "卖主" })] })?.growth).toBeNull();
  expect(portfolioOf({ clients: [named("甲局", { ...core, yearPurchase: 80, purchaseLast: 100 }), named("乙局", { tier: "战略伙伴", yearPurchase: 30.126, purchaseLast: 20 })] })?.growth).toEqual({ now: 110.13, before: 120, percent: -8.2, clients: 2 });
  const log = [entry({ day: on("2025-07-09"), client: ["甲局"], dayAction: "拜访" })];
  expect(portfolioOf({ clients: [named("甲局", { tier: "潜力", relation: "卖主" })], log })?.contacts).toBeNull();
  expect(portfolioOf({ clients: [named("甲局", { ...core, relation: "卖主" })] })?.contacts).toBeNull();
});

test("a row of scores without an NPS says nothing of satisfaction, and the limits are those of 设置", () => {
  const scores = [score({ client: ["甲局"], day: on("2025-02-01"), nps: 50 }), score({ client: ["甲局"], day: on("2025-05-01"), growth: 4 }), score({ client: ["乙局"], growth: 4 })];
  const found = portfolioOf({ clients: [named("甲局", {}), named("乙局", {})], change: optionalSheets({ scores }), settings: { numbers: new Map([["npsTarget", 77]]) } });
  expect(found?.satisfaction.map(({ client: { name }, latest, previous }) => [name, latest, previous])).toEqual([["甲局", 50, null]]);
  expect(found?.limits).toMatchObject({ npsTarget: 77, renewalTarget: expect.any(Number) as number, spendShare: expect.any(Number) as number });
});

test("moves of the quarter count from its first day up to today, spaces aside", () => {
  const moves = ["2025-07-01", "2025-08-18", "2025-08-19", "2025-06-30"].map((day) => stageMove({ subject: "甲局", to: " 卖主", day: on(day) }));
  expect(portfolioOf({ clients: [named("甲局", { relation: "卖主" })], change: optionalSheets({ stageLog: moves }) })?.moves).toEqual([{ value: "卖主", n: 2 }]);
});

test("without the sheet 客户 there are neither figures of clients nor of all of them", () => {
  const bare = readingOf({});
  const rows = clientRows(bare, NOW.end);
  expect([accounts(bare, new Map(), rows, NOW), portfolio(bare, new Map(), rows, NOW)]).toEqual([null, null]);
});
