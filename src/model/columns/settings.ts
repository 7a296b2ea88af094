import type { SheetSpec } from "./spec.js";

/** 设置: thresholds, aliases, holidays, people; one key a row (ruling 5). */
export const SETTINGS = {
  key: "settings",
  zh: "设置",
  en: "Settings",
  aliases: [],
  columns: [
    { field: "key", zh: "键", en: "Key", type: "text", required: true, shown: true, width: 24 },
    { field: "value", zh: "值", en: "Value", type: "text", required: true, shown: true, width: 28 },
    { field: "source", zh: "来源", en: "Source", type: "text", shown: true, width: 14 },
    { field: "updated", zh: "更新日期", en: "Updated", type: "day", shown: true },
  ],
} as const satisfies SheetSpec;
