import { TRAVEL } from "./lexicon/travel.js";
import { noneWord } from "./noneWord.js";

const REST = new RegExp([...TRAVEL].sort((one, other) => other.length - one.length).join("|"), "gu");
const WORK =
  /拜访|会见|约见|见面|谈|签|取|送|客户|甲方|业主|电话|接待|汇报|沟通|推进|催|对接|参加|陪|拿|办[理事]|跑|约|请(?!假)|考察|调研|投标|交付|收款|会议|培训|开会|领导|局|主任|书记|方案|合同|项目|验收|走访|宴|吃饭|现场|踏勘|处理.{0,4}(?:问题|事)|材料|标书/u;
const GONE = /^(?:n\/?a|无|无安排|没有?安排|休|休息|周[一二三四五六日末天]|星期[一二三四五六日天]|[()（）\s，,。.、\/\-—–的全天一半日在家里和到去往从经出差外地坐乘夜晚早连赶开发烧感冒生病回第因被]|[一-龥]{2,3}(?:市|县|省)?)*$/u;

/**
 * Tells whether an action is rest, leave or mere travel (a normal text): no sales action, and no failure either.
 *
 * @example isRestAction("返程顺道去取验收单") //=> false
 */
export function isRestAction(action: string): boolean {
  if (noneWord(action)) return true;
  const left = action.replace(REST, "");
  if (left === action && !/^(?:n\/?a|无)|休|周[六日末]/u.test(action)) return false;
  return !WORK.test(left) && (GONE.test(left) || left.length <= 6);
}
