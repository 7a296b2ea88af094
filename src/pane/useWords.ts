import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { Language } from "../words/language.js";
import type { Speaking } from "./speech.js";
import { loadSpeech, type Speech, type WordsWanted } from "./speechOf.js";

/** The page's speech, begun with the words of the start; further ones are loaded when they are asked for. */
export function useWords(first: Speech): { readonly speaking: Speaking; readonly speak: (language: Language) => void } {
  const [speech, setSpeech] = useState(first);
  const wanted = useRef<WordsWanted>({ language: first.language, review: false });

  const want = useCallback(async (change: Partial<WordsWanted>): Promise<void> => {
    const before = wanted.current;
    wanted.current = { ...before, ...change };
    for (;;) {
      const mine = wanted.current;
      try {
        const loaded = await loadSpeech(mine);
        if (wanted.current === mine) return setSpeech(loaded);
        // Another wish came meanwhile: what was waited for is there only when that one is.
      } catch (error) {
        if (wanted.current === mine) wanted.current = before;
        throw error;
      }
    }
  }, []);

  // Where the other language cannot be loaded, the page goes on in the one it has.
  const speak = useCallback((language: Language) => void want({ language }).catch(() => undefined), [want]);
  const learnReview = useCallback(() => want({ review: true }), [want]);
  return { speaking: useMemo(() => ({ ...speech, learnReview }), [speech, learnReview]), speak };
}
