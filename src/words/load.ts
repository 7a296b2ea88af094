import type { Language } from "./language.js";
import type { StartWords } from "./start/startWords.js";
import type { Words } from "./words.js";

const START: Readonly<Record<Language, () => Promise<StartWords>>> = {
  zh: async () => (await import(/* webpackChunkName: "start-zh" */ "./start/zh.js")).zh,
  en: async () => (await import(/* webpackChunkName: "start-en" */ "./start/en.js")).en,
};
const ALL: Readonly<Record<Language, () => Promise<Words>>> = {
  zh: async () => (await import(/* webpackChunkName: "words-zh" */ "./zh/index.js")).zh,
  en: async () => (await import(/* webpackChunkName: "words-en" */ "./en/index.js")).en,
};

/** The words of the start in one language, from a file of its own: nobody loads a language they do not read. */
export function loadStart(language: Language): Promise<StartWords> {
  return START[language]();
}

/** All words of one language, from a file of its own, loaded with the first review. */
export function loadWords(language: Language): Promise<Words> {
  return ALL[language]();
}
