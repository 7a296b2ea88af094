import { wordList } from "./wordList.js";

/** Words that name what is still open (只差, 还剩 …). */
export const REMAINDERS: readonly string[] = wordList(`
  尚有 差 只差 就差 还差 仅差 尚差 单差 独差 剩 剩下 还剩 就剩 只剩 仅剩 尚余 余下 还余 其余 剩余 只欠 还欠 仅欠 尚欠 尚缺 还缺 只缺 就缺 缺 留有尾巴 有尾巴 待完善 remaining left 
`);
