import { GENERAL_TERMS, WAYS } from "./lexicon/generalTerms.js";
import { normalizeText } from "./normalizeText.js";

/** What two texts both name: `strong` are things and parties, `weak` are ways and places that prove nothing (ruling 11). */
export interface SharedTerms {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

const LONGEST = 400;
const JOIN = /[\s，,。.、；;：:!！?？()（）“”"'《》/\\|\-—]+/gu;
const general = new RegExp([...GENERAL_TERMS].sort((one, other) => other.length - one.length).join("|"), "gu");
const way = new RegExp([...WAYS].sort((one, other) => other.length - one.length).join("|"), "u");
const PLACE = /^[一-龥]{1,4}(?:县|市|区|州|省|镇|乡|村|盟|旗)$/u;
const FILLER = /^[的了和与在到从是有把被对为并及等去来我你他她们其该这那个再又也都就还将要会能请向给同跟于一二三四五六七八九十\d]+|[的了和与在到从是有把被对为并及等去来我你他她们其该这那个再又也都就还将要会能请向给同跟于一二三四五六七八九十\d]+$/gu;
/** Scraps that come of cutting through two words. */
const SCRAP = /^[事项目款工作行进推客户公司方面会见谈签约领导回到返出差部门]{2}$/u;

function commonRuns(one: string, other: string): readonly string[] {
  const runs = new Set<string>();
  let row = new Array<number>(other.length + 1).fill(0);
  for (let at = 1; at <= one.length; at += 1) {
    const next = new Array<number>(other.length + 1).fill(0);
    for (let to = 1; to <= other.length; to += 1) {
      if (one.charAt(at - 1) !== other.charAt(to - 1) || one.charAt(at - 1) === " ") continue;
      const length = (row[to - 1] ?? 0) + 1;
      next[to] = length;
      const grows = one.charAt(at) !== "" && one.charAt(at) !== " " && one.charAt(at) === other.charAt(to);
      if (length >= 2 && !grows) runs.add(one.slice(at - length, at));
    }
    row = next;
  }
  return [...runs];
}

/**
 * Gives the terms that a planned task and a log row both name, longest first; general words (项目, 客户, 推进 …) are left out.
 *
 * Only the first 400 characters of each text are compared.
 *
 * @example sharedTerms("出差外地，对接补充协议", "出差外地，会见投资方") //=> { strong: [], weak: ["出差外地"] }
 */
export function sharedTerms(a: string, b: string): SharedTerms {
  const plain = (text: string): string => normalizeText(text).text.replace(JOIN, " ").slice(0, LONGEST);
  const strong = new Set<string>();
  const weak = new Set<string>();
  for (const run of commonRuns(plain(a), plain(b))) {
    const ways = way.exec(run)?.[0];
    if (ways !== undefined) {
      weak.add(ways);
      continue;
    }
    if (PLACE.test(run)) {
      weak.add(run);
      continue;
    }
    const kept = run.replace(general, " ").split(" ").map((piece) => piece.replace(FILLER, ""));
    if (!kept.some((piece) => piece.length >= 2 && !SCRAP.test(piece))) continue;
    const trimmed = trim(run);
    if (trimmed.length >= 2) strong.add(trimmed);
  }
  const longest = (terms: ReadonlySet<string>): readonly string[] => {
    const all = [...terms].sort((one, other) => other.length - one.length);
    return all.filter((term, at) => !all.slice(0, at).some((longer) => longer.includes(term)));
  };
  return { strong: longest(strong), weak: longest(weak) };
}

function trim(run: string): string {
  return run.replace(FILLER, "");
}
