/** The 里程碑 board (004-58, 004-59). */
export const milestonesBoard = {
  "milestones-sheet": "里程碑看板",
  "milestones-subtitle": "截至 {today} · 里程碑 {n} 项 · 落后 {behind} 项（目标减实际 ≤10 点绿、≤20 点黄、更多为红；未到期的不算落后）",
  "milestones-nothing": "没有里程碑记录。",
  "milestones-dimension": "维度",
  "milestones-name": "里程碑",
  "milestones-responsible": "责任主体",
  "milestones-due": "时间节点",
  "milestones-standard": "验收标准",
  "milestones-resources": "资源保障",
  "milestones-fields": "四要件",
  "milestones-target": "目标",
  "milestones-actual": "实际",
  "milestones-behind": "差(点)",
  "milestones-upcoming": "－ 未到期",
} as const;
