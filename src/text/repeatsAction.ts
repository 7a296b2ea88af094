import type { EffectWords } from "./effectWords.js";

const BARE = /^(?:已经?|了|过|的|完|继续|持续|仍|还在|正在)+|(?:了|过|完)+$/gu;
const DOING = new Set(["effort", "step", "running"]);

/**
 * Tells whether a result only repeats its action: the whole of it, or with 已/了 added; undefined where it says more.
 *
 * @example repeatsAction(effectWords("会谈", "会谈")) //=> "whole"
 */
export function repeatsAction({ action, result, claims, weighed }: EffectWords): "whole" | "marked" | undefined {
  const { text } = result;
  const bare = text.replace(BARE, "");
  const same = action.text.includes(bare) || text.replace(/[了过]/gu, "") === action.text || /^(.)了\1$/u.test(text);
  const said = weighed === undefined || bare === text || claims.every(({ stance }) => DOING.has(stance));
  if (!same || !said || (bare !== text && weighed?.label === "achieved")) return undefined;
  return bare === text ? "whole" : "marked";
}
