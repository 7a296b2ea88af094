import type { Letters, Measure } from "./mark.js";

/** Words, dates and numbers, which are not cut. */
const WORDS = /[!-~\u00c0-\u024f]+/gu;
/** A text of so few signs is not cut either. */
const SHORT = 5;
/** What letters shrink to at the most; then a word is cut. */
const SMALLEST = 0.75;
/** Part of the room that is filled: letters of whole pixels do not grow as evenly as they are asked to. */
const FILL = 0.97;

/** The letters in which the widest word of a text fits into the room, as far as they may shrink. */
export function fitLetters(text: string, letters: Letters, room: number, measure: Measure): Letters {
  const words = [...text].length <= SHORT ? [text] : [...text.matchAll(WORDS)].map(([word]) => word);
  const widest = Math.max(0, ...words.map((word) => measure(word, letters)));
  return widest <= room ? letters : { ...letters, size: letters.size * Math.max(SMALLEST, (room * FILL) / widest) };
}
