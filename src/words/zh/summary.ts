/** The one-minute summary (at most five short lines) and the question for each person on the team page. */
export const summary = {
  "summary-completion": "计划 {planned} 项：完成 {done}/{of}（部分 {partial}，未完成 {missed}，延期 {postponed}，未填写 {unclear}）",
  "summary-no-plans": "没有计划任务",
  "summary-contacts": "外部接触：安排 {arranged}，实际 {realised}，未见到 {failed}；有成果 {tangible}/{realised}，其中签约/回款级 {signed}",
  "summary-result": "计划外成果：{day} {action} → {result}",
  "summary-results": "计划外成果 {n} 项，最近：{day} {action} → {result}",
  "summary-best": "主要成果：{day} {action} → {result}",
  "summary-need": "待拍板 1 项：{first}",
  "summary-needs": "待拍板 {n} 项：{first}；{second}",
  "summary-needs-wait": "待拍板 {n} 项，最久 {days} 天：{first}",
  "summary-carry": "建议结转 {n} 项，其中风险高 {high} 项",
  "summary-not-handed": "尚未提交 {n} 人：{names}",

  "question-not-handed": "计划和日志尚未提交，什么时候补上？",
  "question-carried": "“{task}”将第 {times} 次结转，需要什么支持？",
  "question-overdue": "“{task}”计划 {due} 完成，新的时间是哪天？",
  "question-not-met": "{day}未见到{party}，新的时间约好了吗？",
  "question-signed": "{day}的签约，客户和金额是多少？",
  "question-unsure": "“{task}”写的是“{actual}”，算完成吗？",
  "question-missed": "“{task}”未完成，主要卡在哪里？",
  "question-willing": "{day}“{result}”，什么时候能定？",
} as const;
