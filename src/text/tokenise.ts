import { entryAt } from "./lexicon.js";
import { phrasesOn } from "./lexicon/phrases.js";
import { numberOf } from "./numberOf.js";
import type { Topic } from "./lexicon/attainments.js";
import type { Kind, Token } from "./token.js";

const NUMERAL = "(?:\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十]{1,3}|俩|仨)";
const UNIT = "(?:家|户|个|项|份|人次|人|次|处|件|笔|套|台|场|点|站|章|单|块|部|本|轮|批|位|条|街道|科室|乡镇|乡|镇|县|区|村|局|部门|单位|地|期|张|封|方|样|组|片|座|栋|所|院|校|门|道|环节|步|关|名|趟|区县|县区|客户|企业|合同|处室|标段|包|间|只|页|栏|排|万元|万|亿元|亿|元)";
const COUNT = new RegExp(`(?:共|总共|合计)?(${NUMERAL})(?:多|来)?(?:个)?(${UNIT})|(俩|仨)`, "uy");
const DATE =
  /(?:(?:20)?\d{2}年)?(\d{1,2})(?:月(?:(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]?)?(?:份|初|中旬|上旬|下旬|底|末)?)(?:之?前|以前|内|以内)?|(\d{1,2})[\/.](\d{1,2})(?![\d%\/家户个项份])[日号]?(?:之?前|以前|内|以内)?|\d{1,2}[日号](?:之?前|以前|内|以内)?|(?:周|礼拜|星期)[一二三四五六日天末](?:之?前|以前|内|以内)?|[一二三四五六七八九十]{1,2}月(?:份|初|中|底|末|中旬|上旬|下旬)?(?:[一二三四五六七八九十]{1,3}[日号])?(?:之?前|以前|内|以内)?|(?:本周|这周|本月|月初|年初|季初)(?:之?前|以前|内|以内)?|20\d{2}年?/uy;
const SOON =
  /(?:下下?个?(?:周|星期|礼拜|月|季度|半年)[一二三四五六日天末初中底]?|明天|明日|明早|明晚|后天|大后天|明年|来年|月底|年底|季末|季度末|年末|周末|[过再][几两三一]?[天周月]|改天|改日|节后|年后|春节后|国庆后|本月底|[一二三四五六七八九十\d]+[天周日个月]+[后内])(?:之?前|以前|内|以内)?/uy;
const PAST = /昨天|昨日|昨晚|前天|前日|上午|下午|今天|今日|今早|今晚|当天|当日|早上|中午|刚才|刚刚|去年|方才/uy;
const DEADLINE = /前$|内$/u;
const TICK = /[✅✔☑√👌💯🎉🆗]/u;
const CROSS = /[❌✖✗✘×🚫⛔❎]/u;
const MIDDLE = /中(?=$|[，,。;；!、…~)）.]|ing)/uy;
const TITLE = /[成余全毕应时解完都未不批定能](?:局|总|主任|科长|处长|县长|市长|镇长|书记|经理|部长|院长|工|老师|先生|女士|姐|哥)/uy;
const QUOTED = /《[^》]*》|“[^”]*”|"[^"]*"|「[^」]*」/uy;
const DOCUMENT =
  /(?<![已经动行被])(?:延期|取消|变更|暂停|终止|撤销|撤回|推迟|顺延|中止|延后|放弃|缓办|退回|失效|拒绝|未完成|逾期)(?:的)?(?:公告|通知|通告|决定|启事|函件|申请|协议|函|报告|说明|手续|方案|单|文件|备案|补充协议|合同|书|批复|材料|流程|请示|声明|原因|登记|证明|预案|条款|清单|事项|情况)/uy;
const ABLE = /不(?:了(?!了之)|成(?!功)|下来?|完(?!全|整|美|善)|到(?!位|场|一半|\d)|着|拢|起来|出来|动(?!产)|通(?!过)|进去?|上|开|及|赢|过来)/uy;

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** 1.合同已签 2.发票未开: the number of an item. */
const ITEM = /\d{1,2}[.、)](?=[^\d)]|$)/uy;
const DIGIT = /\d/;
const HAN = /[\u3400-\u9fff]/;
const VERB_BEFORE = /[办签谈约见联接推批审交收付定搞弄做整完走进跑去开送请找拿要取协商落沟回验通订买卖凑赶碰等拉追]$/u;

