/** The 服务时效 board (002-17, 003-09). */
export const serviceBoard = {
  "service-sheet": "服务时效",
  "service-subtitle": "截至 {today} · 未解决 {open} 件，其中超时 {late} 件 · 按时解决 {inTime} · 来源：客户主动 {active}，回访得知 {passive}",
  "service-nothing": "近期没有问题单。",
  "service-issue": "问题",
  "service-source": "来源",
  "service-raised": "提出",
  "service-answer": "响应(小时)",
  "service-days": "工作日",
  "service-responsible": "责任人",
  "service-state": "状态",
  "service-open": "未解决",
  "service-solved": "已解决",
} as const;
