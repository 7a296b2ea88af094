const LONGEST = 31;

/**
 * A sheet name Excel accepts that no other sheet has: forbidden signs become `_`, at most 31 characters.
 *
 * @example freeName("周复盘_销售/甲", []) //=> "周复盘_销售_甲"
 * @example freeName("协同推进表", ["协同推进表"]) //=> "协同推进表_2"
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[\\/?*[\]:\u0000-\u001f]/g, "_").replace(/^'+|'+$/g, "_").trim() || "_";
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : `_${number}`;
    const name = cut(clean, LONGEST - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The first so many UTF-16 units, never half of a pair. */
function cut(text: string, units: number): string {
  const end = /[\ud800-\udbff]/.test(text.charAt(units - 1)) ? units - 1 : units;
  return text.slice(0, end);
}
