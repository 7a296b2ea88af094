import { en } from "./en/index.js";
import type { Twin, Words } from "./words.js";
import { zh } from "./zh/index.js";

/** The languages users can choose; the first is the default. */
export const LANGUAGES = ["zh", "en"] as const;
/** One of `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];

const english: Twin<typeof zh, typeof en> = en;

/** The words of each language. */
export const WORDS: Readonly<Record<Language, Words>> = { zh, en: english };

export { speaker, tell, type Speaker, type Words } from "./words.js";
