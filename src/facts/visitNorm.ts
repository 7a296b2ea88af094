import type { Client } from "../model/nouns.js";
import { threshold, type ThresholdKey } from "../settings/thresholds.js";

type Norms = Readonly<Partial<Record<NonNullable<Client["tier"]>, ThresholdKey>>>;

const VISITS: Norms = { 战略伙伴: "monthVisits", 核心: "monthVisitsCore", 发展: "monthVisitsGrowth", 潜力: "monthVisitsPotential", 维持: "monthVisitsMaintain" };
const SENIOR: Norms = { 战略伙伴: "seniorContacts", 核心: "seniorContactsCore" };

function normOf(norms: Norms, tier: Client["tier"] | null, numbers: ReadonlyMap<string, number>): number | null {
  const key = tier === undefined || tier === null ? undefined : norms[tier];
  const norm = key === undefined ? 0 : threshold(numbers, key);
  return norm > 0 ? norm : null;
}

/** The visits a month that a tier asks for (004-04); null where its norm is 0, as it is for all but 战略伙伴 until 设置 says more (2.6 K6). */
export function visitNorm(tier: Client["tier"] | null, numbers: ReadonlyMap<string, number>): number | null {
  return normOf(VISITS, tier, numbers);
}

/** The contacts with leaders a month that a tier asks for (004-13); null below 核心 [A]. */
export function seniorNorm(tier: Client["tier"] | null, numbers: ReadonlyMap<string, number>): number | null {
  return normOf(SENIOR, tier, numbers);
}
