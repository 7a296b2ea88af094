import { wordList } from "./wordList.js";

/** Words that say only a time has been fixed. */
export const APPOINTMENTS: readonly string[] = wordList(`
  已排期 排期了 排好期 排定
  预约 已预约 约好 约好了 约了 已约 约到 约上 约定 约在 约的 定好时间 定了时间 时间定了 时间已定 敲定时间 排上日程 提上日程 列入计划 排上 挂了号
`);
