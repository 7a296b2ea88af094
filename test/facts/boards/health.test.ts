import { health } from "../../../src/facts/boards/health.js";
import { tierLines } from "../../../src/facts/boards/tiers.js";
import type { HealthLine } from "../../../src/model/boards/health.js";
import type { Client, Score } from "../../../src/model/nouns.js";
import { client, on } from "../../support/builders.js";
import { optionalSheets, score } from "../../support/optionalSheets.js";
import { readingOf } from "../../support/reading.js";

const today = on("2025-12-31");
const six = (value: number): Partial<Score> => ({ growth: value, fit: value, risk: value, seniorContact: value, participation: value, budget: value });
const at = (day: string, value: number, change: Partial<Score> = {}): Score => score({ day: on(day), ...six(value), ...change });

function line(scores: readonly Score[], own: Partial<Client> = {}, numbers: ReadonlyMap<string, number> = new Map()): HealthLine | undefined {
  const reading = readingOf({ clients: [client(own)], settings: { numbers }, change: optionalSheets({ scores }) });
  return health(reading, tierLines(reading.inputs, today), today)?.[0];
}

test.each([
  ["all six", six(80), 80, 6],
  ["four of six", { growth: 70, fit: 80, risk: 90, budget: 60 }, 75, 4],
  ["three of six", { growth: 70, fit: 80, risk: 90 }, null, 3],
])("%s: the mean of what is entered, or too little data", (_, scores, expected, entered) => {
  expect(line([score({ day: on("2025-05-01"), ...scores })])?.latest).toMatchObject({ score: expected, entered });
});

test("weights are settings", () => {
  expect(line([at("2025-05-01", 60, { growth: 90 })], {}, new Map([["healthWeightGrowth", 3]]))?.latest.score).toBe(71.3);
});

test.each([
  [75, "green"],
  [74.9, "yellow"],
  [60, "yellow"],
  [59.9, "red"],
])("%d is %s (004-12)", (value, light) => expect(line([at("2025-05-01", value)])?.light).toBe(light));

test("two successive low quarters are a run", () => {
  expect(line([at("2025-05-01", 74), at("2025-08-01", 70)])?.lowRun).toEqual([74, 70]);
});

test("a missing quarter is not a low one and breaks the run", () => {
  expect(line([at("2025-02-01", 60), at("2025-08-01", 70)])).toMatchObject({ lowRun: [70], previous: null, change: null });
});

test("a quarter with too little data breaks the run", () => {
  expect(line([at("2025-02-01", 60), score({ day: on("2025-05-01"), growth: 1 }), at("2025-08-01", 70)])).toMatchObject({ lowRun: [70], change: null });
});

test("a quarter counts by its last row, and as its column says", () => {
  const found = line([at("2025-05-01", 50), at("2025-06-20", 80), at("2025-07-02", 90, { quarter: "2025年第二季度" })]);
  expect([found?.latest.score, found?.latest.quarter]).toEqual([90, 2]);
});

test("runs pass the turn of the year", () => expect(line([at("2024-12-01", 70), at("2025-01-10", 71)])).toMatchObject({ lowRun: [70, 71], change: 1 }));

test("the year is that of the latest quarter alone", () => {
  expect(line([at("2024-12-01", 10), at("2025-02-01", 60), at("2025-05-01", 50)])?.year).toEqual({ mean: 55, quarters: 2 });
});

test("scores after today do not count, and without any there is no board", () => expect(line([at("2026-01-05", 10)])).toBeUndefined());

test("metrics alone are no health", () => expect(line([score({ acceptance: 4 })])).toBeUndefined());
