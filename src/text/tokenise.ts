import { ByUnit } from "./byUnit.js";
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

/** 1.合同已签 2.发票未开: the number of an item. */
const ITEM = /\d{1,2}[.、)](?=[^\d)]|$)/uy;
const MIDDLE_OF_WORD = new Set("没未不全都已均齐双连");
const VERB_BEFORE = new Set("办签谈约见联接推批审交收付定搞弄做整完走进跑去开送请找拿要取协商落沟回验通订买卖凑赶碰等拉追");

const BREAKS = "，,。;；!！?？、\n…~|";
const QUOTES = "《“\"「成余全毕应时解完都未不批定能延取变暂终撤推顺中放缓退失拒逾";
const SOONS = "下大明后来年月季周节春国本过再改一二三四五六七八九十两几0123456789";
const PASTS = "昨前上今当早中刚去下方";
const NUMBERS = "0123456789零一二三四五六七八九十两俩仨共总合周礼星本这月年季";
const OTHERS = "×中不";

/** What a character may begin; only then are the patterns tried. */
interface Start {
  readonly phrases: readonly { readonly pattern: RegExp; readonly kind: Kind }[];
  /** Any of the phrases: one look where nearly always none of them begins. */
  readonly anyPhrase: RegExp | undefined;
  readonly mayBreak: boolean;
  readonly mayQuote: boolean;
  readonly maySoon: boolean;
  readonly mayPast: boolean;
  readonly mayNumber: boolean;
}

function startOf(char: string): Start {
  const phrases = phrasesOn.get(char) ?? [];
  return {
    phrases,
    anyPhrase: phrases.length < 2 ? undefined : new RegExp(phrases.map(({ pattern }) => `(?:${pattern.source})`).join("|"), "uy"),
    mayBreak: BREAKS.includes(char),
    mayQuote: QUOTES.includes(char),
    maySoon: SOONS.includes(char),
    mayPast: PASTS.includes(char),
    mayNumber: NUMBERS.includes(char),
  };
}

const begins = new Set([...phrasesOn.keys(), ...BREAKS, ...QUOTES, ...SOONS, ...PASTS, ...NUMBERS, ...OTHERS]);
const starts = new ByUnit([...begins].map((char) => [char.charCodeAt(0), startOf(char)] as const));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Gives how many characters a sticky pattern takes at a place, or 0. */
function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function tokenOf(kind: Kind, word: string, from: number, topic?: Topic, value?: number, unit?: string): Token {
  return { kind, from, to: from + word.length, word, topic, value, unit };
}

function sign(text: string, at: number): Token | undefined {
  const pictured = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (TICK.test(pictured)) return tokenOf("tick", pictured, at);
  return CROSS.test(pictured) ? tokenOf("cross", pictured, at) : undefined;
}

function phraseAt({ phrases, anyPhrase }: Start, text: string, at: number): Token | undefined {
  if (anyPhrase !== undefined && lengthOf(anyPhrase, text, at) === 0) return undefined;
  for (const { pattern, kind } of phrases) {
    const length = lengthOf(pattern, text, at);
    if (length > 0) return tokenOf(kind, text.slice(at, at + length), at);
  }
  return undefined;
}

function special(text: string, at: number): Token | undefined {
  const code = text.charCodeAt(at);
  const start = starts.get(code);
  if (start?.mayBreak === true) return tokenOf(code === 0x3f || code === 0xff1f ? "question" : "break", text.charAt(at), at);
  const signed = code > 0x21ff && !isHan(code) ? sign(text, at) : undefined;
  if (signed !== undefined || start === undefined) return signed;
  const token = (kind: Kind, length: number): Token => tokenOf(kind, text.slice(at, at + length), at);
  const char = text.charAt(at);
  if (char === "×") return token("cross", 1);
  const phrase = phraseAt(start, text, at);
  if (phrase !== undefined) return phrase;
  if (start.mayQuote) {
    const length = lengthOf(QUOTED, text, at) || lengthOf(TITLE, text, at) || lengthOf(DOCUMENT, text, at);
    if (length > 0) return token("shield", length);
  }
  const before = text.charAt(at - 1);
  if (char === "中" && !MIDDLE_OF_WORD.has(before) && lengthOf(MIDDLE, text, at) > 0) return token("middle", 1);
  if (char === "不" && VERB_BEFORE.has(before)) {
    const length = lengthOf(ABLE, text, at);
    if (length > 0) return token("unableEnding", length);
  }
  const soon = start.maySoon ? lengthOf(SOON, text, at) : 0;
  if (soon > 0) return token("soon", soon);
  const past = start.mayPast ? lengthOf(PAST, text, at) : 0;
  if (past > 0) return token("past", past);
  if (isDigit(code) && !isDigit(text.charCodeAt(at - 1))) {
    const length = lengthOf(ITEM, text, at);
    if (length > 0) return token("break", length);
  }
  return start.mayNumber && before !== "第" ? numbered(text, at) : undefined;
}

function numbered(text: string, at: number): Token | undefined {
  const count = exec(COUNT, text, at);
  const date = exec(DATE, text, at);
  if (date !== null && (count === null || date[0].length >= count[0].length)) {
    const month = Number(date[1] ?? date[3] ?? 0);
    const day = numberOf(date[2] ?? date[4] ?? "") ?? 0;
    const value = month * 100 + day;
    if (DEADLINE.test(date[0])) return tokenOf("soon", date[0], at);
    if (month <= 12 && day <= 31) return tokenOf("date", date[0], at, undefined, value > 0 ? value : undefined);
  }
  const value = count === null ? undefined : numberOf(count[1] ?? count[3] ?? "");
  return count === null || value === undefined ? undefined : tokenOf("count", count[0], at, undefined, value, count[2] ?? "个");
}

/**
 * Gives the words of a normal text that the clause grammar knows, in order; characters between them mean nothing to it.
 *
 * @example tokenise("没完成").map(({ kind }) => kind) //=> ["not", "attained"]
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const entry = entryAt(text, at, at > 0 && isHan(text.charCodeAt(at - 1)));
    const found = special(text, at);
    if (found !== undefined && (entry === undefined || found.to - at >= entry.word.length || found.kind === "unableEnding" || found.kind === "middle")) {
      tokens.push(found);
      at = found.to;
    } else if (entry !== undefined) {
      tokens.push(tokenOf(entry.kind, entry.word, at, entry.topic));
      at += entry.word.length;
    } else at += 1;
  }
  return tokens;
}
