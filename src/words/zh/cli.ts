/** What the command line says of itself; reviews and refusals speak with their own words. */
export const cli = {
  usage: `周复盘 {version}：读一本周计划工作簿，写出复盘。

用法：
  review <工作簿.xlsx> [--rep 姓名 | --team] [--week YYYY-MM-DD] [--today YYYY-MM-DD]
         [--boards all|none|看板,…] [--history] [--out 文件] [--json | --format md|text]
         [--audience self|manager|up] [--lang zh|en]
                                                   生成复盘副本（不改动原文件）；text 是不超过 200 字的摘要，up 是上报版
  rollup <工作簿或文件夹…> [--base 上周团队.xlsx] [--week YYYY-MM-DD] [--today YYYY-MM-DD]
         [--boards all|none|看板,…] [--out 团队.xlsx] [--json] [--lang zh|en]
                                                   把各人寄来的工作簿汇总成团队工作簿、收件清单和团队页（来件不改动）
  template [--all] [--out 文件] [--lang zh|en]     写出空的标准工作簿；--all 含全部可选表
  inspect <工作簿.xlsx> [--json] [--lang zh|en]    只查看能否读取、有何发现
  classify completion|effect                       逐行判读标准输入的 JSONL

退出码：0 完成，1 无法复盘（原因在标准错误），2 用法有误`,
  "unknown-command": "没有「{command}」这个命令。",
  "unknown-option": "选项有误：{message}",
  "missing-file": "请给出要读的工作簿，例如：review 周计划.xlsx",
  "missing-files": "请给出要汇总的工作簿或文件夹，例如：rollup 来件/ --base 上周团队.xlsx",
  "one-file": "一次只读一本工作簿，收到了 {n} 个文件名。",
  "rep-or-team": "--rep 与 --team 只能选一个。",
  "bad-day": "{option} 的日期「{value}」读不懂，请写成 2025-08-11。",
  "bad-choice": "{option} 只能是 {choices} 之一，收到「{value}」。",
  "json-or-format": "--json 与 --format 只能选一个。",
  "no-board": "没有叫「{name}」的看板；可选：{boards}。",
  "bad-language": "--lang 只能是 zh 或 en，收到「{value}」。",
  "classify-what": "请写明判读哪一种：classify completion 或 classify effect。",
  "classify-line": "标准输入第 {line} 行不是所需的 JSON：{need}。",
  "cannot-open": "打不开文件「{file}」：请确认路径正确、文件未被占用且有读取权限。",
  written: "已写出：{file}",
  edited: "工作表「{sheet}」有人改过，本次没有重画；请先另存或改名再生成。",
  outcome: "{outcome}：{sheets} 张工作表，{cells} 个有内容的单元格。",
  working: "正在处理：{step}",
  "step-reading": "读取工作簿",
  "step-judging": "核对与判读",
  "step-writing": "写入复盘",
  "template-name": "标准工作簿.xlsx",
  "edited-copy": "「{file}」里的工作表「{sheet}」有人改过，没有覆盖；请用 --out 另写一个文件，或先把它改名。",
  internal: "程序出错（{message}），没有写出任何文件；请把这句话连同文件来源告诉我们。",
} as const;
