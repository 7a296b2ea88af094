import type { Language } from "./language.js";
import type { Words } from "./words.js";

const SETUP: Readonly<Record<Language, () => Promise<Words["setup"]>>> = {
  zh: async () => (await import(/* webpackChunkName: "setup-zh" */ "./zh/setup.js")).setup,
  en: async () => (await import(/* webpackChunkName: "setup-en" */ "./en/setup.js")).setup,
};

/** What is said before the first review, loaded when a workbook is first read. */
export function loadSetup(language: Language): Promise<Words["setup"]> {
  return SETUP[language]();
}
