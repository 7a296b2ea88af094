import { ByUnit } from "./byUnit.js";
import { neededLetters } from "./neededLetters.js";

const NOWHERE: readonly number[] = [];

/**
 * Gives a function that picks out of many things, in their order, those whose pattern may match a text: most patterns need a letter that the text has not.
 *
 * @example sieve([/签/u, /款/u], (pattern) => pattern)("已签") //=> [/签/u]
 */
export function sieve<Thing>(things: readonly Thing[], patternOf: (thing: Thing) => RegExp): (text: string) => readonly Thing[] {
  const always: number[] = [];
  const found = new Map<number, number[]>();
  things.forEach((thing, nth) => {
    const needed = neededLetters(patternOf(thing));
    if (needed === undefined) always.push(nth);
    else for (const unit of new Set([...needed].map((letter) => letter.charCodeAt(0)))) found.set(unit, [...(found.get(unit) ?? []), nth]);
  });
  const byLetter = new ByUnit(found);
  /** The turn in which each thing was last found possible: nothing to clear between texts. */
  const metIn = new Float64Array(things.length);
  const asThings = (places: readonly number[]): readonly Thing[] => places.map((nth) => things[nth]).filter((thing) => thing !== undefined);
  const alwaysAlone = asThings(always);
  let turn = 0;
  return (text) => {
    turn += 1;
    let met: number[] | undefined;
    for (let at = 0; at < text.length; at += 1)
      for (const nth of byLetter.get(text.charCodeAt(at)) ?? NOWHERE) {
        if (metIn[nth] === turn) continue;
        metIn[nth] = turn;
        (met ??= []).push(nth);
      }
    return met === undefined ? alwaysAlone : asThings([...always, ...met].sort((one, other) => one - other));
  };
}
