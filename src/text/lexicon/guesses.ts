import { wordList } from "./wordList.js";

/** Words of guess and doubt. */
export const GUESSES: readonly string[] = wordList(`
  印象中 印象里 依稀 说不好 搞不清 搞不清爽 搞不清楚 弄不清 弄不清楚 闹不清
  没听明白 没听清 没听清楚 没弄清 没弄明白 拿不准 吃不准 不掌握 没法评价 八成是 想必是 听着像 按理 按理说 照理 照理说 论理 理论上 按道理 多半 大约莫 估摸着 估猜 疑似 大致应该 瞅着 看着像 likely presumably apparently supposedly allegedly unconfirmed not_sure unsure unclear i_think 
  觉得 我觉得 认为 
  十有八九 十之八九 九成是 好似 记不得 不记得 忘了有没有 没法说 说不清 没写明 no_idea don't_know dunno
  没查 没细查 没核实 没核查 没见回单
  估计 估摸 大概 大约摸 可能 或许 也许 好像 似乎 应该 应当 多半是 想必 想来 猜 猜测 八成是 说不定 不确定 不清楚 不知道 不晓得 不太清楚 记不清 没核实 未核实 待核实 未确认是否 看样子 看起来 貌似 感觉 恐怕 怕是 大抵 没准 没准儿 不好说 难说 说不准 不知 probably maybe perhaps seems guess think
`);
