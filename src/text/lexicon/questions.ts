import { wordList } from "./wordList.js";

/** Words that ask. */
export const QUESTIONS: readonly string[] = [
  ..."签交到办批收付完成好送验报做搞弄寄盖过开装回续定".split("").map((verb) => `${verb}没${verb}`),
  ...wordList(`
  吗 吧? 么? 是否 是不是 有没有 有冇 能不能 行不行 可不可以 要不要 会不会 谁 谁知道 何时 什么时候 啥时候 几时 为什么 为何 怎么 如何 多少 哪 想问 问一下 问下 咋 不知是否
`),
];
