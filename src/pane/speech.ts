import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Speech } from "./speechOf.js";

/** The speech of the page, and how it learns to tell a review. */
export interface Speaking extends Speech {
  /** Loads the words of a review in the language then spoken; once they are there it does nothing. */
  readonly learnReview: () => Promise<void>;
}

const SpeechContext = createContext<Speaking>({ language: "zh", label: (key) => key, tell: ({ say }) => say, learnReview: async () => undefined });

/** Gives its children the language they speak. */
export const Speaking = SpeechContext.Provider;

export function useSpeech(): Speaking {
  return useContext(SpeechContext);
}
