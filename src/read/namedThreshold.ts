import { THRESHOLDS, type Threshold } from "../settings/thresholds.js";
import { headingKey } from "./heading.js";

const NAMED: ReadonlyMap<string, Threshold> = new Map(THRESHOLDS.flatMap((entry) => [entry.zh, entry.en, entry.key].map((name) => [headingKey(name), entry])));

/** The threshold that goes by this name, in either language or by its key, as 设置 writes it; undefined where there is none. */
export function namedThreshold(name: string): Threshold | undefined {
  return NAMED.get(headingKey(name));
}
