import { wordList } from "./wordList.js";

/** Endings that deny by irony what stands before them. */
export const IRONIES: readonly string[] = wordList(`
  才怪 个鬼 个屁 个头 才有鬼 那才怪 做梦 想得美 怎么可能 天方夜谭 见鬼 纸上谈兵 画饼 画大饼 空头支票
`);
