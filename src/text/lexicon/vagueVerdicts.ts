import { wordList } from "./wordList.js";

/** Verdicts of mood that tell no result (凑合, 马马虎虎). */
export const VAGUE_VERDICTS: readonly string[] = wordList(`
  不好听 不好看 不漂亮 不算高 不算低 不算好 不算多 不算快 不算慢 不算贵 不多 不少 不大 不高 不低 不贵 不快 不慢 不热情 不积极 不太热情 不算热情 不容易 不简单 不轻松 不为例 不为过 
  不太对 不太好 有待提高 有待改进 有待加强
  不够
  不成问题
  没提意见 没提异议 没提要求
  凑合 还凑合 马马虎虎 一般 一般般 一般化 还行 还可以 还好 还成 过得去 就那样 就那么回事 老样子 照旧 照常 正常 如常 都挺好 挺好 挺好的 很好 不错 还不错 没问题 没啥问题 没什么问题 没有问题 没有什么问题 没大问题 没毛病 没意见 没有意见 没异议 无异议 无异常 未见异常 未发现问题 未发现异常 没有异常 问题不大 没变化 无变化 没啥 没什么 没事 不差 不赖 可以 可以的 so-so fine good great no_problem
`);
