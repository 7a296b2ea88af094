import { neededLetters } from "./neededLetters.js";

const NOWHERE: readonly number[] = [];

/**
 * Gives a function that picks out of many things, in their order, those whose pattern may match a text: most patterns need a letter that the text has not.
 *
 * @example sieve([/签/u, /款/u], (pattern) => pattern)("已签") //=> [/签/u]
 */
export function sieve<Thing>(things: readonly Thing[], patternOf: (thing: Thing) => RegExp): (text: string) => readonly Thing[] {
  const always: number[] = [];
  const byLetter = new Map<string, number[]>();
  things.forEach((thing, nth) => {
    const needed = neededLetters(patternOf(thing));
    if (needed === undefined) always.push(nth);
    else for (const letter of needed) byLetter.set(letter, [...(byLetter.get(letter) ?? []), nth]);
  });
  /** The turn in which each thing was last found possible: nothing to clear between texts. */
  const metIn = new Float64Array(things.length);
  let turn = 0;
  return (text) => {
    turn += 1;
    for (const nth of always) metIn[nth] = turn;
    for (const letter of text) for (const nth of byLetter.get(letter) ?? NOWHERE) metIn[nth] = turn;
    return things.filter((_, nth) => metIn[nth] === turn);
  };
}
