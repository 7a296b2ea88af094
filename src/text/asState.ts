import type { Claim } from "./claim.js";

/** A brush-off that tells there is no outcome yet; a cool mood alone tells none. */
const NO_ANSWER = /^(?:[没未再]|等|让等|不表态|不松口|不接|不理|另[一有选]|推|踢|敷衍|打发|搪塞|绕圈|拖|白等|干等|嫌|无[预需]|走人|转身)/u;
const NO_CONSENT = /^(?:还没|还未|尚未|仍未|没|未|迟迟).{0,2}(?:表态|同意|答应|点头|松口)/u;
const PROMISED_FOR = /^了?(?:在|于)?(?:下下?个?[周月星]|明[天日年]|后天|月底|年底|[本这]周[一二三四五六日]?|周[一二三四五六日]|\d+[月日号\/.]|[一二三四五六七八九十]+[月日号]|节后|过[几两])/u;
const UPKEEP = /^[^，,。；;]{0,8}(?:交接|维护|回访|归档|售后|跟进|复盘|总结|庆功|致谢|存档)/u;
const ON_THE_ROAD = /^(?:在途|途中|路上|在路上)$/u;

/**
 * Gives a claim as what it says of a task's state: no answer yet is a no, a promise for next week a plan, goods on the road are under way, upkeep is no matter.
 *
 * @example asState(claim, "没答复").stance //=> "not"
 */
export function asState(claim: Claim, text: string): Claim {
  const words = text.slice(claim.from, claim.to);
  if (claim.rule === "brush-off" && NO_ANSWER.test(words)) return { ...claim, stance: "not" };
  if (claim.rule === "negated-goodwill" && NO_CONSENT.test(words)) return { ...claim, stance: "not" };
  if (claim.stance === "willing" && PROMISED_FOR.test(text.slice(claim.to))) return { ...claim, stance: "planned", rule: "plan" };
  if (claim.stance === "next" && claim.marked && words.startsWith("受理")) return { ...claim, stance: "running", rule: "in-progress", sure: false };
  if (claim.stance === "next" && claim.marked) return { ...claim, stance: "step", sure: false };
  if (claim.stance === "travel" && ON_THE_ROAD.test(words)) return { ...claim, stance: "running", rule: "in-progress" };
  if (claim.stance === "planned" && claim.clause > 0 && UPKEEP.test(text.slice(claim.from))) return { ...claim, stance: "mood", rule: "upkeep" };
  return claim;
}
