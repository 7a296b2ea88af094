import { isRestAction } from "./isRestAction.js";
import { noneWord } from "./noneWord.js";
import { normalizeText } from "./normalizeText.js";

/** Where or how an action takes place, as people type it. */
export const SCENES = ["办公室", "接待", "谈判/签约", "会议", "电话/微信", "在途"] as const;
export type Scene = (typeof SCENES)[number];

/** The scene of hospitality, which a prompt counts (F51). */
export const RECEPTION = /接待|宴请|宴会|用餐|吃饭|请[一-龥]{0,8}吃|吃个?饭|晚宴|午宴|饭局|晚餐|午餐|聚餐|陪餐|酒局|酒会|喝酒|款待|招待(?!所)|茶叙|喝茶/u;

const WORDS: readonly (readonly [Scene, RegExp])[] = [
  ["接待", RECEPTION],
  ["谈判/签约", /签约|签订|签署|签合同|签协议|签补充|签字|谈判|商务谈|谈价|谈合同|谈条款|谈签/u],
  ["电话/微信", /电话|微信|致电|来电|视频|语音|短信|邮件|线上|电联|远程|钉钉/u],
  ["会议", /会议|例会|推介会|启动会|座谈|论坛|开会|培训|评审会|洽谈会|研讨|发布会|展会|开标|答辩|路演|协调会|动员会/u],
  ["办公室", /办公室|在公司|到公司(?!参观|考察|来)|公司内部|部署|整理|写(?!字楼)|内部|复盘|总结|做标书|编制|内勤/u],
];

/**
 * Gives the scene an action names, or undefined where it names none.
 *
 * @example readScene("接待客户") //=> "接待"
 * @example readScene("拜访客户") //=> undefined
 */
export function readScene(action: string): Scene | undefined {
  const { text } = normalizeText(action);
  const named = WORDS.find(([, words]) => words.test(text))?.[0];
  if (named !== undefined) return named;
  return !noneWord(text) && /[返途路车机航程]|前往|出发|回公司/u.test(text) && isRestAction(text) ? "在途" : undefined;
}
