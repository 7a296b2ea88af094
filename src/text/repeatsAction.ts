import type { EffectWords } from "./effectWords.js";

const ALL = /全|都|均/u;
/** 催客户下单: what somebody else was to do is the goal, and no repetition once it is done. */
const CAUSED = /^(?:催|请|推动|促成?|争取|让|盯|督促|协调)/u;
const EDGE = /^(?:已经?|了|过|的|完|继续|持续|仍|还在|正在)+|(?:了|过|完)+$/gu;
const DOING = new Set(["effort", "step", "running"]);
/** Words that add nothing to what the action said. */
const FILLER = /[一两二三四五六七八九十几\d]+(?:次|趟|遍|回|个电话)|已经?|完成|完毕|结束|进行|正常|按计划|今[天日]|[上下]午|特此|记录|备注|如题|继续|持续|正在|一[下次趟]|情况|工作|事宜|相关|有关|双方|我们|[了过完毕做来在中着还又也都仍去到的和与跟向同给就把]/gu;
/** Acts that are not their own goal, by families of words that say the same. */
const ACTS: readonly RegExp[] = [/会议|开会|讨论|研讨/gu, /投标|竞标/gu, /谈|聊|沟通|交流|对接|洽谈|商谈|协商|讨论|会谈|面谈/gu, /拜访|走访|登门|拜会|访问|上门|跑/gu, /催促?|追|讨/gu, /接待|陪同?|招待/gu, /汇报|介绍|讲解?|说明|演示|展示/gu, /跟进?|推进|对接|盯|跟踪/gu, /吃饭?|用餐|宴请|聚餐/gu];

/** What the result says beyond the action: its words without those of the action, of the same act, and fillers. */
function beyond(result: string, action: string): { readonly left: string; readonly act: boolean } {
  const acts = ACTS.filter((words) => action.search(words) >= 0);
  const bare = acts.reduce((text, words) => text.replace(words, ""), result).replace(FILLER, "").replace(/[^\u4e00-\u9fffa-z\d]/gu, "");
  return { left: [...bare].filter((char) => !action.includes(char)).join(""), act: acts.length > 0 };
}

/**
 * Tells whether a result only repeats its action: the whole of it, or with 已/了 added; undefined where it says more.
 *
 * An act that is its own goal (签, 送, 办) is reached when it is done, and repeats nothing.
 *
 * @example repeatsAction(effectWords("会谈", "会谈")) //=> "whole"
 * @example repeatsAction(effectWords("谈合作", "聊了合作")) //=> "whole"
 */
export function repeatsAction({ action, result, claims, weighed }: EffectWords): "whole" | "marked" | undefined {
  const { text } = result;
  const bare = text.replace(EDGE, "");
  if (/^([\u4e00-\u9fff]{2,})\1$/u.test(text) && action.text.includes(text.slice(0, text.length / 2))) return "whole";
  if (CAUSED.test(action.text) && /[了已]/u.test(text) && !action.text.startsWith(bare)) return undefined;
  const same = action.text.includes(bare) || text.replace(/[了过]/gu, "") === action.text || /^(.)了\1$/u.test(text);
  const said = weighed === undefined || bare === text || claims.every(({ stance }) => DOING.has(stance));
  if (same && said && (bare === text || weighed?.label !== "achieved")) return bare === text ? "whole" : "marked";
  const { left, act } = beyond(text, action.text);
  if (left !== "" || !act || claims.some(({ rung, topic, stance }) => rung !== "none" || (topic !== undefined && action.goals.has(topic) && topic !== "meet") || (stance === "full" && ALL.test(text)))) return undefined;
  return weighed?.label === "no_effect" ? undefined : weighed?.label === "achieved" ? "marked" : "whole";
}