const chars = (text: string): ReadonlySet<string> => new Set(text);
const MAY_BREAK = chars("，,。;；!！?？、\n…~|");
const MAY_QUOTE = chars("《“\"「成余全毕应时解完都未不批定能延取变暂终撤推顺中放缓退失拒逾");
const MAY_SOON = chars("下大明后来年月季周节春国本过再改一二三四五六七八九十两几0123456789");
const MAY_PAST = chars("昨前上今当早中刚去下方");
const MAY_NUMBER = chars("0123456789零一二三四五六七八九十两俩仨共总合周礼星本这月年季");

function tokenOf(kind: Kind, text: string, from: number, to: number, topic?: Topic, value?: number, unit?: string): Token {
  return { kind, from, to, word: text.slice(from, to), topic, value, unit };
}

function special(text: string, at: number): Token | undefined {
  const char = text.charAt(at);
  const token = (kind: Kind, length: number): Token => tokenOf(kind, text, at, at + length);
  if (MAY_BREAK.has(char)) return token(char === "?" || char === "？" ? "question" : "break", 1);
  if (char.charCodeAt(0) > 0x21ff && !HAN.test(char)) {
    const pictured = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (TICK.test(pictured)) return token("tick", pictured.length);
    if (CROSS.test(pictured)) return token("cross", pictured.length);
  }
  if (char === "×") return token("cross", 1);
  for (const { pattern, kind } of phrasesOn.get(char) ?? []) {
    const phrase = sticky(pattern, text, at);
    if (phrase !== null) return token(kind, phrase[0].length);
  }
  if (MAY_QUOTE.has(char)) {
    const quoted = sticky(QUOTED, text, at) ?? sticky(TITLE, text, at) ?? sticky(DOCUMENT, text, at);
    if (quoted !== null) return token("shield", quoted[0].length);
  }
  if (char === "中" && !/[没未不全都已均齐双连]/u.test(text.charAt(at - 1)) && sticky(MIDDLE, text, at) !== null) return token("middle", 1);
  if (char === "不" && at > 0 && VERB_BEFORE.test(text.charAt(at - 1))) {
    const unable = sticky(ABLE, text, at);
    if (unable !== null) return token("unableEnding", unable[0].length);
  }
  const soon = MAY_SOON.has(char) ? sticky(SOON, text, at) : null;
  if (soon !== null) return token("soon", soon[0].length);
  const past = MAY_PAST.has(char) ? sticky(PAST, text, at) : null;
  if (past !== null) return token("past", past[0].length);
  if (char >= "0" && char <= "9" && !DIGIT.test(text.charAt(at - 1))) {
    const item = sticky(ITEM, text, at);
    if (item !== null) return token("break", item[0].length);
  }
  return MAY_NUMBER.has(char) && text.charAt(at - 1) !== "第" ? numbered(text, at) : undefined;
}

function numbered(text: string, at: number): Token | undefined {
  const count = sticky(COUNT, text, at);
  const date = sticky(DATE, text, at);
  if (date !== null && (count === null || date[0].length >= count[0].length)) {
    const month = Number(date[1] ?? date[3] ?? 0);
    const day = numberOf(date[2] ?? date[4] ?? "") ?? 0;
    const value = month * 100 + day;
    const to = at + date[0].length;
    if (DEADLINE.test(date[0])) return tokenOf("soon", text, at, to);
    if (month <= 12 && day <= 31) return tokenOf("date", text, at, to, undefined, value > 0 ? value : undefined);
  }
  const value = count === null ? undefined : numberOf(count[1] ?? count[3] ?? "");
  return count === null || value === undefined ? undefined : tokenOf("count", text, at, at + count[0].length, undefined, value, count[2] ?? "个");
}

/**
 * Gives the words of a normal text that the clause grammar knows, in order; characters between them mean nothing to it.
 *
 * @example tokenise("没完成").map(({ kind }) => kind) //=> ["not", "attained"]
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const entry = entryAt(text, at, at > 0 && HAN.test(text.charAt(at - 1)));
    const found = special(text, at);
    if (found !== undefined && (entry === undefined || found.to - at >= entry.word.length || found.kind === "unableEnding" || found.kind === "middle")) {
      tokens.push(found);
      at = found.to;
    } else if (entry !== undefined) {
      const to = at + entry.word.length;
      tokens.push(tokenOf(entry.kind, text, at, to, entry.topic));
      at = to;
    } else at += 1;
  }
  return tokens;
}
