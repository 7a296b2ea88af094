import { ALERT_LEVELS, type Alert, type Alerts, type AlertLevel, type TierRisk } from "../model/boards/alerts.js";
import type { Finding } from "../model/finding.js";
import type { Client, Project } from "../model/nouns.js";
import { ALERT_SCOPE_OF } from "../settings/alertScopes.js";
import { threshold, type ThresholdKey } from "../settings/thresholds.js";

const WEIGHTED = [["战略伙伴", "weightStrategic"], ["核心", "weightCore"], ["发展", "weightGrowth"]] as const satisfies readonly (readonly [NonNullable<Client["tier"]>, ThresholdKey])[];
const GRAVEST = ALERT_LEVELS.length;

/** What alerts are read against. */
export interface Portfolio {
  readonly clients: readonly Client[];
  readonly projects: readonly Project[];
}

/**
 * Gives the findings that somebody has to handle, gravest first, and what they add up to over the tiers (004-52…004-55, 004-64).
 *
 * A doubt is no alert: it asks. A client's alerts are those whose subject is its name, or a project of its.
 */
export function alertsOf(flags: readonly Finding[], { clients, projects }: Portfolio, numbers: ReadonlyMap<string, number>): Alerts {
  const scopes = new Map(projects.flatMap(({ name, scope }) => (scope === undefined ? [] : [[name, scope] as const])));
  const alerts = flags.flatMap((finding): readonly Alert[] => {
    const { level, rule, subject, unsure } = finding;
    if (unsure || level === "info") return [];
    const typed = scopes.get(subject);
    return [{ finding, level, scope: typed ?? ALERT_SCOPE_OF[rule] ?? "操作", scopeTyped: typed !== undefined }];
  });
  const tiers = tierRisks(alerts, { clients, projects }, numbers);
  const weight = tiers.reduce((sum, tier) => sum + tier.weight, 0);
  const index = weight === 0 ? null : Math.round((tiers.reduce((sum, tier) => sum + tier.weight * tier.mean, 0) / (weight * GRAVEST)) * 100);
  return { alerts: [...alerts].sort((a, b) => ALERT_LEVELS.indexOf(a.level) - ALERT_LEVELS.indexOf(b.level)), tiers, index };
}

function tierRisks(alerts: readonly Alert[], { clients, projects }: Portfolio, numbers: ReadonlyMap<string, number>): readonly TierRisk[] {
  const gravest = new Map<string, number>();
  for (const { finding, level } of alerts) gravest.set(finding.subject, Math.max(gravest.get(finding.subject) ?? 0, gravityOf(level)));
  const riskOf = ({ name }: Client): number => {
    const own = projects.filter(({ client }) => client?.includes(name) === true).map((project) => gravest.get(project.name) ?? 0);
    return Math.max(gravest.get(name) ?? 0, ...own);
  };
  return WEIGHTED.flatMap(([tier, key]): readonly TierRisk[] => {
    const own = clients.filter((client) => client.tier === tier);
    const total = own.reduce((sum, client) => sum + riskOf(client), 0);
    return own.length === 0 ? [] : [{ tier, weight: threshold(numbers, key), clients: own.length, mean: Math.round((total / own.length) * 100) / 100 }];
  });
}

function gravityOf(level: AlertLevel): number {
  return GRAVEST - ALERT_LEVELS.indexOf(level);
}
