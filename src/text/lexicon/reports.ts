import { wordList } from "./wordList.js";

/** Words that hand on what somebody else says. */
export const REPORTS: readonly string[] = wordList(`
  传言 小道消息 风闻
  都说 都讲 人说 有说 传出 风传 坊间 据传 据闻 据报 据介绍 据称已 reportedly told_us tells_us claims claimed according_to 
  答复是 回复是 答复说 回复说 回话说
  据同事 据财务 据客户 据对方 据下属 据经办人 据办事员 据反馈
  听说 据说 据称 听闻 据悉 据反映 据了解 传闻 传说 有人说 人家说 同事说 他说 她说 他们说 对方说 客户说 领导说 财务说 说是 说 讲 称 声称 自称 表示 反馈说 回复说 口头说 号称 转述 转告 says said heard
`);
