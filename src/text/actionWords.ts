import { goalsOf } from "./goalsOf.js";
import { isRestAction } from "./isRestAction.js";
import type { Topic } from "./lexicon/attainments.js";
import { normalizeText } from "./normalizeText.js";
import { remembered } from "./remembered.js";
import { respell } from "./respell.js";
import type { Token } from "./token.js";
import { tokenise } from "./tokenise.js";
import { withoutEnd } from "./withoutEnd.js";

/** What an action says by itself, whatever came of it. */
export interface ActionWords {
  readonly text: string;
  readonly resting: boolean;
  readonly goals: ReadonlySet<Topic>;
  readonly counts: readonly Token[];
}

const HELD = 4_096;

/**
 * Gives the words of an action made ready for its result: its normal text, whether it is rest, its goals and counts.
 *
 * @example actionWords("走访三个街道").counts[0]?.value //=> 3
 */
export const actionWords: (action: string) => ActionWords = remembered((action) => {
  const { text } = respell(withoutEnd(normalizeText(action).text));
  return { text, resting: text !== "" && isRestAction(text), goals: goalsOf(text), counts: tokenise(text).filter(({ kind }) => kind === "count") };
}, HELD);
