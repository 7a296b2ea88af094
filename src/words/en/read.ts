/** What reading says about a workbook; the place stands beside the sentence. */
export const READ = {
  "cell-error": "The cell shows {error}; it counts as not filled in",
  "day-unreadable": "No date can be read from “{text}”; it is not used",
  "day-ambiguous": "“{text}” may be {first} or {second}; it is not used, please write the date in full",
  "day-missing": "There is no such day as “{text}”; it is not used",
  "day-range": "{first} to {last} is a range; {date} is used",
  "weekday-differs": "Weekday and date differ in “{text}”; the date {date} is used",
  "weekday-week": "The dates are weekdays only; they are read as the week {first} to {last}",
  "percent-unreadable": "No percentage can be read from “{text}”; it is not used",
  "percent-one": "The number 1 has no percent sign; it is read as 100%, please check",
  "percent-small": "{points} has no percent sign and counts as {points} %; write the sign if more than 100 % is meant",
  "number-unreadable": "No number can be read from “{text}”; it is not used",
  "choice-unknown": "“{text}” is not one of the allowed values and is not used; allowed: {allowed}",
  "yes-no-unknown": "Neither yes nor no can be read from “{text}”; it is not used",
  "heading-twice": "The column “{heading}” occurs twice; column {used} is used, column {left} is not read",
  "sheet-incomplete": "“{sheet}” lacks the column “{heading}”; this sheet is not read",
  "sheet-empty": "“{sheet}” is empty and is not read",
  "sheet-several": "Several sheets look like “{sheet}”; only this one is read, not: {others}",
  "sheet-by-headings": "No sheet is called “{name}”; “{sheet}” is read for its headings",
  "week-from-name": "There is no week column; the week of {week} is taken from “{from}”, please confirm",
  "owner-from-name": "There is no owner column; {owner} is taken from “{from}”, please confirm",
  "task-missing": "This row has results and no task; it is not counted",
  "log-day-missing": "This row has no usable date; it is not counted",
  "name-missing": "This row has no name; it is not counted",
  "need-missing": "This row states no item or need; it is not counted",
  "client-twice": "The client “{name}” has the same name as {other}; please tell them apart by their id",
  "alias-twice": "The alias “{alias}” stands for both “{name}” and “{other}”; they are not merged",
  "setting-unknown": "There is no setting called “{key}”; it is not used",
  "setting-unreadable": "The value “{text}” of the setting “{key}” cannot be read; the default holds",
  "and-more": "{count} more of the same in this column",
} as const;

/** What stops a review before it begins, in one sentence. */
export const STOP = {
  "no-sheets": "The workbook has neither “周计划” (Plans) nor “每日日志” (DailyLog), so there is nothing to review",
  "missing-heading": "“{sheet}” lacks the column “{heading}”, so it cannot be reviewed; if a column means the same, write “your heading=standard heading” under 表头别名 (Heading aliases) in 设置 (Settings)",
  "unknown-person": "The workbook does not name \"{name}\"; it names: {people}",
} as const;
