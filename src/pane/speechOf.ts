import type { Sentence } from "../model/finding.js";
import { fill } from "../words/fill.js";
import { tell, WORDS, type Language, type Words } from "../words/index.js";

export type PaneKey = keyof Words["pane"];
export type Slots = Readonly<Record<string, string | number>>;

/** What the pane speaks with: its own labels, and the sentences of reviews and refusals. */
export interface Speech {
  readonly language: Language;
  readonly label: (key: PaneKey, slots?: Slots) => string;
  readonly tell: (sentence: Sentence) => string;
}

/** The pane's speech in a language. */
export function speechOf(language: Language): Speech {
  const words = WORDS[language];
  return {
    language,
    label: (key, slots = {}) => fill(words.pane[key], slots),
    tell: (sentence) => tell(words, sentence),
  };
}
