import { wordList } from "./wordList.js";

/** Words of will or agreement in principle: rung willing. */
export const WILLINGNESS: readonly string[] = wordList(`
  拍胸脯 打包票 打保票
  可以考虑 会考虑 愿意考虑 考虑合作 考虑采购
  有意愿 意愿 有意向 意向 愿意 愿 乐意 原则同意 原则上同意 原则同意 原则上可以 同意 赞同 赞成 有合作意向 意向书 有意 有意合作 想合作 想买 想做 愿帮 愿意帮忙 肯帮忙 肯帮 答应 答应了 应了 应下 应下来 应允 允诺 允许 口头应 口头应了 口头答应 口头同意 承诺 承诺了 表态 表态支持 松口 松了口 吐口 点头同意 首肯 默许 没说不 没拒绝 没有拒绝 帮忙 帮我们 帮着 引荐 介绍给 牵线 推荐给 愿意见 接受 接受邀请 答应来 同意来 可以来 promised willing agreed_in_principle
`);
