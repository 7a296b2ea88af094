/** The 谈判与竞对 board (001-24, 001-37, 004-73); internal. */
export const negotiationBoard = {
  "negotiation-sheet": "谈判与竞对",
  "negotiation-subtitle": "截至 {today} · 在跟项目 {n} 个 · 仅供内部",
  "negotiation-nothing": "没有在跟的项目。",
  "negotiation-project": "项目",
  "negotiation-step": "步骤",
  "negotiation-form": "承诺形式",
  "negotiation-promise": "承诺",
  "negotiation-policy": "政策",
  "negotiation-people": "关键人",
  "negotiation-changed": "关键人变动",
  "negotiation-change": "{post} {day}",
  "negotiation-class": "风险类别",
  "negotiation-competitors": "竞对",
  "negotiation-progress": "竞对进展",
  "negotiation-compare": "优劣势",
} as const;
