/** What the rules on problems, service times, key persons and milestones are called, why they matter, and what they say. */
export const serviceRules = {
  "milestone-behind.title": "里程碑落后",
  "milestone-behind.why": "到期的里程碑与目标的差距，按偏差分级决定由谁处理。",
  "milestone-behind.behind": "里程碑“{name}”实际 {actual}%，目标 {target}%，差 {behind} 点（超过 {limit} 点），请确认下一步",
  "milestone-behind.unmeasured": "里程碑“{name}”的目标或实际未填写，无法判断进度",
  "milestone-behind.ignore": "目标已经调整而表中还是旧数时。",
  "milestone-behind.limits": "只比较百分比；未到期的不算落后，没有时间节点的按当前数比较。",
  "milestone-incomplete.title": "里程碑要件不全",
  "milestone-incomplete.why": "责任主体、时间节点、验收标准、资源保障缺一项，就说不清由谁、何时、怎样算完成。",
  "milestone-incomplete.missing": "里程碑“{name}”四要件填了 {n}/4，其余未填写",
  "milestone-incomplete.ignore": "还在酝酿、没有定下的里程碑。",
  "milestone-incomplete.limits": "只看格子里有没有内容，不看写得是否具体；表中没有的列不计。",
} as const;
