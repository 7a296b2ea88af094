import { wordList } from "./wordList.js";

/** Words that make everything after them hang on something that has not happened. */
export const CONDITIONS: readonly string[] = wordList(`
  就差一点 就差那么一点 只差一点 差那么一点 差点就 就差那么一点点
  但凡 如果 若 若是 假如 假使 倘若 要是 只要 除非 一旦 万一 视 取决于 看情况 视情况 要不是 若不是 若非 如不是 要没 本来 本可 本该 本应 本来可以 差点 差点儿 差一点 险些 早知道 if unless once
`);
