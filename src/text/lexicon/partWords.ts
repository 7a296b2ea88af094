import { wordList } from "./wordList.js";

/** Words that say a part, or nearly the whole, is reached (基本, 部分, 快 …). */
export const PART_WORDS: readonly string[] = wordList(`
  一多半 一多半儿 大多半 眼看就要 眼看要 眼瞅着就要 初稿 草稿 草案 初版 讨论稿
  七八成 过了大半 大半截 一大截 一截 半截 一小块 小头 零星 三三两两 个把 少部分 有一部分  halfway nearly_all 
  大头 大块 大面
  不全 不齐 不完整 不彻底 没完全
  部分 一部分 大部分 大部 小部分 局部 基本 基本上 大体 大体上 大致 初步 差不多 快 就快 快要   接近 临近 将近 几乎 大半 多半 大多 大多数 多数 绝大部分 绝大多数 过半 半数 少数 一些 一半 一大半 一小半 雏形 粗略 阶段性 主体 七七八八 差不离 八九不离十 十之八九 个别 partly partially almost nearly mostly half partial part
`);
