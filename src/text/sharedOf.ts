import { GENERAL_TERMS, WAYS } from "./lexicon/generalTerms.js";
import { PLACE_NAMES } from "./lexicon/placeNames.js";
import type { Terms } from "./termsOf.js";

/** What two texts both name: `strong` are things and parties, `weak` are ways and places that prove nothing (ruling 11). */
export interface SharedTerms {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** One run of characters that both texts have. */
interface Run {
  readonly words: string;
  /** Either text makes a place of it (示例 in 示例市), or both name an office of that kind in different places. */
  readonly place: boolean;
}

const anyOf = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join("|");
const general = new RegExp(anyOf([...GENERAL_TERMS, ...PLACE_NAMES]), "gu");
const way = new RegExp(anyOf(WAYS), "u");
const SEAT = /[省市县区州镇乡村盟旗]/u;
const PLACE = /^[一-龥]{1,4}[省市县区州镇乡村盟旗]$/u;
const SEAT_NAME = /^[一-龥]{2}[省市县区州镇乡村盟旗]/u;
const OFFICE = /[局委厅办院所队校]$|中心$|政府$|公司$|管委会$/u;
const FILLER = /^[的了和与在到从是有把被对为并及等去来我你他她们其该这那个再又也都就还将要会能请向给同跟于一二三四五六七八九十\d]+|[的了和与在到从是有把被对为并及等去来我你他她们其该这那个再又也都就还将要会能请向给同跟于一二三四五六七八九十\d]+$/gu;
/** Scraps that come of cutting through two words. */
const SCRAP = /^[事项目款工作行进推客户公司方面会见谈签约领导回到返出差部门]{2}$/u;

function commonRuns(one: Terms, other: Terms): readonly Run[] {
  const runs = new Map<string, Run>();
  for (const [pair, places] of one.pairs) {
    const others = other.pairs.get(pair);
    if (others === undefined) continue;
    for (const at of places) for (const to of others) {
      const before = one.plain.charAt(at - 1);
      if (before !== "" && before !== " " && before === other.plain.charAt(to - 1)) continue;
      let length = 2;
      while (at + length < one.plain.length && to + length < other.plain.length && one.plain.charAt(at + length) === other.plain.charAt(to + length) && one.plain.charAt(at + length) !== " ") length += 1;
      const words = one.plain.slice(at, at + length);
      const start = SEAT.test(one.plain.charAt(at + length)) || SEAT.test(other.plain.charAt(to + length));
      const elsewhere = OFFICE.test(words) && SEAT.test(before) && SEAT.test(other.plain.charAt(to - 1));
      runs.set(words, { words, place: start || elsewhere || runs.get(words)?.place === true });
    }
  }
  return [...runs.values()];
}

const names = (piece: string): boolean => piece.length >= 2 && !SCRAP.test(piece);

/**
 * Gives the terms that two prepared texts both name, longest first; general words (项目, 客户, 推进 …) are left out, ways and places are weak.
 *
 * @example sharedOf(termsOf("出差外地，对接补充协议"), termsOf("出差外地，会见投资方")) //=> { strong: [], weak: ["出差外地"] }
 */
export function sharedOf(one: Terms, other: Terms): SharedTerms {
  const strong = new Set<string>();
  const weak = new Set<string>();
  for (const { words, place } of commonRuns(one, other)) {
    const ways = way.exec(words)?.[0];
    if (ways !== undefined) weak.add(ways);
    else if (PLACE.test(words)) weak.add(words);
    else {
      const kept = words.replace(SEAT_NAME, " ").replace(general, " ").split(" ");
      const trimmed = words.replace(FILLER, "");
      if (trimmed.length < 2 || !kept.some((piece) => names(piece.replace(FILLER, "")))) continue;
      (place ? weak : strong).add(trimmed);
    }
  }
  return { strong: longest(strong), weak: longest(weak) };
}

function longest(terms: ReadonlySet<string>): readonly string[] {
  const all = [...terms].sort((one, other) => other.length - one.length);
  return all.filter((term, at) => !all.slice(0, at).some((longer) => longer.includes(term)));
}
