import { daysBetween, type Day } from "../../model/day.js";
import type { TierLine, Tier } from "../../model/boards/tiers.js";
import type { Inputs } from "../../model/inputs.js";
import type { Client } from "../../model/nouns.js";
import { threshold, type ThresholdKey } from "../../settings/thresholds.js";
import { isUsed } from "../isUsed.js";
import { monthsBetween } from "../monthsBetween.js";
import { rounded } from "../rounded.js";
import { clientsOf } from "../scope.js";
import { selectionOf } from "../selectionOf.js";

const CUTS: readonly (readonly [Tier, ThresholdKey])[] = [
  ["战略伙伴", "tierStrategic"],
  ["核心", "tierCore"],
  ["发展", "tierGrowth"],
  ["潜力", "tierPotential"],
  ["维持", "tierMaintain"],
];

interface Ranked {
  readonly client: Client;
  readonly recency: number;
  readonly frequency: number;
  readonly amount: number;
}

/**
 * Gives every client in use with its tier (004-05, 004-06), by name: the percentile ranks of recency, frequency and amount are summed,
 * ordered, and cut at the shares of 设置. The typed tier wins; too few clients give none. Equal sums share the better tier [A].
 */
export function tierLines(inputs: Inputs, today: Day): ReadonlyMap<Client, TierLine> {
  const { numbers } = inputs.settings;
  const clients = clientsOf(inputs, null);
  const window = threshold(numbers, "dealWindow");
  const ranked = clients.flatMap((client) => rankedOf(client, today, window));
  const enough = ranked.length >= threshold(numbers, "tierSample");
  const scores = enough ? percentilesOf(ranked) : new Map<Client, NonNullable<TierLine["percentiles"]>>();
  const tiers = cutTiers(scores, numbers);
  return new Map(
    clients.map((client) => {
      const rfm = tiers.get(client) ?? null;
      const tier = client.tier ?? rfm;
      return [client, { client, ranked: rfm, unranked: rfm === null ? whyUnranked(client, today, window) : null, tier, recency: recencyOf(client, today), percentiles: scores.get(client) ?? null, ...selectionOf(client, tier, numbers) }];
    }),
  );
}

/** The tier table (004-05, 004-06); null where the workbook has neither the figures to rank by nor a tier nor a selection score. */
export function tiers(inputs: Inputs, person: string | null, lines: ReadonlyMap<Client, TierLine>): readonly TierLine[] | null {
  const table = inputs.clients;
  const used = isUsed(table, "lastDeal") || isUsed(table, "dealCount") || isUsed(table, "dealAmount") || isUsed(table, "tier") || isUsed(table, "selectBudget");
  return used ? clientsOf(inputs, person).flatMap((client) => lines.get(client) ?? []) : null;
}

function recencyOf({ lastDeal }: Client, today: Day): number | null {
  return lastDeal === undefined || lastDeal > today ? null : daysBetween(lastDeal, today);
}

function isOutside({ lastDeal }: Client, today: Day, window: number): boolean {
  return lastDeal !== undefined && monthsBetween(lastDeal, today) >= window;
}

function rankedOf(client: Client, today: Day, window: number): Ranked[] {
  const { dealCount: frequency, dealAmount: amount } = client;
  const recency = recencyOf(client, today);
  if (recency === null || frequency === undefined || amount === undefined || isOutside(client, today, window)) return [];
  return [{ client, recency, frequency, amount }];
}

function whyUnranked(client: Client, today: Day, window: number): NonNullable<TierLine["unranked"]> {
  if (isOutside(client, today, window)) return "outside";
  return rankedOf(client, today, window).length === 0 ? "data" : "sample";
}

/** The share of the others that a figure is better than, 0–100. */
function percentilesOf(ranked: readonly Ranked[]): Map<Client, NonNullable<TierLine["percentiles"]>> {
  const among = (value: (one: Ranked) => number): ((one: Ranked) => number) => {
    const worse = new Map<number, number>();
    const sorted = ranked.map(value).sort((a, b) => a - b);
    sorted.forEach((figure, at) => {
      if (!worse.has(figure)) worse.set(figure, at);
    });
    return (one) => ((worse.get(value(one)) ?? 0) / Math.max(1, ranked.length - 1)) * 100;
  };
  const recency = among((one) => -one.recency);
  const frequency = among((one) => one.frequency);
  const amount = among((one) => one.amount);
  return new Map(
    ranked.map((one) => {
      const [r, f, m] = [recency(one), frequency(one), amount(one)];
      return [one.client, { recency: rounded(r, 1), frequency: rounded(f, 1), amount: rounded(m, 1), sum: rounded(r + f + m, 1) }];
    }),
  );
}

function cutTiers(scores: ReadonlyMap<Client, NonNullable<TierLine["percentiles"]>>, numbers: ReadonlyMap<string, number>): ReadonlyMap<Client, Tier> {
  const ordered = [...scores].sort(([, a], [, b]) => b.sum - a.sum);
  let reached = 0;
  const ends = CUTS.map(([tier, key]) => {
    reached += threshold(numbers, key);
    return { tier, end: Math.round((ordered.length * reached) / 100) };
  });
  const first = new Map<number, number>();
  ordered.forEach(([, { sum }], at) => {
    if (!first.has(sum)) first.set(sum, at);
  });
  return new Map(ordered.map(([client, { sum }]) => [client, ends.find(({ end }) => (first.get(sum) ?? 0) < end)?.tier ?? "维持"]));
}
