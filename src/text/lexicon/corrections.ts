import { wordList } from "./wordList.js";

/** Words that take back what was written before them (写错了, 更正). */
export const CORRECTIONS: readonly string[] = wordList(`
  写错了 写错 填错了 填错 登错了 记错了 说错了 搞错了 笔误 更正 订正 纠正 有误 不属实 不实 correction
`);
