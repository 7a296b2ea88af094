import type { Changes } from "./raw.js";

/**
 * The attributes of a row or column that a new drawing changes: all of a group where one of it differs from the last drawing, else none.
 *
 * @example changedGroups([["ht", "customHeight"]], { ht: 15, customHeight: 1 }, { ht: 20, customHeight: 1 }) //=> { ht: 20, customHeight: 1 }
 */
export function changedGroups(groups: readonly (readonly string[])[], last: Changes, next: Changes): Changes {
  const changed = groups.filter((group) => group.some((name) => last[name] !== next[name]));
  return Object.fromEntries(changed.flat().map((name) => [name, next[name]]));
}
