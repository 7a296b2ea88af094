import { neededLetters } from "./neededLetters.js";

const UNITS = 0x10000;
const BANK = 32;

/** Up to 32 patterns: for each UTF-16 unit a bit for every pattern that may need it. */
interface Bank {
  readonly mayNeed: Int32Array;
  size: number;
  /** The patterns that the text looked at last may match. */
  possible: number;
}

const banks: Bank[] = [];
let lookedAt: string | undefined;

/** One look at the letters of a text tells for all patterns of all banks whether they may match it. */
function lookAt(text: string): void {
  for (const bank of banks) {
    bank.possible = 0;
    for (let at = 0; at < text.length; at += 1) bank.possible |= bank.mayNeed[text.charCodeAt(at)] ?? 0;
  }
  lookedAt = text;
}

function bankWithRoom(): Bank {
  const last = banks[banks.length - 1];
  if (last !== undefined && last.size < BANK) return last;
  const bank = { mayNeed: new Int32Array(UNITS), size: 0, possible: 0 };
  banks.push(bank);
  return bank;
}

/**
 * Gives the test of a pattern for whole texts, which costs next to nothing where the text has no letter that the pattern needs: nearly always.
 *
 * Many such tests of one text in a row share one look at its letters; for a piece of a text `test` of the pattern itself is better.
 *
 * @example sifted(/既.*又/u)("签了") //=> false
 */
export function sifted(pattern: RegExp): (text: string) => boolean {
  const needed = neededLetters(pattern);
  if (needed === undefined) return (text) => pattern.test(text);
  const bank = bankWithRoom();
  const own = 1 << bank.size;
  bank.size += 1;
  lookedAt = undefined;
  for (const letter of needed) bank.mayNeed[letter.charCodeAt(0)] = (bank.mayNeed[letter.charCodeAt(0)] ?? 0) | own;
  return (text) => {
    if (text !== lookedAt) lookAt(text);
    return (bank.possible & own) !== 0 && pattern.test(text);
  };
}
