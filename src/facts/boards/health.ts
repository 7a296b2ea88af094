import type { Day } from "../../model/day.js";
import { DIMENSIONS, type HealthLine, type HealthQuarter } from "../../model/boards/health.js";
import type { TierLine } from "../../model/boards/tiers.js";
import type { Client, Score } from "../../model/nouns.js";
import { threshold, type ThresholdKey } from "../../settings/thresholds.js";
import { quarterOfScore } from "../quarterOfScore.js";
import { rounded } from "../rounded.js";
import { scoresByClient } from "../scoresByClient.js";
import type { Reading } from "../weekFacts.js";

const WEIGHTS: Readonly<Record<(typeof DIMENSIONS)[number], ThresholdKey>> = {
  growth: "healthWeightGrowth",
  fit: "healthWeightFit",
  risk: "healthWeightRisk",
  seniorContact: "healthWeightSeniorContact",
  participation: "healthWeightParticipation",
  budget: "healthWeightBudget",
};

/**
 * Gives the health of each client that was scored (004-10, 004-11, 004-12); null without a score of any dimension.
 *
 * A quarter counts by its last row; one with too few dimensions has no score, and a quarter without a row breaks the run of low ones.
 */
export function health(reading: Reading, tiers: ReadonlyMap<Client, TierLine>, today: Day): readonly HealthLine[] | null {
  const { numbers } = reading.inputs.settings;
  const lines = scoresByClient(reading, today).flatMap(({ client, rows }): HealthLine[] => {
    const quarters = quartersOf(rows.filter((row) => DIMENSIONS.some((name) => row[name] !== undefined)), numbers);
    const latest = quarters.at(-1);
    return latest === undefined ? [] : [lineOf(client, quarters, latest, tiers.get(client)?.tier ?? null, numbers)];
  });
  return lines.length > 0 ? lines : null;
}

function quartersOf(rows: readonly Score[], numbers: ReadonlyMap<string, number>): readonly HealthQuarter[] {
  const last = new Map<number, HealthQuarter>();
  for (const row of rows) {
    const { year, quarter, index } = quarterOfScore(row);
    last.set(index, { year, quarter, index, row, ...scoreOf(row, numbers) });
  }
  return [...last.values()].sort((a, b) => a.index - b.index);
}

/** The weighted mean of the dimensions that are entered, to one decimal. */
function scoreOf(row: Score, numbers: ReadonlyMap<string, number>): Pick<HealthQuarter, "score" | "entered"> {
  let sum = 0;
  let weight = 0;
  let entered = 0;
  for (const name of DIMENSIONS) {
    const value = row[name];
    if (value === undefined) continue;
    const own = threshold(numbers, WEIGHTS[name]);
    sum += value * own;
    weight += own;
    entered += 1;
  }
  return { entered, score: entered < threshold(numbers, "healthDimensions") || weight === 0 ? null : rounded(sum / weight, 1) };
}

function lineOf(client: Client, quarters: readonly HealthQuarter[], latest: HealthQuarter, tier: HealthLine["tier"], numbers: ReadonlyMap<string, number>): HealthLine {
  const previous = quarters.find(({ index }) => index === latest.index - 1) ?? null;
  const strategic = threshold(numbers, "healthStrategic");
  const lowRun: number[] = [];
  for (let index = latest.index; ; index -= 1) {
    const score = quarters.find((one) => one.index === index)?.score;
    if (score === undefined || score === null || score >= strategic) break;
    lowRun.unshift(score);
  }
  const scored = quarters.flatMap(({ year, score }) => (year === latest.year && score !== null ? [score] : []));
  const change = latest.score === null || previous?.score === undefined || previous.score === null ? null : rounded(latest.score - previous.score, 1);
  return {
    client,
    tier,
    latest,
    previous,
    change,
    lowRun,
    year: scored.length === 0 ? null : { mean: rounded(scored.reduce((sum, one) => sum + one, 0) / scored.length, 1), quarters: scored.length },
    light: lightOf(latest.score, strategic, threshold(numbers, "healthMaintain")),
  };
}

/** Green from the strategic line, red under the line of 维持 (004-12, [A]). */
function lightOf(score: number | null, green: number, red: number): HealthLine["light"] {
  if (score === null) return "unknown";
  return score >= green ? "green" : score >= red ? "yellow" : "red";
}
