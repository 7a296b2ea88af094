import { wordList } from "./wordList.js";

/** Words for the whole of the planned things; a negation before them leaves a part (没都办完). */
export const ALL_WORDS: readonly string[] = wordList(`
  全 全部 全都 全数 全体 都 均 皆 悉数 完全 彻底 所有 一一 逐一 统统 通通 样样 个个 家家 户户 项项 整个 全面 如数 足额 all everything fully
`);
