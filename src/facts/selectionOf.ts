import type { ClientClass, Tier, TierLine } from "../model/boards/tiers.js";
import type { Client } from "../model/nouns.js";
import { threshold } from "../settings/thresholds.js";
import { rounded } from "./rounded.js";

const CLASS_OF: Readonly<Record<Tier, ClientClass>> = { 战略伙伴: "关键客户", 核心: "关键客户", 发展: "潜在客户", 潜力: "潜在客户", 维持: "普通客户" };

/** The selection score of a client (002-03) and its class: by the score where all four are entered, else by its tier (002-04). */
export function selectionOf(client: Client, tier: Tier | null, numbers: ReadonlyMap<string, number>): Pick<TierLine, "selection" | "selected" | "clientClass" | "classBy"> {
  const weighed = [
    { score: client.selectBudget, weight: threshold(numbers, "selectWeightBudget") },
    { score: client.selectHistory, weight: threshold(numbers, "selectWeightHistory") },
    { score: client.selectStanding, weight: threshold(numbers, "selectWeightStanding") },
    { score: client.selectTechnique, weight: threshold(numbers, "selectWeightTechnique") },
  ];
  const entered = weighed.flatMap(({ score, weight }) => (score === undefined ? [] : [{ score, weight }]));
  const weight = entered.reduce((sum, one) => sum + one.weight, 0);
  if (entered.length < weighed.length || weight === 0) {
    return { selection: null, selected: entered.length, clientClass: tier === null ? null : CLASS_OF[tier], classBy: tier === null ? null : "tier" };
  }
  const selection = rounded(entered.reduce((sum, one) => sum + one.score * one.weight, 0) / weight, 1);
  const clientClass = selection >= threshold(numbers, "selectKey") ? "关键客户" : selection >= threshold(numbers, "selectPotential") ? "潜在客户" : "普通客户";
  return { selection, selected: entered.length, clientClass, classBy: "selection" };
}
