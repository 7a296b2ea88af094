import { wordList } from "./wordList.js";

/** Words that ask. */
export const QUESTIONS: readonly string[] = wordList(`
  吗 吧? 么? 是否 是不是 有没有 有冇 能不能 行不行 可不可以 要不要 会不会 完没完 成没成 好没好 办没办 签没签 到没到 谁 何时 什么时候 啥时候 几时 为什么 为何 怎么 如何 多少 哪 想问 问一下 问下 咋 不知是否
`);
