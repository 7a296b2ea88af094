import { wordList } from "./wordList.js";

/** Words that say something is only waited for (等, 待 …). */
export const WAITS: readonly string[] = wordList(`
  还早 早着呢 早得很 为时尚早 还早着 还早着呢 远着呢 
  干等 死等 苦等 空等 光等 老等 傻等 
  挂着 欠着 压着 空着 晾着 押着 干放着
  to_do
  pending
  等 在等 还在等 等着 等待 等候 静候 坐等 还等 还要等 须等 需等 得等 要等 只等 就等 待 待定 待办 待批 待签 待审 尚待 有待 还待 仍待 且待 等通知 听候 候 听信 等信 等消息 再等等 等等看 waiting awaiting tbd todo
`);
