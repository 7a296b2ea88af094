import { wordList } from "./wordList.js";

/** Links that make what stands before them a condition of what follows (签字后即完成). */
export const CONDITION_LINKS: readonly string[] = wordList(`
  才算完 才算数 才算完成 才算办成 才能算 才能完 才会完 才可签 才给 才行 就能完 即可完成 则完成 便完成 
  后即 后就 后才 后再 后可 后方可 之后才 之后再 之后就 之后即 以后再 以后才 了才 了再 了就能 完再 完才 完就 就算 才算 即可 方算 才能算 再谈 才好 就行 就好了 就可以 才行 才可 后方 后便 就能 就完成 即算
`);
