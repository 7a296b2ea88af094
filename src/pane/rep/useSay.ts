import type { Sentence } from "../../model/finding.js";
import type { Words } from "../../words/words.js";
import { useSpeech } from "../speech.js";

/** Says a word of the helpers and of the pages on paper; they are there once the review's words are loaded. */
export function useSay(): (key: keyof (Words["rep"] & Words["paper"]), slots?: Sentence["with"]) => string {
  const { tell } = useSpeech();
  return (key, slots = {}) => tell({ say: key, with: slots });
}
