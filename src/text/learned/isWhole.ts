const END = /[\s。.！!~]+$/u;

/**
 * Whether a phrase is all of a typed text but the space and the full stop around it.
 *
 * @example isWhole("未完成", " 未完成。") //=> true
 * @example isWhole("完成", "未完成") //=> false
 */
export function isWhole(phrase: string, text: string): boolean {
  return phrase !== "" && phrase.trim() === text.replace(END, "").trim();
}
