/** When to ignore a rule on problems, key persons and milestones, and what it cannot know. */
export const serviceLimits = {
  "milestone-behind.ignore": "目标已经调整而表中还是旧数时。",
  "milestone-behind.limits": "只比较百分比；未到期的不算落后，没有时间节点的按当前数比较。",
  "milestone-incomplete.ignore": "还在酝酿、没有定下的里程碑。",
  "milestone-incomplete.limits": "只看格子里有没有内容，不看写得是否具体；表中没有的列不计。",
  "ticket-late.ignore": "已经解决、解决时间还没有登记时；补上即可。",
  "ticket-late.limits": "只认“解决时间”；缺时刻时按最短可能计，宁可不报。",
  "ticket-unanswered.ignore": "已电话答复、没有登记时；补上响应时间即可。",
  "ticket-unanswered.limits": "只对战略伙伴计时；夜间与休息日不扣除。",
  "role-not-covered.ignore": "事项本来就不经过这一层时。",
  "role-not-covered.limits": "只看表中登记了谁，不知道实际接触过谁；内部资料，不进上报版。",
  "stuck-in-chain.ignore": "支持度是旧评分时；更新即可。",
  "stuck-in-chain.limits": "只比较登记的支持度；没有分数的人不计；内部资料，不进上报版。",
  "new-in-chain.ignore": "只是补登早已存在的人时；改加入日期即可。",
  "new-in-chain.limits": "按“加入日期”所在的自然季度计。",
  "key-person-changed.ignore": "与在谈事项无关的岗位。",
  "key-person-changed.limits": "只看“变动日期”；不记录变动原因。",
} as const;
