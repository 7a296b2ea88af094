import { wordList } from "./wordList.js";

/** Words that say the state told here is past (之前, 原来 …). */
export const FORMER_WORDS: readonly string[] = wordList(`
  之前 原来 原先 先前 起初 开始时 一开始 本来 早先 前期 前面 原 原定 原计划 原本 上周 上周一 上周二 上周三 上周四 上周五 上周末 上星期 上个月 上次 上月 以前 先 先是 头两天 前几天 周初 曾 曾经 一度 最初 当初 起先
`);
