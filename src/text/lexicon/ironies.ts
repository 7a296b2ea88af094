import { wordList } from "./wordList.js";

/** Endings that deny by irony what stands before them. */
export const IRONIES: readonly string[] = wordList(`
  了个空
  个锤子 个毛 个毛线 个寂寞 个球 个铲铲 个鬼哦 个屁哦 个大头鬼 个啥 个什么 鬼才信 才见鬼 才怪呢 想屁吃 痴人说梦 白日做梦 空中楼阁 望梅止渴 
  才怪 个鬼 个屁 个头 才有鬼 那才怪 做梦 想得美 怎么可能 天方夜谭 见鬼 纸上谈兵 画饼 画大饼 空头支票
`);
