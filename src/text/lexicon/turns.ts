import { wordList } from "./wordList.js";

/** Links that open a new clause, often with the state that holds now. */
export const TURNS: readonly string[] = wordList(`
  谁知 谁料 哪知 没想到 岂料 一查 一看 一问 经查 查实 核实后 还是 
  实际 其实 实际上 事实上
  但 但是 不过 可是 可 然而 只是 就是 却 而 而且 并 并且 后来 最后 最终 结果 终于 总算 好在 幸好 然后 现在 目前 如今 目前已 眼下 同时 接着 随后 之后 今天 昨天 昨晚 前天 刚刚 刚 刚才 今早 今晚 下午 上午 but however now finally and then
`);
