import { entryAt } from "./lexicon.js";
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
const PAST = /昨天|昨日|昨晚|前天|前日|上周[一二三四五六日天末]?|上星期|上个?月|上午|下午|今天|今日|今早|今晚|当天|当日|早上|中午|刚才|刚刚|去年|方才/uy;
const DEADLINE = /前$|内$/u;
const TICK = /[✅✔☑√👌💯🎉🆗]/u;
const CROSS = /[❌✖✗✘×🚫⛔❎]/u;
const MIDDLE = /中(?=$|[，,。;；!、…~)）.]|ing)/uy;
const TITLE = /[成余全毕应时解完都未不批定能](?:局|总|主任|科长|处长|县长|市长|镇长|书记|经理|部长|院长|工|老师|先生|女士|姐|哥)/uy;
const QUOTED = /《[^》]*》|“[^”]*”|"[^"]*"|「[^」]*」/uy;
const DOCUMENT =
  /(?:延期|取消|变更|暂停|终止|撤销|撤回|推迟|顺延|中止|延后|放弃|缓办|退回|失效|拒绝|未完成|逾期)(?:的)?(?:申请|协议|函|报告|说明|手续|方案|单|文件|备案|补充协议|合同|书|批复|材料|流程|请示|声明|原因|登记|证明|预案|条款|清单|事项|情况)/uy;
/** 没有哪家, 没一个: denies for each and all. */
const NOBODY = /(?:没有?|无)(?:任何)?(?:哪|一)(?:[家户个项份人处件笔位场]|点)(?!半)/uy;
/** 一家不落, 一分没少: nothing is left over. */
const NOTHING_LEFT = /一[家户个项份人处件笔位场分样条][都也]?[没不未](?:少|落下?|漏下?|差|缺|拉下|剩|欠)|(?:没有?|未)(?:落下|漏下|拉下|漏掉|遗漏|落|漏)(?:任何)?(?:哪|一|半)?[家户个项份人处件笔位场分样条]/uy;
/** 不投了, 不打算做了: given up; 不签了, 不来了 is the other side's no. */
const GIVEN_UP = /不(?:再)?(?:打算|准备|想)?(?:投|做|搞|办|建|招|采购?|买|要|弄|推|跟|去|开|干|上|参加|推进|安排|继续)(?:这个|了)|不再(?:执行|实施|办理?|推进|跟进?|考虑|开展|采购|建设?|安排|列入|做|搞|投)/uy;
/** 无未办事项: 无 denies before what is left over. */
const NONE_OF = /无(?=未[完办决了尽]|遗|拖欠|例外|欠|剩|待办|任何)/uy;
/** 让我们回去等: sent away to wait. */
const SENT_AWAY = /(?:让|叫|要|请)(?:我们?|咱们?|我方)(?:先|再|回去|回家|继续|耐心)*(?:等(?:消息|通知|着|等看?|信|候)?|回去)/uy;
const FIRST_PART = /先(?=[付给打到批汇收拨回])/uy;
const LISTED = /(?:列入|纳入|排进|排入|排到|写进|放进)[^，,。]{0,5}(?:计划|日程|安排|议程)/uy;
/** 被废了, 被对方解除: the passive of bad news. */
const SUFFERED = /被[^，,。；;没未不]{0,8}?(?:[废退否拒抢拦卡扣骂训挡赶劝骗驳晾压截占换替挖甩踢罚封]|打[回发]|拿走|解除|终止|淘汰|出局|刷下来|搁下)(?:回来|回去|下来|出来|了|掉|回|绝|走|批|标)*/uy;
/** 跟别人签了: the deal is another's. */
const ANOTHERS = /(?:给|找|选|用|归|让|签给|交给|定)了?(?:了)?(?:别人|别家|其他(?:家|公司|单位|人)|另外?一家|竞?争?对手|同行|友商|竞品)|[跟和与同](?:别人|别家|其他(?:家|公司|单位|人)|另外?一家|竞?争?对手|同行|友商|人家)(?:签|合作|成交|定|谈成)[约下单]*了?/uy;
/** 早点去就办成了: what would have been. */
const WOULD_HAVE = /早(?:点|些|几天|一天|一点|[去来签报办说])(?=[^，,。]{0,6}就)/uy;
/** 没打折, 没有想象中顺利: tells how, not whether. */
const MANNER =
  /没有?(?:怎么|再|多)?(?:打折|还价|砍价|压价|讲价|犹豫|含糊|迟疑|磨叽|磨蹭|费[^，,。]{0,3}|绕[^，,。]{0,3}|折腾|耽搁|耽误|等?多久|用多久|等?[两几]天|花[^，,。]{0,6}|走弯路|误点|迟到|晚点|加价|超(?:预算|支|时|期)|为难|卡我们|刁难|扯皮|惊动|想到|料到|出(?:什么)?岔子|遇到?(?:什么|任何)?(?:阻力|阻碍|困难|障碍|麻烦)|碰到?(?:什么|任何)?(?:阻力|困难|麻烦)|(?:想象|预想|预期)(?:中|的)*(?:那么|这么)?[^，,。]{0,4})|未(?:超预算|超支|打折|费周折)|不费(?:力|劲|事|周折|吹灰之力)?|毫不(?:费力|犹豫|含糊)|二话(?:没|不)说/uy;
