/** What the rules on plan and log say of each other, of repeated rows and of tasks carried on. */
export const matchRules = {
  "evidence-not-marked.title": "日志有记录，计划未标完成",
  "evidence-not-marked.why": "日志里已有结果的任务，计划表里往往只差一次更新。",
  "evidence-not-marked.achieved": "“{task}”：{day} 的日志有记录（{result}），计划未标完成，请确认",
  "evidence-not-marked.progress": "“{task}”：{day} 的日志有进展（{result}），计划未标部分完成，请确认",

  "near-identical-log.title": "与某日相近的日志",
  "near-identical-log.why": "几乎同样的两行，可能是复制后忘了修改，也可能确实做了两次。",
  "near-identical-log.same": "{owner}：{day} 的日志与 {before} 的文字相同，请确认",
  "near-identical-log.near": "{owner}：{day} 的日志与 {before} 相近，请确认",

  "visit-reported-twice.title": "两人记录的同一次接触",
  "visit-reported-twice.why": "两人同行的接触各记一行时，团队数字只应计一次。",
  "visit-reported-twice.once": "{day} {client}：{first}、{second} 各记一次，团队数字计一次；若不是，备注写“非同一次”",
  "visit-reported-twice.maybe": "{day} {client}：{first}、{second} 都有记录，可能是同一次接触，目前计两次；请在任一行备注写“同一次”或“非同一次”",

  "reworded-task.title": "换了写法的任务",
  "reworded-task.why": "同一任务换一种写法接着做，结转次数才不会断。",
  "reworded-task.same": "“{task}”与计划周“{next}”按同一任务计，第 {times} 次结转",
  "reworded-task.maybe": "“{task}”与计划周“{next}”可能是同一任务，请确认",

  "unread-link.title": "未能对应的关联",
  "unread-link.why": "关联任务和佐证由人填写，填了却对不上时，应当说出来。",
  "unread-link.noTask": "日志 {day} 的关联任务“{text}”在该周计划里没有这个序号，请核对",
  "unread-link.noRow": "“{task}”的佐证写了 {day}，该日没有日志，请核对",
  "unread-link.task": "日志 {day} 的关联任务“{text}”未能识别，请写序号、日期/序号或“无”",
  "unread-link.row": "“{task}”的佐证“{text}”未能识别，请写日期、“非”加日期或“无”",
} as const;
