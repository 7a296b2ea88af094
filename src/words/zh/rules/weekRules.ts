/** What each rule is called, why it matters, and what it says; a day is month-day, and every name is as typed. */
export const weekRules = {
  "early-review.title": "复盘早于该周",
  "early-review.why": "生成日期早于复盘周时，周次或日志日期多半有一处写错。",
  "early-review.early": "生成时间（{today}）早于复盘周首日（{start}）{days} 天，请核对周次",

  "log-after-today.title": "日志晚于生成日期",
  "log-after-today.why": "还没有到的日子已有记录时，日期或生成日期有一处写错。",
  "log-after-today.later": "日志 {day} 晚于生成日期 {today}，请核对日期",

  "answered-before-raised.title": "响应早于提出",
  "answered-before-raised.why": "先响应后提出的日期会让时限算错。",
  "answered-before-raised.earlier": "“{need}”的首次响应（{answered}）早于提出日期（{raised}），请核对",

  "confirmed-after-due.title": "预约确认晚于计划日期",
  "confirmed-after-due.why": "确认日期晚于拜访日期时，提前天数无法计算。",
  "confirmed-after-due.later": "“{task}”的预约确认日期（{confirmed}）晚于计划完成日期（{due}），请核对",

  "hidden-rows.title": "隐藏的行",
  "hidden-rows.why": "隐藏或被筛选的行同样计入，读者看到的行数会与统计不同。",
  "hidden-rows.hidden": "{sheet}：隐藏 {n} 行，已计入",

  "unowned-row.title": "没有负责人的行",
  "unowned-row.why": "没有负责人的任务不进入任何人的统计。",
  "unowned-row.plan": "任务“{task}”未填写负责人，未计入任何人",
  "unowned-row.entry": "日志 {day} 未填写负责人，未计入任何人",

  "overdue-task.title": "已过期限的任务",
  "overdue-task.why": "期限已过而没有完成的任务，需要新的期限或决定。",
  "overdue-task.overdue": "“{task}”计划 {due} 完成，已过 {days} 天",

  "carried-over.title": "结转的任务",
  "carried-over.why": "同一任务多次结转，说明它需要拆小、支持或取舍。",
  "carried-over.again": "“{task}”将第 {times} 次结转",

  "high-deviation.title": "完成率偏差",
  "high-deviation.why": "偏差达到一定程度时，换一级的人一起看，比独自追赶有效。",
  "high-deviation.department": "近 {weeks} 周完成 {n}/{of}，偏差 {points} 个百分点；建议：部门负责人过一下",
  "high-deviation.leadership": "近 {weeks} 周完成 {n}/{of}，偏差 {points} 个百分点；建议：准备应急方案，与上级一起过一下",

  "need-state-conflict.title": "两处状态不一致的协调事项",
  "need-state-conflict.why": "同一事项两处说法不同，没有人知道它是否还在等。",
  "need-state-conflict.differs": "{number}“{need}”：协调事项写“{stated}”，协同推进表写“{typed}”，按协调事项计，请改一处",
  "late-answer.title": "响应超时的协调事项",
  "late-answer.why": "等待响应的时间，也是项目停下的时间。",
  "late-answer.unanswered": "“{need}”提出 {days} 天，尚无首次响应（标准 {limit} 小时）",
  "late-answer.answered": "“{need}”的首次响应超过 {limit} 小时（时刻未填写，小时数无从计）",
  "late-answer.answeredHours": "“{need}”的首次响应用了 {hours} 小时（标准 {limit} 小时）",

  "quiet-client.title": "久未接触的客户",
  "quiet-client.why": "长时间没有接触的客户，往往已有别人在接触。",
  "quiet-client.quiet": "{client}：距上次实际接触（{last}）{days} 天（标准 {limit} 天）",
  "quiet-client.never": "{client}：日志中没有这个名称，可能用了别的写法",

  "short-appointment.title": "预约提前不足",
  "short-appointment.why": "提前确认对方日程，外出才不容易见不到人。",
  "short-appointment.short": "“{task}”预约提前 {days} 天，标准 {lead} 天",
  "short-appointment.undated": "“{task}”有预约确认日期，未填写计划完成日期，无法判断提前几天",

  "unconfirmed-visit.title": "未登记预约的拜访",
  "unconfirmed-visit.why": "没有登记预约的拜访，出发前值得再确认一次。",
  "unconfirmed-visit.unconfirmed": "“{task}”是拜访，预约确认日期未填写",

  "client-not-met.title": "未见到",
  "client-not-met.why": "没有见到时，重新约定时间比再跑一次有用。",
  "client-not-met.not-met": "{day} {action}：未见到（{result}）",
  "client-not-met.conflict": "{day} {action}：是否见到为“{met}”，结果为“{result}”，请核对",
  "client-not-met.unknown": "{day} {action}：未写明是否见到，请补充",

  "signed-without-details.title": "签约或回款信息不全",
  "signed-without-details.why": "签约和回款写明客户、项目和金额，才能汇总和跟踪。",
  "signed-without-details.missing": "{day} {action}：客户、项目、金额中有 {n} 项未填写",

  "different-counterpart.title": "日志对象与计划对象不一致",
  "different-counterpart.why": "计划与日志写的不是同一方时，可能是改了安排，也可能不是同一件事。",
  "different-counterpart.different": "日志对象（{met}）与计划对象（{planned}）不一致",

  "status-percent-conflict.title": "填写前后不一致",
  "status-percent-conflict.why": "状态、完成率和文字说法不同时，以状态为准，但应核对一次。",
  "status-percent-conflict.percent": "“{task}”完成状态为{status}，完成率为 {percent}%",
  "status-percent-conflict.words": "“{task}”按{basis}判定，实际完成情况写的是“{phrase}”",

  "percent-over-100.title": "完成率超过 100%",
  "percent-over-100.why": "超过 100% 的完成率按 100% 计，多半是写法问题。",
  "percent-over-100.over": "“{task}”完成率填写为 {percent}%，按 100% 计",

  "unsure-reading.title": "文字判读待核对",
  "unsure-reading.why": "文字可以有几种读法时，请写的人确认。",
  "unsure-reading.unsure": "“{task}”的实际完成情况“{actual}”判读不确定，请核对",

  "done-without-log.title": "完成的任务未见对应日志",
  "done-without-log.why": "完成的任务在日志里找得到，成果才说得清。",
  "done-without-log.missing": "“{task}”登记为完成，未见对应日志，请补充",
  "done-without-log.attempt": "“{task}”登记为完成，{day} 的日志记“{result}”，请确认",
  "done-without-log.possible": "“{task}”登记为完成，可能对应 {day} 的日志，请确认",

  "no-matching-log.title": "未见对应日志",
  "no-matching-log.why": "计划与日志对得上，复盘才有依据。",
  "no-matching-log.missing": "“{task}”未见对应日志，请补充",
  "no-matching-log.possible": "“{task}”未见对应日志；可能相关：{day}（{shared}），请确认",

  "goodwill-without-rung.title": "反馈良好但没有下一步",
  "goodwill-without-rung.why": "满意还不是成果，写下一步才能推进。",
  "goodwill-without-rung.feedback": "{day} 反馈良好（{result}），未登记可交付成果",

  "not-logged-day.title": "未填写日志的工作日",
  "not-logged-day.why": "缺了几天，接触次数和佐证都会少算。",
  "not-logged-day.days": "{owner}：{n} 个工作日未填写日志（{days}）",

  "compound-task.title": "含多个动作的任务",
  "compound-task.why": "一行写几个动作，一个状态说不清哪个完成了。",
  "compound-task.several": "“{task}”含 {n} 个动作，建议拆分",

  "missing-client.title": "任务缺客户",
  "missing-client.why": "写明客户，接触频次和客户看板才能统计。",
  "missing-client.missing": "“{task}”未填写客户",

  "missing-due-date.title": "任务缺计划完成日期",
  "missing-due-date.why": "有日期才能提前准备，也才知道是否按时。",
  "missing-due-date.missing": "“{task}”未填写计划完成日期",

  "reception-without-reason.title": "接待登记提示",
  "reception-without-reason.why": "八项规定要求公务接待有事由、有审批；这是自查提示，不是判断。",
  "reception-without-reason.count": "接待 {n} 次（晚间 {evening} 次），其中 {missing} 次未登记事由、审批或费用",
} as const;
