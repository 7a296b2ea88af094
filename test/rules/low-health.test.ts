import type { HealthLine, HealthQuarter } from "../../src/model/boards/health.js";
import { lowHealth } from "../../src/rules/low-health.js";
import { client } from "../support/builders.js";
import { factsOf } from "../support/facts.js";
import { score } from "../support/optionalSheets.js";
import { ruleTable } from "../support/ruleTable.js";

const quarter = (own: number | null, entered = 6): HealthQuarter => ({ year: 2025, quarter: 2, index: 8101, score: own, entered, row: score() });
const line = (own: number | null, change: Partial<HealthLine> = {}, entered = 6): HealthLine => ({
  client: client(),
  tier: null,
  latest: quarter(own, entered),
  previous: null,
  change: null,
  lowRun: [],
  year: own === null ? null : { mean: own, quarters: 1 },
  light: "yellow",
  ...change,
});

ruleTable(lowHealth, {
  clear: [
    ["seventy", { health: [line(70)] }],
    ["one low quarter of a strategic client", { health: [line(74.9, { tier: "战略伙伴", lowRun: [74.9] })] }],
    ["another tier in two low quarters", { health: [line(74, { tier: "核心", lowRun: [74, 74] })] }],
  ],
  flagged: [
    ["just under seventy", { health: [line(69.9)] }, "any"],
    ["two low quarters of a strategic client", { health: [line(74.9, { tier: "战略伙伴", lowRun: [74, 74.9] })] }, "strategic"],
    ["a client to maintain under sixty over the year", { health: [line(72, { tier: "维持", year: { mean: 59.9, quarters: 2 } })] }, "maintain"],
    ["low in two ways", { health: [line(59, { tier: "战略伙伴", lowRun: [70, 59] })] }, "strategic", "any"],
  ],
  unsure: [["three dimensions of six", { health: [line(null, {}, 3)] }, "few"]],
});

test.each([
  [69.9, "yellow"],
  [60, "yellow"],
  [59.9, "red"],
])("%d is %s", (own, level) => expect(lowHealth.run(factsOf({ health: [line(own)] }), new Map())?.[0]?.level).toBe(level));

test("exactly sixty over the year is not under sixty", () => {
  expect(lowHealth.run(factsOf({ health: [line(71, { tier: "维持", year: { mean: 60, quarters: 4 } })] }), new Map())).toEqual([]);
});

test("without scores it does not apply", () => expect(lowHealth.run(factsOf(), new Map())).toBeNull());
