/**
 * Gives the words of one space-separated block; an underscore stands for a space inside a word.
 *
 * @example wordList("没 not_yet") //=> ["没", "not yet"]
 */
export function wordList(words: string): readonly string[] {
  return words
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("_", " "));
}
