import { wordList } from "./wordList.js";

/** Endings that turn the verb before them into something that cannot be done (完成不了, 签不下来). */
export const INABILITY_ENDINGS: readonly string[] = wordList(`
  不了 不成 不下来 不下 不完 不着 不拢 不起来 不出来 不动 不通 不进去 不上 不到 不开 不掉 不出 不过来 不及 不赢 不落
`);
