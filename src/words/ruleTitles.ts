import type { RuleTitles } from "../model/ruleTitles.js";
import { rules as en } from "./en/rules/index.js";
import { rules as zh } from "./zh/rules/index.js";

const TITLE = ".title";

/** What each rule is called in every language, by its id: people write either in 暂停, whatever language the pane speaks. */
export function ruleTitles(): RuleTitles {
  const titles = new Map<string, readonly string[]>();
  for (const [key, text] of [...Object.entries(zh), ...Object.entries(en)]) {
    if (!key.endsWith(TITLE)) continue;
    const id = key.slice(0, -TITLE.length);
    titles.set(id, [...(titles.get(id) ?? []), text]);
  }
  return titles;
}
