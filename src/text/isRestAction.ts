import { REST_WORDS } from "./lexicon/restWords.js";
import { TRAVEL } from "./lexicon/travel.js";
import { isNoneCell } from "./isNoneCell.js";

const byFirst = new Map<string, string[]>();
for (const word of [...TRAVEL, ...REST_WORDS].sort((one, other) => other.length - one.length)) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);

function withoutTravel(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const word = byFirst.get(text.charAt(at))?.find((each) => text.startsWith(each, at));
    if (word === undefined) out += text.charAt(at);
    at += word?.length ?? 1;
  }
  return out;
}

const WORK =
  /盖|章|账|钱|批|审|交|标|验|装|修|测|查|讲|讨|要|看望|问|借|买|见|拜访|会见|约见|见面|谈|签|取(?!消)|送|客户|甲方|业主|电话|接待|汇报|沟通|推进|催|对接|参加|陪|拿|办[理事]|跑|约|请(?!.{0,2}假)|考察|调研|投标|交付|收款|会议|培训|开会|领导|局|主任|书记|方案|合同|项目|验收|走访|宴|吃饭|现场|踏勘|处理.{0,4}(?:问题|事)|材料|标书/u;
const NOTHING_ON = /^(?:[今当全本]天|[今当本]日|上午|下午|周[一二三四五六日末天])*(?:暂?无|没有?|未|没什么)(?:安排|计划)?(?:任何|外出|其他|具体)?(?:行程|外出|出行|安排|活动|拜访|外勤|工作|计划|出差|任务|事)?(?:安排)?$/u;
/** 由贵阳转赴遵义, 赶往杭州, 飞乌鲁木齐. */
const ON_THE_WAY = /^(?:开车|坐车|乘车|自驾|连夜)?(?:[由从自][一-龥]{2,4}?)?(?:[赶转奔前飞驶][往赴抵去到]|飞|转道|动身去?|往(?=[一-龥]+赶$))(?!.*[局厅委院校厂所处馆司部地场会])[一-龥]{2,4}赶?$/u;
const GONE = /^(?:n\/?a|无|无安排|没有?安排|休|休息|周[一二三四五六日末天]|星期[一二三四五六日天]|[()（）\s，,。.、\/\-—–的全天一半日在家里和到去往从经出差外地坐乘夜晚早连赶开发烧感冒生病回第因被]|[一-龥]{2,3}(?:市|县|省)?)*$/u;

/** Tells whether an action names sales work: a word of meeting, asking, handing over, deciding. */
export function namesWork(action: string): boolean {
  return WORK.test(action);
}

/**
 * Tells whether an action is rest, leave or mere travel (a normal text): no sales action, and no failure either.
 *
 * @example isRestAction("返程顺道去取验收单") //=> false
 */
export function isRestAction(action: string): boolean {
  if (isNoneCell(action) || NOTHING_ON.test(action)) return true;
  const left = withoutTravel(action);
  if (ON_THE_WAY.test(action) || /^[返回][一-龥]$/u.test(action)) return true;
  if (/^(?:返|回|赴|去|往|到|飞|飞往|飞抵)(?!访|函|款|收|执|电|应|馈|购)(?!.*[局厅委院校厂所处馆站部场队社]$)[一-龥]{2,3}$/u.test(action)) return !WORK.test(action) && !/公司|单位|现场/u.test(action.slice(1)) ? true : /^[返回]/u.test(action);
  if (left === action && !/^(?:n\/?a|无)|休|歇|放.?假|周[六日末]/u.test(action)) return false;
  return !WORK.test(left) && (GONE.test(left) || left.length <= 6);
}
