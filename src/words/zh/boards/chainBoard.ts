/** The 决策链覆盖 board (001-14, 004-29). */
export const chainBoard = {
  "chain-sheet": "决策链覆盖",
  "chain-subtitle": "截至 {today} · 客户 {n} 家 · 内部资料，不进上报版；支持度 −2…+2，关系程度 1–5",
  "chain-nothing": "没有关键人记录。",
  "chain-length": "人数",
  "chain-support": "{role}支持度",
  "chain-uncovered": "未登记角色",
  "chain-met": "领导近期接触",
  "chain-joined": "本季新增",
  "chain-changed": "近期变动",
  "chain-closeness": "平均关系",
  "chain-remark": "提示",
  "chain-desk": "△ 经办层卡点",
  "chain-leaders": "△ 领导未表态",
  "chain-clear": "－",
  "chain-nobody": "－",
} as const;
