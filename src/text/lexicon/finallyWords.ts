import { wordList } from "./wordList.js";

/** Words that say the state told now is the latest (后来, 终于 …). */
export const FINALLY_WORDS: readonly string[] = wordList(`
  谁知 谁料 哪知 没想到 岂料 一查 一看 一问 经查 查实 核实后 还是 
  实际 其实 实际上 事实上
  后来 最后 最终 终于 总算 现在 目前 如今 今天 今早 今晚 昨天 昨晚 前天 刚刚 刚 刚才 好在 幸好 随后 下午 上午 周一 周二 周三 周四 周五 周六 周日 已经 已 都 全 全部 finally now
`);
