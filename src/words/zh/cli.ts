/** What the command line says of itself; reviews and refusals speak with their own words. */
export const cli = {
  usage: `周复盘 {version}：读一本周计划工作簿，写出复盘。

用法：
  review <工作簿.xlsx> [--rep 姓名 | --team] [--week YYYY-MM-DD] [--today YYYY-MM-DD]
         [--boards all|none|看板,…] [--history] [--list] [--out 文件] [--json | --format md|text]
         [--audience self|manager|up] [--seal | --unseal] [--lang zh|en]
                                                   生成复盘副本（不改动原文件）；text 是不超过 200 字的摘要，up 是上报版；--list 加一页计划周清单
  review <工作簿.xlsx> --self-check [--rep 姓名]   发送前自查：主管会看到什么、最省事的三处；不写文件
  review <工作簿.xlsx> --lean [--sheets 表,…] [--out 文件] 列出会带出去什么，写出精简副本（只有复盘和选的表，只留数值）
  review <工作簿.xlsx> --clean [--out 文件]        移除复盘写出的全部工作表
  restore <复盘副本.xlsx> [--out 文件]             恢复上一次复盘之前的样子（人工改动保留；再恢复一次即还原）
  finish <复盘副本.xlsx> [--out 文件]              补完中断的复盘
  rehearse <工作簿.xlsx> --set 阈值=数 [--set …] [--rep 姓名 | --team] [--weeks 周数] [--today YYYY-MM-DD] [--json]
                                                   改动阈值前先试：以往各周的提示会增减哪些；不写文件
  rollup <工作簿或文件夹…> [--base 上周团队.xlsx] [--week YYYY-MM-DD] [--today YYYY-MM-DD]
         [--boards all|none|看板,…] [--out 团队.xlsx] [--json] [--lang zh|en]
                                                   把各人寄来的工作簿汇总成团队工作簿、收件清单和团队页（来件不改动）
  receipts <团队.xlsx> --out 文件夹 [--week YYYY-MM-DD] [--today YYYY-MM-DD] [--lang zh|en]
                                                   为每人写出一页回执（会上所定、计划周清单），供发回本人
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
  "no-such-sheet": "没有可以带上的表「{name}」；可选：{sheets}。",
  "bad-language": "--lang 只能是 zh 或 en，收到「{value}」。",
  "classify-what": "请写明判读哪一种：classify completion 或 classify effect。",
  "classify-line": "标准输入第 {line} 行不是所需的 JSON：{need}。",
  "cannot-open": "打不开文件「{file}」：请确认路径正确、文件未被占用且有读取权限。",
  "missing-set": "请写明要试的阈值，例如：--set 未接触红灯天数=45",
  "rehearsal-changed": "{name}：现在 {inForce}，试 {tried}",
  "rehearsal-week": "{start} 至 {end}：新增提示 {came} 条，不再提示 {went} 条，不变 {stayed} 条",
  "rehearsal-none": "没有已结束的周可以试。",
  "seal-or-unseal": "--seal 与 --unseal 只能选一个。",
  "nothing-to-restore": "没有可以恢复的复盘：这本工作簿没有留存上一次写出的内容。",
  "nothing-to-finish": "没有中断的复盘，无需补完。",
  "nothing-to-clean": "这本工作簿里没有复盘写出的工作表。",
  "drawn-back": "已重画：{sheet}",
  "taken-out": "已移除：{sheet}",
  "read-again": "读取之后「{file}」又有改动：已重新读取，这是按改动后内容做的复盘。",
  written: "已写出：{file}",
  edited: "工作表「{sheet}」有人改过，本次没有重画；请先另存或改名再生成。",
  newer: "工作表「{sheet}」由更新版本的周复盘画成，本次没有重画；请先更新。",
  outcome: "{outcome}：{sheets} 张工作表，{cells} 个有内容的单元格。",
  working: "正在处理：{step}",
  "step-reading": "读取工作簿",
  "step-judging": "核对与判读",
  "step-writing": "写入复盘",
  "missing-out": "请用 --out 写明放回执的文件夹。",
  "receipt-name": "回执_{name}_{monday}.xlsx",
  "cannot-make-folder": "无法建立文件夹「{folder}」：请换一个位置，或先建好再试。",
  "template-name": "标准工作簿.xlsx",
  "edited-copy": "「{file}」里的工作表「{sheet}」有人改过，没有覆盖；请用 --out 另写一个文件，或先把它改名。",
  internal: "程序出错（{message}），没有写出任何文件；请把这句话连同文件来源告诉我们。",
} as const;
