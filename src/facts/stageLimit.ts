import type { Client } from "../model/nouns.js";
import { threshold, type ThresholdKey } from "../settings/thresholds.js";

const LIMITS: Readonly<Partial<Record<NonNullable<Client["stage"]>, ThresholdKey>>> = {
  接触期: "stageContact",
  意向期: "stageInterest",
  推进期: "stageProgress",
  签约期: "stageSigning",
};

/** The days after which a client's stage counts as stalled (3.6); null for 执行期 and where no stage is named. */
export function stageLimit(stage: Client["stage"], numbers: ReadonlyMap<string, number>): number | null {
  const key = stage === undefined ? undefined : LIMITS[stage];
  return key === undefined ? null : threshold(numbers, key);
}
