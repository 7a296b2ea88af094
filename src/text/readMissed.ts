import type { EffectLabel } from "../model/reading.js";
import type { Claim } from "./claim.js";

const MEETING = /拜访|会见|见|约|走访|接待|拜会|登门|上门|找|汇报|对接|会谈|洽谈|陪|宴|吃饭|参加|请/u;
const NOT_MET = /[没未不]有?能?[见碰找等遇](?:[到着上]|面|了|$|人)|不在|没人|无人|扑.{0,2}空|跑空|空跑|白跑|关门|锁门|没空|外出|没去成|未成行|没成行|爽约|放鸽子|没来|未到场|没到场|进不去|不见|闭门羹|没约[到上着]|失约/u;
const MET = new Set(["meet", "talk"]);

/**
 * Tells whether the action's meeting did not take place (true), did (false), or the words do not tell (null).
 *
 * @example readMissed("会见投资方", "没见到", claims, "no_effect") //=> true
 */
export function readMissed(action: string, result: string, claims: readonly Claim[], label: EffectLabel): boolean | null {
  if (!MEETING.test(action) || label === "rest" || label === "unclear") return null;
  const met = claims.some(({ stance, topic }) => (stance === "step" || stance === "effort" || stance === "full") && topic !== undefined && MET.has(topic));
  if (NOT_MET.test(result) && !met) return true;
  return label === "no_effect" && claims.every(({ stance }) => stance === "dropped" || stance === "moved") ? true : false;
}
