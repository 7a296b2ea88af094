import { wordList } from "./wordList.js";

/** Words that deny the next event (没, 未, 不 …), with their dialect and English forms. */
export const NEGATIONS: readonly string[] = wordList(`
  忘了 忘记 没顾上 没顾得上 不能说 不能说是 谈不上 算不上 漏了 没顾及
  谈何 何谈 哪能 岂能 怎能 怎会 怎么会 哪来 哪来的 何来 何曾 休想 甭想 别想 弗 勿曾 呒没 没得 冒 didn't wasn't won't isn't aren't doesn't couldn't neither without
  没 没有 没能 没得 没有能 并没有 并没 未 未能 未曾 未予 并未 从未 从没 一直没 一直未 不 不是 并非 并不 不曾 没怎么 没给 未给 没让 未获 没获 无一 绝不 绝非 毫无 毫未
  冇 唔 莫得 没得 冇得 未有 没来得及 未及 didnt didn't not no haven't hasn't isn't wasn't never don't
`);
