import type { TextKey } from "./texts.js";

/** The answers of a setting that has few, as 设置 writes them in either language. */
export const TEXT_CHOICES: Readonly<Partial<Record<TextKey, readonly string[]>>> = {
  mode: ["线下复盘", "线上复盘", "书面复盘"],
  responsibleDefault: ["是", "否"],
  workingTime: ["双休", "单休", "大小周"],
};
