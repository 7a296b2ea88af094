import type { Settings } from "../model/settings.js";

/** The names a row stands under, other spellings of 设置 replaced by the name they stand for, each once. */
export function personNames(names: readonly string[], settings: Settings): readonly string[] {
  if (settings.aliases.size === 0) return names;
  return [...new Set(names.map((name) => settings.aliases.get(name) ?? name))];
}
