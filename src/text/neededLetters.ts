/** Letters of which every match of a pattern has at least one; undefined where none can be named. */
export type Needed = ReadonlySet<string> | undefined;

/** Letters of nearly every report: needing one of them rules hardly any text out [A]. */
const COMMON = new Set("了没不未有到说的在就是");
const COMMON_COST = 15;
const WIDEST_RANGE = 64;

const cost = (letters: ReadonlySet<string>): number => [...letters].reduce((sum, letter) => sum + (COMMON.has(letter) ? COMMON_COST : 1), 0);

/** Reads the source of a pattern from left to right. */
class Source {
  private at = 0;
  private readonly signs: readonly string[];

  constructor(source: string) {
    this.signs = [...source];
  }

  /** One of several ways: a match has a letter of one of them, so the letters of all are needed. */
  alternatives(): Needed {
    let all: Set<string> | undefined = new Set();
    do {
      const one = this.sequence();
      all = one === undefined || all === undefined ? undefined : new Set([...all, ...one]);
    } while (this.take("|"));
    return all;
  }

  /** One thing after the other: the best of what each needs. */
  private sequence(): Needed {
    let best: Needed;
    while (this.at < this.signs.length && this.signs[this.at] !== "|" && this.signs[this.at] !== ")") {
      const needed = this.piece();
      const optional = this.quantifier();
      if (!optional && needed !== undefined && (best === undefined || cost(needed) < cost(best))) best = needed;
    }
    return best;
  }

  private piece(): Needed {
    const sign = this.next();
    if (sign === "(") return this.group();
    if (sign === "[") return this.letterClass();
    if (sign === "\\") return this.escaped();
    return sign === "." || sign === "^" || sign === "$" ? undefined : new Set(sign);
  }

  private group(): Needed {
    const looks = this.take("?=") || this.take("?!") || this.take("?<=") || this.take("?<!");
    if (!looks) this.take("?:");
    const inside = this.alternatives();
    this.take(")");
    return looks ? undefined : inside;
  }

  private letterClass(): Needed {
    let letters: Set<string> | undefined = this.take("^") ? undefined : new Set();
    while (!this.take("]")) {
      const from = this.next();
      const escaped = from === "\\" ? this.escaped() : new Set([from]);
      const to = this.signs[this.at] === "-" && this.signs[this.at + 1] !== "]" ? this.rangeEnd() : undefined;
      const part = to === undefined ? escaped : from === "\\" ? undefined : range(from, to);
      letters = letters === undefined || part === undefined ? undefined : new Set([...letters, ...part]);
    }
    return letters;
  }

  /** What ends a range; the letters between escaped ends are not worth naming. */
  private rangeEnd(): string {
    this.at += 1;
    const sign = this.next();
    if (sign === "\\") this.escaped();
    return sign;
  }

  private escaped(): Needed {
    const sign = this.next();
    if (sign === "d") return range("0", "9");
    return /[a-z\d]/iu.test(sign) ? this.unknown(sign) : new Set([sign]);
  }

  /** \s, \p{…}, \u4e00, \1: their letters are not worth naming. */
  private unknown(sign: string): Needed {
    if (sign === "u" && this.signs[this.at] !== "{") this.at += 4;
    else if (this.signs[this.at] === "{") while (!this.take("}")) this.at += 1;
    return undefined;
  }

  /** Passes over a quantifier and tells whether it allows for nothing. */
  private quantifier(): boolean {
    const words = /^(?:[*+?]|\{(\d+)[^}]*\})\??/u.exec(this.signs.slice(this.at, this.at + 12).join(""));
    if (words === null) return false;
    this.at += words[0].length;
    return words[1] === undefined ? !words[0].startsWith("+") : Number(words[1]) === 0;
  }

  private next(): string {
    const sign = this.signs[this.at] ?? "";
    this.at += 1;
    return sign;
  }

  private take(words: string): boolean {
    const here = this.signs.slice(this.at, this.at + words.length).join("") === words;
    if (here) this.at += words.length;
    return here;
  }
}

function range(from: string, to: string): Needed {
  const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
  return last - first > WIDEST_RANGE ? undefined : new Set(Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)));
}

/**
 * Gives letters of which every match of a pattern has at least one, the rarest that its source names; undefined where any text may match.
 *
 * Nothing is named for a pattern with named groups or the flag i.
 *
 * @example neededLetters(/没?签(?:了|好)/u) //=> new Set(["签"])
 */
export function neededLetters({ source, ignoreCase }: RegExp): Needed {
  if (ignoreCase || /\(\?<[^=!]/u.test(source)) return undefined;
  const needed = new Source(source).alternatives();
  return needed === undefined || needed.size === 0 ? undefined : needed;
}
