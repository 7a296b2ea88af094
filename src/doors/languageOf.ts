import type { Language } from "../words/language.js";

/**
 * The language a person is spoken to in: Chinese for any Chinese locale and where none is told, else English.
 *
 * @example languageOf("en-US") //=> "en"
 */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || locale === "" || /^zh\b/i.test(locale) ? "zh" : "en";
}
