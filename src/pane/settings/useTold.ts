import type { Sentence } from "../../model/finding.js";
import type { Words } from "../../words/words.js";
import { useSpeech } from "../speech.js";

/** Says a word of the settings; they are there once the review's words are loaded. */
export function useTold(): (key: keyof Words["ownSettings"], slots?: Sentence["with"]) => string {
  const { tell } = useSpeech();
  return (key, slots = {}) => tell({ say: key, with: slots });
}
