import type { Whose } from "../facts/whoseRow.js";
import type { Advice } from "../model/advice.js";
import { LEVELS, type Finding } from "../model/finding.js";
import type { Origin } from "../model/origin.js";
import { ADVICE, adviceKey } from "../settings/advice.js";

/**
 * Gives what the findings suggest: one line a rule, the worst level first, then in the order of the table (000-42).
 *
 * A doubt suggests nothing: it asks a question already. A sentence typed in 设置 wins; 无 there takes the suggestion away.
 */
export function adviceOf(flags: readonly Finding[], texts: ReadonlyMap<string, string>, whose: (origin: Origin) => Whose): readonly Advice[] {
  const told = ADVICE.flatMap(({ rule }): readonly Advice[] => {
    const own = flags.filter((flag) => flag.rule === rule && !flag.unsure);
    const [first] = own;
    const typed = texts.get(adviceKey(rule)) ?? null;
    if (first === undefined || typed === "无") return [];
    const origins = own.flatMap((flag) => flag.origins.slice(0, 1));
    const [row] = origins;
    const { who, due } = row === undefined ? { who: null, due: null } : whose(row);
    return [{ rule, level: first.level, audience: first.audience, typed, who, due, times: own.length, origins }];
  });
  return told.sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}
