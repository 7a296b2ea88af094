import type { CompletionReading } from "../model/reading.js";
import { normalizeText } from "./normalizeText.js";

/**
 * Gives what the words of a 实际完成情况 say of the planned result (data/labels/LABELS.md, A).
 *
 * @example readCompletion("未完成").label //=> "not_done"
 */
export function readCompletion(text: string): CompletionReading {
  const { text: plain } = normalizeText(text);
  const label = /未|没/u.test(plain) ? "not_done" : /完成/u.test(plain) ? "done" : "unknown";
  return { label, percent: null, phrase: label === "unknown" ? "" : text.trim(), rule: "first-version", rung: "none", sure: label !== "unknown" };
}
