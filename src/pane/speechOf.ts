import type { Sentence } from "../model/finding.js";
import { fill } from "../words/fill.js";
import type { Language } from "../words/language.js";
import { loadStart, loadWords } from "../words/load.js";
import type { StartWords } from "../words/start/startWords.js";
import { tell, type Words } from "../words/words.js";

export type PaneKey = keyof Words["pane"];
export type Slots = Readonly<Record<string, string | number>>;

/** What the pane speaks with: its own labels, and the sentences of reviews and refusals. */
export interface Speech {
  readonly language: Language;
  readonly label: (key: PaneKey, slots?: Slots) => string;
  readonly tell: (sentence: Sentence) => string;
}

/** Which words are wanted: of what language, and whether a review is told too. */
export interface WordsWanted {
  readonly language: Language;
  readonly review: boolean;
}

/** The pane's speech with the words of a language, all or those of the start; a sentence whose words are not among them is told as its key. */
export function speechOf(language: Language, words: StartWords | Words): Speech {
  return {
    language,
    label: (key, slots = {}) => fill(words.pane[key], slots),
    tell: (sentence) => tell(words, sentence),
  };
}

/** The pane's speech once its words are loaded. */
export async function loadSpeech({ language, review }: WordsWanted): Promise<Speech> {
  return speechOf(language, await (review ? loadWords(language) : loadStart(language)));
}
