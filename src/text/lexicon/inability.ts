import { wordList } from "./wordList.js";

/** Words that say an event cannot happen: it has not (无法, 来不及 …). */
export const INABILITY: readonly string[] = wordList(`
  无法 不能 不能够 没法 没办法 无从 难以 来不及 不可能 不会 无力 无望 没希望 没指望 没把握 没可能 够呛 难度大 难度很大 难度较大 有难度 有困难 困难大 困难较大 可能性不大 可能性小 可能性很小 可能性较小 希望不大 希望渺茫 渺茫 没戏 没门 没辙 没谱 悬了 很悬 玄了 搞不赢 整不成 cannot can't couldn't unable
`);
