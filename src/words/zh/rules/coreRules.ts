/** What the rules on plans, visits and promises are called, why they matter, and what they say. */
export const coreRules = {
  "vague-task.title": "任务没有写清",
  "vague-task.why": "写明对象和结果，才知道做到哪一步算完成。",
  "vague-task.object": "“{task}”没有写明对谁、什么事",
  "vague-task.result": "“{task}”没有写明做到什么程度",

  "dual-track.title": "双线并行未做全",
  "dual-track.why": "提前预约、线下拜访、会后确认三步都登记，拜访才有始有终。",
  "dual-track.some": "“{task}”的预约、拜访、会后确认登记了 {n}/{of}",

  "visit-not-prepared.title": "拜访准备未齐",
  "visit-not-prepared.why": "带齐材料、先了解情况，一次拜访能谈得更多。",
  "visit-not-prepared.pack": "“{task}”的材料包 {n}/{of}，还差：{missing}",
  "visit-not-prepared.intelligence": "“{task}”的拜访前信息 {n}/{of}，还差：{missing}",

  "verbal-promise.title": "只有口头一致",
  "verbal-promise.why": "口头一致没有落到纸面时，人事或政策一变就要重谈。",
  "verbal-promise.verbal": "{client}：{agreed} 口头一致，已 {days} 天没有书面记录（标准 {limit} 天）",

  "collection-unmentioned.title": "回款任务未见跟进",
  "collection-unmentioned.why": "回款要落实到人、每天跟进，中断的几天值得问一句。",
  "collection-unmentioned.unmentioned": "回款任务“{task}”：有日志的 {of} 天里 {n} 天没有提到",

  "gift-words.title": "八项规定用词提示",
  "gift-words.why": "计划和日志会随文件传阅，写法请自查；这是自查提示，不是判断。",
  "gift-words.rows": "计划和日志中有 {n} 行的用词与八项规定有关，请自查",
} as const;
