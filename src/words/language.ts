/** The languages users can choose; the first is the default. */
export const LANGUAGES = ["zh", "en"] as const;
/** One of `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];
