/** What reading says about a workbook; the place stands beside the sentence. */
export const READ = {
  "cell-error": "单元格显示 {error}，按未填写处理",
  "day-unreadable": "「{text}」读不出日期，未采用",
  "day-ambiguous": "「{text}」可能是 {first}，也可能是 {second}，未采用，请写全",
  "day-missing": "「{text}」没有这一天，未采用",
  "day-range": "{first} 至 {last} 是一段日期，按 {date} 计",
  "weekday-differs": "「{text}」中星期与日期不一致，按日期 {date} 计",
  "weekday-week": "日期只写了星期，按 {first} 至 {last} 这一周计",
  "percent-unreadable": "「{text}」读不出百分比，未采用",
  "percent-one": "数字 1 没有百分号，按 100% 计，请核对",
  "percent-small": "{points} 没有百分号，按 {points}% 计；若超过 100%，请写百分号",
  "number-unreadable": "「{text}」读不出数字，未采用",
  "choice-unknown": "「{text}」不在可选值中，未采用；可选：{allowed}",
  "yes-no-unknown": "「{text}」读不出是或否，未采用",
  "heading-twice": "列「{heading}」出现两次，用 {used} 列，{left} 列未读",
  "sheet-incomplete": "「{sheet}」缺少列「{heading}」，这张表未读",
  "sheet-empty": "「{sheet}」是空表，未读",
  "sheet-several": "有几张表像「{sheet}」，只读了这一张；未读：{others}",
  "sheet-by-headings": "没有名为「{name}」的表，按表头读了「{sheet}」",
  "week-from-name": "没有周起始日列，按「{from}」取 {week} 起的一周，请确认",
  "owner-from-name": "没有负责人列，按「{from}」取 {owner}，请确认",
  "task-missing": "这一行有结果，没有任务内容，未计入",
  "log-day-missing": "这一行没有可用的日期，未计入",
  "name-missing": "这一行没有名称，未计入",
  "need-missing": "这一行没有写事项或需求，未计入",
  "client-twice": "客户「{name}」与 {other} 同名，请用客户编号区分",
  "alias-twice": "别名「{alias}」同时指「{name}」和「{other}」，不会自动归并",
  "setting-unknown": "设置里没有「{key}」这个键，未采用",
  "setting-unreadable": "设置「{key}」的值「{text}」读不出，用默认值",
  "and-more": "这一列同样的情况还有 {count} 处",
} as const;

/** What stops a review before it begins, in one sentence. */
export const STOP = {
  "no-sheets": "工作簿里没有「周计划」，也没有「每日日志」，无法复盘",
  "missing-heading": "「{sheet}」缺少列「{heading}」，无法复盘；若已有同义的列，请在「设置」的「表头别名」写「你的列名=标准列名」",
  "unknown-person": "工作簿里没有「{name}」；有记录的人：{people}",
} as const;
