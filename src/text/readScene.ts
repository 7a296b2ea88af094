/** Where or how an action takes place, as people type it. */
export const SCENES = ["办公室", "接待", "谈判/签约", "会议", "电话/微信", "在途"] as const;
export type Scene = (typeof SCENES)[number];

const WORDS: readonly (readonly [Scene, RegExp])[] = [
  ["电话/微信", /电话|微信|致电|视频|语音|短信|邮件|线上|电联/u],
  ["接待", /接待|宴请|用餐|吃饭|请.{0,8}吃|晚宴|饭局|晚餐|聚餐|茶叙/u],
  ["谈判/签约", /签约|签订|签合同|谈判|商务谈|签协议/u],
  ["会议", /会议|例会|推介会|启动会|座谈|论坛|开会|培训|评审会|洽谈会|研讨/u],
  ["在途", /返程|返回|在途|途中|赶路|乘机|高铁|火车|回公司|路上/u],
  ["办公室", /办公室|办公|整理|写|材料|方案|内部|公司/u],
];

/**
 * Gives the scene an action names, or undefined where it names none.
 *
 * @example readScene("接待客户") //=> "接待"
 */
export function readScene(action: string): Scene | undefined {
  return WORDS.find(([, words]) => words.test(action))?.[0];
}
