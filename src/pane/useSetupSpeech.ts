import { useMemo } from "preact/hooks";
import type { DictionaryName } from "../model/recognition.js";
import type { Sentence } from "../model/finding.js";
import { fill } from "../words/fill.js";
import type { Words } from "../words/words.js";
import { useSpeech } from "./speech.js";
import type { Slots } from "./speechOf.js";

export type SetupKey = keyof Words["setup"];

/** How the parts before a review speak. */
export interface SetupSpeech {
  readonly say: (key: SetupKey, slots?: Slots) => string;
  /** Also sentences that only these parts know. */
  readonly tell: (sentence: Sentence) => string;
  /** A sheet or column as the data dictionary calls it. */
  readonly named: (name: DictionaryName) => string;
  readonly listed: (names: readonly string[]) => string;
  /** Sentences that follow each other. */
  readonly joined: (sentences: readonly string[]) => string;
}

/** The speech of the parts before a review, in the page's language. */
export function useSetupSpeech(words: Words["setup"]): SetupSpeech {
  const { language, tell } = useSpeech();
  return useMemo(() => {
    const known: Readonly<Record<string, string>> = words;
    return {
      say: (key, slots = {}) => fill(words[key], slots),
      tell: (sentence) => (Object.hasOwn(known, sentence.say) ? fill(known[sentence.say] ?? "", sentence.with) : tell(sentence)),
      named: (name) => name[language],
      listed: (names) => names.join(language === "zh" ? "、" : ", "),
      joined: (sentences) => sentences.join(language === "zh" ? "" : " "),
    };
  }, [words, language, tell]);
}
