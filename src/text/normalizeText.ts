import { simpleForm, simplified } from "./simplified.js";

/** Typed text in one notation, with the way back to the words as typed. */
export interface NormalText {
  /** Half-width, simplified, lower case, without the spaces that Chinese does not need. */
  readonly text: string;
  /** The words as typed behind the half-open range [from, to) of `text`. */
  typed(from: number, to: number): string;
}

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
const SPACE = /\s/u;
const SPACES = /\s/gu;
const LATIN = /[a-z0-9]/;

/**
 * Gives the one notation in which all reading rules see typed text: NFKC, lower case, simplified characters, no space but between Latin words.
 *
 * The length may change, so a phrase is given back through `typed`, never cut from the source by the same numbers.
 *
 * @example normalizeText("完 成８０％").text //=> "完成80%"
 */
export function normalizeText(source: string): NormalText {
  const plain = sameLength(source);
  return plain === undefined ? withMap(source) : { text: plain, typed: (from, to) => (to <= from ? "" : source.slice(from, to)) };
}

/** Nearly every cell needs no map, each character giving one character; most are in our notation as typed. */
function sameLength(source: string): string | undefined {
  let out = "";
  let kept = 0;
  for (let at = 0; at < source.length; at += 1) {
    const typed = source.charCodeAt(at);
    const plain = sameUnit(typed);
    if (plain === undefined) return undefined;
    if (plain === typed) continue;
    out += source.slice(kept, at) + String.fromCharCode(plain);
    kept = at + 1;
  }
  return kept === 0 ? source : out + source.slice(kept);
}

function sameUnit(unit: number): number | undefined {
  if (unit >= 0x4e00 && unit <= 0x9fff) return simpleForm(unit);
  if (unit >= 0xff01 && unit <= 0xff5e) return lowerCase(unit - 0xfee0);
  if (unit > 0x20 && unit < 0x7f) return lowerCase(unit);
  return unit === 0x3001 || unit === 0x3002 || unit === 0x300a || unit === 0x300b ? unit : undefined;
}

const lowerCase = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit);

function withMap(source: string): NormalText {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let gap = false;
  const spaceBefore = (place: number, plain: string): void => {
    const before = out[out.length - 1];
    if (before === undefined || !LATIN.test(before) || !LATIN.test(plain.charAt(0))) return;
    out.push(" ");
    starts.push(place - 1);
    ends.push(place);
  };
  for (const char of source) {
    const next = at + char.length;
    const code = char.charCodeAt(0);
    const han = code >= 0x4e00 && code <= 0x9fff;
    if (han || (code > 0x20 && code < 0x7f && !(code >= 0x41 && code <= 0x5a))) {
      if (gap && !han) spaceBefore(at, char);
      out.push(han ? String.fromCharCode(simpleForm(code)) : char);
      starts.push(at);
      ends.push(next);
      gap = false;
    } else if (SPACE.test(char)) gap = true;
    else if (!INVISIBLE.test(char)) {
      // NFKC may give a space of its own: "‗" is a space with a mark.
      const plain = simplified(char.normalize("NFKC").toLowerCase()).replace(SPACES, "");
      if (gap) spaceBefore(at, plain);
      for (const unit of plain.split("")) {
        out.push(unit);
        starts.push(at);
        ends.push(next);
      }
      gap = false;
    }
    at = next;
  }
  return {
    text: out.join(""),
    typed(from, to) {
      const start = starts[from];
      const end = ends[to - 1];
      return start === undefined || end === undefined || to <= from ? "" : source.slice(start, end);
    },
  };
}
