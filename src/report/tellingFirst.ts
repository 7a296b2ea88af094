import { LEVELS, type Finding } from "../model/finding.js";

/**
 * Remarks in the order in which a short list should show them: the worst first, a matter's second remark after every other matter's first,
 * and within a level one of each rule before the next of the same [A].
 */
export function tellingFirst(flags: readonly Finding[]): readonly Finding[] {
  const worst = [...flags].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const told = new Map<string, number>();
  const count = (key: string): number => {
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    return before;
  };
  return worst
    .map((flag) => {
      const [first] = flag.origins;
      const again = count(`matter ${first?.sheet ?? ""}!${first?.row ?? 0} ${flag.subject}`) > 0;
      return { flag, again, level: LEVELS.indexOf(flag.level), nth: again ? 0 : count(`rule ${flag.level} ${flag.rule}`) };
    })
    .sort((a, b) => Number(a.again) - Number(b.again) || b.level - a.level || a.nth - b.nth)
    .map(({ flag }) => flag);
}
