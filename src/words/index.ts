import { en } from "./en/index.js";
import type { Language } from "./language.js";
import type { Twin, Words } from "./words.js";
import { zh } from "./zh/index.js";

const english: Twin<typeof zh, typeof en> = en;

/** The words of each language, at once, where nothing is waited for: on the command line. A page loads one language, with `loadWords`. */
export const WORDS: Readonly<Record<Language, Words>> = { zh, en: english };

export { LANGUAGES, type Language } from "./language.js";
export { speaker, tell, type Speaker, type Words } from "./words.js";
