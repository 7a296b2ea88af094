import { clausesOf } from "../settings/phraseClauses.js";
import { normalizeText } from "../text/normalizeText.js";

/** A company's own phrase from 设置 that a cell holds, and the label word it stands for. */
export interface CompanyPhrase {
  readonly phrase: string;
  readonly word: string;
}

/**
 * Gives the company phrase that is a whole cell or one whole clause of it (未闭环 does not hold 闭环), or null.
 *
 * @example companyPhrase("已走访，闭环", new Map([["闭环", "完成"]])) //=> { phrase: "闭环", word: "完成" }
 */
export function companyPhrase(text: string, phrases: ReadonlyMap<string, string>): CompanyPhrase | null {
  if (phrases.size === 0) return null;
  const clauses = new Set([text, ...clausesOf(text)].map((clause) => normalizeText(clause).text));
  for (const [phrase, word] of phrases) {
    if (clauses.has(normalizeText(phrase).text)) return { phrase, word };
  }
  return null;
}
