import { wordList } from "./wordList.js";

/** Failures that undo what had been reached (退回, 反悔 …). */
export const REVERSALS: readonly string[] = wordList(`
  退回来 退回来了 打回来 打回来了 退了回来 
  退回去 退回去了 退了回去 被收回 被推翻 被注销 单方解约
  又收回去 又收回去了 收回去了
  收回去 又收回 被叫回
  退了 又退
  退回 退件 被退 打回 打回来 驳回 反悔 毁约 违约 变卦 作废 黄了 吹了 泡汤 崩了 否决 否了 否掉 被否 退货 翻车 被抢 截胡 落选 落标 丢单 失败 落空
`);
