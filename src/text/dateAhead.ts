/** A time that is named for later (下周三, 月底, 8/20), as a part of a pattern. */
export const DATE_AHEAD = "(?:下下?个?(?:周|月|礼拜|星期)|[本这]?周[一二三四五六日天末]|明[天日年]|后天|月[底末初中]|年[底后]|\\d+[月日号/.]|[一二三四五六七八九十]+[月日号]|节后)";
