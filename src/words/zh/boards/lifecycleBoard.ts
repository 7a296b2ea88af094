/** The 生命周期管理表 (000-32). */
export const lifecycleBoard = {
  "lifecycle-sheet": "生命周期管理表",
  "lifecycle-subtitle": "截至 {today} · 客户 {n} 家 · 停滞 {stalled} 家",
  "lifecycle-nothing": "没有客户记录。",
  "lifecycle-since": "进入日期",
  "lifecycle-limit": "停滞线(天)",
  "lifecycle-state": "状态",
  "lifecycle-stalled": "△ 停滞",
  "lifecycle-moving": "√ 正常",
  "lifecycle-unknown": "？ 未填写",
  "lifecycle-actions": "本阶段动作",
  "lifecycle-wanted": "应有输出",
  "lifecycle-output": "已有输出",
  "lifecycle-no-output": "？ 未填写",
} as const;
