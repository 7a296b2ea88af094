import { originText } from "../model/origin.js";
import type { SelfCheck } from "../model/selfCheck.js";
import { speaker, tell, type Words } from "../words/words.js";
import { summaryText } from "./summaryText.js";

/** The look before sending as one reads it in a terminal: the quickest fixes with their first cell, then the week as the manager sees it. */
export function selfCheckText({ review, fixes }: SelfCheck, words: Words): string {
  const say = speaker(words, "rep");
  const lines = fixes.map(({ say: sentence, places: [first] }, nth) => `${nth + 1}. ${tell(words, sentence)}${first ? ` (${originText(first)})` : ""}`);
  const head = fixes.length === 0 ? [say("checkNothing")] : [say("checkFixes"), ...lines, say("checkRule")];
  return [...head, "", say("checkSeen"), summaryText(review, words)].join("\n");
}
