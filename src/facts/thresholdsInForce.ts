import { threshold, THRESHOLDS } from "../settings/thresholds.js";

/** Every threshold with the figure in force: the workbook's own, else the default. */
export function thresholdsInForce(numbers: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries(THRESHOLDS.map(({ key }) => [key, threshold(numbers, key)]));
}
