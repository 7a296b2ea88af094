import type { Claim } from "./claim.js";
import type { Topic } from "./lexicon/attainments.js";

/** What one claim of a result is worth: the goal or a hard outcome, a gain, a miss, or nothing that tells. */
export type EffectValue = "hard" | "gain" | "miss" | "nothing";

const HARD = new Set<Topic>(["sign", "stamp", "pay", "approve", "win"]);
const SOFT = new Set<Topic>(["meet", "talk", "go", "reach", "try"]);
const LATER = /再[来去约说议谈]|改天|改日|回头|下次|以后|过几天|过两天|过阵子|有空|有时间|等/u;
const HEARD = /听.{0,6}说|据说|据称|听闻|据悉|传闻|有人说|同事说|人家说|说是/u;
/** What has come out or been published is a step on the way. */
const AFOOT = /^(?:出来|发布|出炉|上线|启用)/u;
const PROMISE = /^(?:答应|承诺|允诺|应允|保证)/u;
const FIRM = /[周月]|\d|明[天日早]|后天|上会/u;

/**
 * Gives what a claim of the result is worth for the goals of the action.
 *
 * @example effectValue(claim, "没见到", new Set(), false) //=> "miss"
 */
export function effectValue(claim: Claim, text: string, goals: ReadonlySet<Topic>, several: boolean): EffectValue {
  const { stance, topic } = claim;
  switch (stance) {
    case "full":
      if (AFOOT.test(text.slice(claim.from, claim.to)) && !/[都全]/u.test(text)) return "gain";
      return topic !== undefined && SOFT.has(topic) && !several ? "gain" : "hard";
    case "step":
      if (topic === "complete" && AFOOT.test(text.slice(claim.from, claim.to))) return "gain";
      if (topic === "sign" && /^(?:了|的|一份|合作)*(?:意向|备忘|保密|纪要)/u.test(text.slice(claim.to))) return "gain";
      if (topic === undefined) return claim.rule === "marked-verb" ? "nothing" : "gain";
      if (topic === "install" && !goals.has(topic)) return "nothing";
      if (topic === "fetch" && (goals.has("approve") || goals.has("win"))) return "hard";
      return HARD.has(topic) || goals.has(topic) && topic !== "meet" ? "hard" : "gain";
    case "effort":
    case "near":
    case "running":
    case "rest":
    case "warm":
    case "willing":
      return "gain";
    case "next":
      return (claim.marked && goals.has("win") && /^(?:列入|纳入)/u.test(text.slice(claim.from))) || goals.has("deliver") && /收/u.test(text.slice(claim.from, claim.to)) ? "hard" : "gain";
    case "hearsay":
      return HEARD.test(text) ? "nothing" : "gain";
    case "planned":
      if (claim.rule === "appointment-only") return "gain";
      if (PROMISE.test(text.slice(claim.from, claim.to))) return "gain";
      if (claim.rule === "waiting") return /再[来去说等]|等等|等消息|等通知|回去等|改天|改日|下次/u.test(text) ? "miss" : "gain";
      if (LATER.test(text)) return FIRM.test(text) && !/再[来去]/u.test(text) ? "gain" : "miss";
      return FIRM.test(text) || claim.topic !== undefined ? "gain" : "nothing";
    case "moved":
      return FIRM.test(text.slice(claim.from)) ? "gain" : "miss";
    case "not":
    case "failed":
    case "brush":
    case "dropped":
      return "miss";
    case "travel":
      return /[客户方局长任总记导理人科处员工](?:正|都|也|还)?在?$/u.test(text.slice(0, claim.from)) ? "miss" : "nothing";
    default:
      return "nothing";
  }
}
