import { wordList } from "./wordList.js";

/** Words that only acknowledge, refuse to tell or stand for a cell not filled in. */
export const ACKNOWLEDGEMENTS: readonly string[] = wordList(`
  不造 不造啊 不晓得啊 布吉岛 
  你猜 猜猜看 鬼晓得 老天爷知道 天晓得 哎 唉声 无语 心累 累 一般般吧 说来话长 不好讲 不提也罢 别提了 别问 别问了 问就是 ok收到 收到谢谢 copy copied ack will_do fyi n.a 
  辛苦了 加油 辛苦 按要求 努力中
  
  知道了 知道 已阅 已读 阅 已知 已知悉 知悉 收到知悉 已收悉 收悉 了解 明白 明白了 好的 好 好滴 好嘞 好吧 嗯 嗯嗯 哦 噢 行 行吧 晓得了 晓得 晓不得 天知道 鬼知道 呵呵 哈哈 唉 不详 略 过程略 无可奉告 请填写 待填写 待填 未填写 未填 此处填写 示例 填写 同上 如题 如上 同前 同左 测试 test no_comment noted roger received_with_thanks 一言难尽 听天由命 看运气 顺其自然 懂的都懂 没什么可说 没啥说的 不说了 不提了 不便说 保密 不清楚 不记得  忘记填 记不得
`);