/** 思路可以: approval where a thing is named before it. */
const APPROVES = /(?<=(?:思路|方案|想法|产品|条件|材料|价格|内容|设计|样品|报价|整体|总体|效果)(?:上|还|也|都|挺|比较)?)可以(?=$|[，,。；;])/uy;
/** 行程改了: what was fixed in time has moved. */
const RESCHEDULED = /(?:行程|时间|日期|日程|档期|会期)(?:又|都|临时)*(?:改|变|调|换)(?:动|整|更)?了/uy;
/** 走付款流程, 在局长桌上: under way. */
const IN_HAND = /走[一-龥]{0,5}(?:流程|程序|审批|会签)|在[一-龥]{1,6}(?:桌上|手里|那里|那儿|手上|案头)/uy;
/** 把未完成的尾项: names a thing. */
const LEFTOVER = /(?<=[了完好掉把将])未[一-龥]{1,3}的/uy;
const RIVALS = /(?:竞?争?对手|别人|别家|友商|同行|其他公司|另外?一家|人家)[^，,。没未不]{0,2}(?:中标|中了|拿走|拿下|签了|签走|入围|抢走|抢了|截)了?/uy;
const OWN_STEPS = /走了(?=(?:\d+|[一二三四五六七八九十两几]+)[家户个处])/uy;
const EVEN = /连[^，,。没不未]{1,6}[都也](?=[没不未])/uy;
const STOOD_UP = /放了?[一-龥]{0,3}鸽子/uy;
const ASKED_FOR = /要了?(?:[一两几][份个套])?(?:我们的?)?(?:报价|方案|资料|样品|目录|名片|清单|案例|ppt)单?/uy;
/** 局长去省里开会了: the other side is away. */
const AWAY =
  /(?<=(?:[局处科厅院校部镇乡县市区]长|主任|书记|经理|[王李张刘陈赵周吴郑孙]总|客户|领导|对方|业主|甲方|秘书|老板|主管|负责人|人家|[王李张刘陈赵周吴郑孙][局处科])(?:[也都刚正还又]|临时|正好|已经?|有事)?)(?:(?:[去在赴上]|临时)[一-龥]{0,5}?开会|[去到在赴上]?[一-龥]{0,4}?(?:出差|出国|党校|休假|休?年假|请假|住院|生病|外出|下乡|不在|调走))去?了?/uy;
const LIKELY = /多半(?!$|[，,。；;的了])/uy;
const STILL = /还有(?=(?:\d+|[一两三四五六七八九十几]+|部分|些|个别|少数)(?![天周月年次分小点半]))/uy;
const MOVED_TO = /改(?=周|星期|礼拜|下[周月个星]|明[天日年]|后天|\d|[一二三四五六七八九十]+[月号日])/uy;
/** 待建项目, 准备工作: what is waited for or prepared is the name of a thing. */
const NAMED_THING = /待[一-龥]{1,2}(?:项目|清单|名单|人员|客户|地块|工程|台账)|(?:前期)?准备(?:工作|事项)|完成(?![签交办审盖验回到])[一-龥]{2}(?=[:：])/uy;
const ABLE = /不(?:了(?!了之)|成(?!功)|下来?|完(?!全|整|美|善)|到(?!位|场|一半|\d)|着|拢|起来|出来|动(?!产)|通(?!过)|进去?|上|开|及|赢|过来)/uy;

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const HAN = /[\u3400-\u9fff]/;
const VERB_BEFORE = /[办签谈约见联接推批审交收付定搞弄做整完走进跑去开送请找拿要取协商落沟回验通订买卖凑赶碰等拉追]$/u;

const chars = (text: string): ReadonlySet<string> => new Set(text);
const MAY_BREAK = chars("，,。;；!！?？、\n…~|");
const MAY_QUOTE = chars("《“\"「成余全毕应时解完都未不批定能延取变暂终撤推顺中放缓退失拒逾");
const MAY_SOON = chars("下大明后来年月季周节春国本过再改一二三四五六七八九十两几0123456789");
const MAY_PAST = chars("昨前上今当早中刚去下方");
const MAY_NUMBER = chars("0123456789零一二三四五六七八九十两俩仨共总合周礼星本这月年季");

const PHRASES: readonly (readonly [ReadonlySet<string>, RegExp, Kind])[] = [
  [chars("没无"), NOBODY, "not"],
  [chars("一没不未"), NOTHING_LEFT, "nothingLeft"],
  [chars("不"), GIVEN_UP, "withdrawal"],
  [chars("无"), NONE_OF, "not"],
  [chars("让叫要请"), SENT_AWAY, "brushOff"],
  [chars("先"), FIRST_PART, "part"],
  [chars("没未不毫二"), MANNER, "shield"],
  [chars("被"), SUFFERED, "failure"],
  [chars("给找选用归让签交定跟和与同"), ANOTHERS, "failure"],
  [chars("早"), WOULD_HAVE, "condition"],
  [chars("可"), APPROVES, "goodwill"],
  [chars("多"), LIKELY, "guess"],
  [chars("还"), STILL, "remainder"],
  [chars("改"), MOVED_TO, "postponement"],
  [chars("待准前完"), NAMED_THING, "shield"],
  [chars("行时日档会"), RESCHEDULED, "postponement"],
  [chars("走在"), IN_HAND, "underway"],
  [chars("未"), LEFTOVER, "shield"],
  [chars("竞对别友同其另人"), RIVALS, "failure"],
  [chars("走"), OWN_STEPS, "attained"],
  [chars("连"), EVEN, "shield"],
  [chars("放"), STOOD_UP, "failure"],
  [chars("要"), ASKED_FOR, "nextStep"],
  [chars("临去在赴上到出党休年请住生外下不调"), AWAY, "failure"],
  [chars("列纳排写放"), LISTED, "appointment"],
];

const phrasesOn = new Map<string, { readonly pattern: RegExp; readonly kind: Kind }[]>();
for (const [first, pattern, kind] of PHRASES)
  for (const char of first) phrasesOn.set(char, [...(phrasesOn.get(char) ?? []), { pattern, kind }]);

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
