import type { ActionWords } from "./actionWords.js";
import type { Claim, Stance } from "./claim.js";
import type { Topic } from "./lexicon/attainments.js";

/** What one claim of a result is worth: the goal or a hard outcome, a gain, goodwill or effort alone, a miss, or nothing that tells. */
export type EffectValue = "hard" | "gain" | "soft" | "miss" | "nothing";

/** A claim with the words it stands in and the action it answers. */
interface Seen {
  readonly claim: Claim;
  readonly text: string;
  readonly action: ActionWords;
}

type Worth = (seen: Seen) => EffectValue;

const HARD = new Set<Topic>(["sign", "stamp", "pay", "approve", "win"]);
const SOFT = new Set<Topic>(["meet", "talk", "go", "reach", "try"]);
const LATER = /再[来去约说议谈]|改天|改日|回头|下次|以后|过几天|过两天|过阵子|有空|有时间|等/u;
const HEARD = /听.{0,6}说|据说|据称|听闻|据悉|传闻|有人说|同事说|人家说|说是/u;
/** What has come out or been published is a step on the way. */
const AFOOT = /^(?:出来|发布|出炉|上线|启用)/u;
const PROMISE = /^(?:拍胸脯|打包票|答应|承诺|允诺|应允|保证)/u;
/** Shown or told is not yet won over. */
const SHOWN = /^(?:演示|展示|路演|汇报|讲|答辩|评审|开标|参会|参加|出席)/u;
/** A next step only as a verb of theirs: 我们报价高 is none. */
const NOUN = /^(?:报价|比价|询价|考察|参观|测试|研究|推进|试点|初选|初审|会签|报名|启动|回访|来访)$/u;
const FIRM = /[周月]|\d|明[天日早]|后天|上会/u;
const SENT_TO_WAIT = /再[来去说等]|等等|等着?吧|等消息|等通知|回去等|改天|改日|下次/u;
/** A letter of intent is no contract. */
const INTENT_ONLY = /^(?:了|的|一份|合作)*(?:意向|备忘|保密|纪要|还款计划|框架意向)/u;
const THEIR = /[客户方局长任总记导理人科处员工](?:正|都|也|还)?在?$/u;

/** 改完, 汇报完: done is only the act that the verb names. */
const OWN_ACT = /(改|写|编|讲|汇报|谈|聊|拜访|走访|培训|装|测|评|查|核|对|整改|跑|走)(?:完|成|遍|好|妥|齐)/u;

const words = ({ claim, text }: Seen): string => text.slice(claim.from, claim.to);

/** 全部见到: what is soft is a goal of its own only where the action counts it. */
const whole: Worth = (seen) => {
  const { claim, text, action } = seen;
  if (AFOOT.test(words(seen)) && !/[都全]/u.test(text)) return action.goals.has("fetch") || action.goals.has("issue") ? "hard" : "gain";
  const act = claim.topic === "complete" ? OWN_ACT.exec(words(seen))?.[1] : undefined;
  if (act !== undefined && !action.text.includes(act) && !(act === "改" && /变更|更换|更改/u.test(action.text))) return "soft";
  const soft = claim.topic !== undefined && SOFT.has(claim.topic);
  return soft && !action.counts.some(({ value }) => (value ?? 0) > 1) ? "gain" : "hard";
};

const step: Worth = (seen) => {
  const { claim, text, action } = seen;
  const { topic } = claim;
  if (topic === undefined) return claim.rule === "marked-verb" ? "nothing" : "gain";
  if (topic === "complete" && AFOOT.test(words(seen))) return "gain";
  if (topic === "sign" && INTENT_ONLY.test(text.slice(claim.to))) return "gain";
  if (topic === "install" && !action.goals.has(topic)) return "nothing";
  if (topic === "hold" && (action.goals.has("win") || !claim.marked || SHOWN.test(words(seen)))) return "soft";
  if (topic === "fetch" && (action.goals.has("approve") || action.goals.has("win"))) return "hard";
  return HARD.has(topic) || (action.goals.has(topic) && topic !== "meet") ? "hard" : topic === "meet" || topic === "hold" ? "soft" : "gain";
};

const next: Worth = (seen) => {
  const { claim, text, action } = seen;
  if (!claim.marked && NOUN.test(words(seen))) return "soft";
  const listed = claim.marked && action.goals.has("win") && /^(?:列入|纳入)/u.test(text.slice(claim.from));
  return listed || (action.goals.has("deliver") && /收/u.test(words(seen))) ? "hard" : "gain";
};

/** An appointment or a promise is a gain, a plan only with a fixed time or a thing to do; 再来, 等通知 are brush-offs. */
const planned: Worth = (seen) => {
  const { claim, text } = seen;
  if (claim.rule === "appointment-only" || claim.rule === "next-date" || PROMISE.test(words(seen))) return "gain";
  if (claim.rule === "condition" && claim.topic === undefined) return "soft";
  if (claim.rule === "waiting") return SENT_TO_WAIT.test(text) ? "miss" : "gain";
  if (LATER.test(text)) return FIRM.test(text) && !/再[来去]/u.test(text) ? "gain" : "miss";
  return FIRM.test(text) || claim.topic !== undefined ? "gain" : "nothing";
};

const hearsay: Worth = ({ text }) => (HEARD.test(text) ? "nothing" : "soft");
/** 没到齐, 只派了个人: a lack without a count is no part of the goal. */
const near: Worth = ({ claim }) => (claim.rule === "negated-whole" || claim.topic === "assign" || (claim.topic !== undefined && SOFT.has(claim.topic)) ? "soft" : "gain");
const moved: Worth = ({ claim, text }) => (FIRM.test(text.slice(claim.from)) ? "gain" : "miss");
const travel: Worth = ({ claim, text }) => (THEIR.test(text.slice(0, claim.from)) ? "miss" : "nothing");

const WORTH: Readonly<Record<Stance, EffectValue | Worth>> = {
  full: whole,
  step,
  effort: "soft",
  near,
  running: "gain",
  rest: "gain",
  warm: "soft",
  willing: "gain",
  next,
  planned,
  hearsay,
  moved,
  not: "miss",
  failed: "miss",
  brush: "miss",
  dropped: "miss",
  travel,
  guess: "nothing",
  asked: "nothing",
  mood: "nothing",
  pointer: "nothing",
};

/**
 * Gives what a claim of the result is worth for the goals of the action.
 *
 * @example effectValue(claim, "没见到", actionWords("拜访客户")) //=> "miss"
 */
export function effectValue(claim: Claim, text: string, action: ActionWords): EffectValue {
  const worth = WORTH[claim.stance];
  return typeof worth === "string" ? worth : worth({ claim, text, action });
}
