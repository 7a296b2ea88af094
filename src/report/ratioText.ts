import type { Ratio } from "../model/counts.js";
import type { Voice } from "./voice.js";

const PERCENT_FROM = 10;

/**
 * n of m as it is printed: n/m, with a whole percent only from m = 10 on, `—` for 0/0 (ruling 1).
 *
 * @example ratioText(voice, { n: 1, of: 3 }) //=> "1/3"
 * @example ratioText(voice, { n: 12, of: 20 }) //=> "12/20（60%）"
 */
export function ratioText({ common }: Voice, { n, of }: Ratio): string {
  if (of === 0) return common("none");
  if (of < PERCENT_FROM) return common("ratio", { n, of });
  return common("ratio-percent", { n, of, percent: Math.round((n / of) * 100) });
}
