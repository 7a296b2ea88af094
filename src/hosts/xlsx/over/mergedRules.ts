import type { Area } from "../../../model/workbook.js";
import { union, without } from "./regions.js";

/** A rule over cells: what it says, told the same for rules that say the same, and where it holds. */
export interface Ruled {
  readonly key: string;
  /** In the count of the new drawing. */
  readonly region: readonly Area[];
}

/** A rule and where it holds once a sheet is drawn over. */
export interface Settled<Rule extends Ruled> {
  readonly rule: Rule;
  readonly region: readonly Area[];
}

/**
 * The rules of a sheet that is drawn over: those that stand, without what the last drawing had and the new one has not, and with what
 * only the new one has. A rule that a person took away or moved stays as they left it.
 */
export function mergedRules<Rule extends Ruled>(present: readonly Rule[], last: readonly Ruled[], next: readonly Rule[]): readonly Settled<Rule>[] {
  const regionOf = (rules: readonly Ruled[], key: string): readonly Area[] => union(...rules.filter((rule) => rule.key === key).map(({ region }) => region));
  const settled: Settled<Rule>[] = [];
  const seen = new Set<string>();
  for (const rule of present) {
    const before = regionOf(last, rule.key);
    const drawn = regionOf(next, rule.key);
    const gone = without(before, drawn);
    const added = seen.has(rule.key) ? [] : without(drawn, before);
    seen.add(rule.key);
    const kept = gone.length === 0 ? rule.region : without(rule.region, gone);
    settled.push({ rule, region: added.length === 0 ? kept : union(kept, added) });
  }
  for (const rule of next) {
    if (seen.has(rule.key)) continue;
    settled.push({ rule, region: without(rule.region, regionOf(last, rule.key)) });
  }
  return settled.filter(({ region }) => region.length > 0);
}
