/** The 关系六指标 board (002-07). */
export const relationsBoard = {
  "relations-sheet": "关系六指标",
  "relations-subtitle": "截至 {today} · 已评 {n} 家 · 每项 1–5 分，合计满分 30",
  "relations-charts": "雷达图（下降的在前）",
  "relations-latest": "最近一次评分",
  "relations-earlier": "上一次评分",
  "relations-acceptance": "接受认可度",
  "relations-attendance": "活动参与度",
  "relations-information": "信息传递度",
  "relations-guidance": "日常指导度",
  "relations-projectSupport": "项目支持度",
  "relations-preference": "竞争偏向度",
  "relations-total": "合计",
  "relations-change": "变化",
  "relations-entered": "填了 {n}/6",
  "relations-note": "合计只在六项都填时给出；变化是与上一次合计之差。数据来源：评分记录。",
} as const;
