import { PHRASE_WORDS } from "../settings/phraseWords.js";

/** The word by which 设置 says what a phrase means, in one of its two languages. */
export function phraseWord(key: string, english: boolean): string {
  const word = PHRASE_WORDS.find((one) => one.key === key);
  if (!word) throw new RangeError(key);
  return english ? word.en : word.zh;
}
