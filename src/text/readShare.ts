import { matchesOf } from "./matchesOf.js";
import { numberOf } from "./numberOf.js";
import { sifted } from "./sifted.js";

/** A completion share that a text states: exact percent, or null where only a bound or a range is written. */
export interface Share {
  readonly percent: number | null;
  /** done at 100, none at 0, part between them and for bounds. */
  readonly extent: "none" | "part" | "whole";
  readonly from: number;
  readonly to: number;
  /** Nothing but the share (and words such as 完成, 约) is written. */
  readonly alone: boolean;
  /** The share is said of now (目前, 实际), beside a target. */
  readonly now: boolean;
}

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const CN = "[零一二两三四五六七八九十百\\d]+";
const RANGES = [
  /\d+(?:\.\d+)?%?(?:-|~|到|至|—)\d+(?:\.\d+)?%/gu,
  /[一二三四五六七八九][一二三四五六七八九]成(?![功交本果员立熟效绩都华])/gu,
  /[一二三四五六七八九]成?(?:到|至|-|~)[一二三四五六七八九]成/gu,
  /(?<!第)几成(?!功)/gu,
  /过半|大半|多半(?=$|[，,。；;的了])|一多半|一小半|小半|半数以上|一半以上|一半多|不到一半|不足一半|超一半/gu,
];
const EXACT: readonly { readonly pattern: RegExp; readonly value: (hit: RegExpExecArray) => number | undefined }[] = [
  { pattern: new RegExp(`${NUMBER}(?:%|个百分点| ?percent| ?pct)`, "gu"), value: (hit) => Number(hit[1]) },
  { pattern: new RegExp(`百分之(百|${CN}|\\d+(?:\\.\\d+)?)`, "gu"), value: (hit) => (hit[1] === "百" ? 100 : hundred(hit[1] ?? "")) },
  { pattern: /(?:完成率|完成度|进度|完成比例)[:为是]?(0|100)(?![\d.%\/])/gu, value: (hit) => Number(hit[1]) },
  { pattern: /百分百/gu, value: () => 100 },
  { pattern: /([一二两三四五六七八九十]|\d{1,2})成([半一二三四五六七八九](?![家户个项份]))?(?![功交本果员立熟效绩都华套分品人长])/gu, value: (hit) => tenths(hit[1] ?? "", hit[2]) },
  { pattern: new RegExp(`(${CN})分之(${CN})`, "gu"), value: (hit) => ratio(numberOf(hit[2] ?? ""), numberOf(hit[1] ?? "")) },
  { pattern: /(?:完成率?|进度|进展|已办|目前|现|做到|走到|跑到|到)[:为是了]?(\d{1,3})\/(\d{1,3})(?![\d\/家户个项份日号])/gu, value: (hit) => fraction(Number(hit[1]), Number(hit[2])) },
  { pattern: /(?<![年月天日岁大小多过对、])一半(?!天|年|月|路|导|夜|价|以上|多)|(?<![a-z])half(?: done| way| finished)?(?![a-z])/gu, value: () => 50 },
  { pattern: /(?:完成率|完成度|进度)[:为是]?零/gu, value: () => 0 },
];
const REMAINING = /(?:剩余?|还剩|只剩|还差|只差|就差|差|余下?|剩下|没完成|未完成|没做|没办|没跑|还有|欠|尚余)(?:的|大?约|大概)?$/u;
const REMAINING_AFTER = /^(?:的)?(?:工作量?|任务|内容)?(?:没|未|还没|尚未|待)(?!开始)/u;
const BOUND_BEFORE = /(?:超过?|过|不到|不足|未到|没到|未达到?|没达到?|没有?|近|将近|接近|至少|最多|起码|多于|少于|高于|低于|大于|小于|突破|不止|[<>≥≤])(?:完成|做|办)?了?$/u;
const BOUND_AFTER = /^(?:都(?:不|没|还没)到|以上|以下|多(?!了)|以内|出头|开外|不到|\+)/u;
const FOREIGN_BEFORE =
  /(?:(?:成功|通过|中标|签约|命中|转化|回收|续约|出勤)率|胜率|几率|折扣|毛利率?|利率|税率?|首付款?|预付款?|合同额的?|合同总?价的?|付款|占比?|比例|股份?|概率|把握|可能性|提成|利润率?|涨|降|压|砍|下浮|上浮|优惠|让利|质保金?|尾款|佣金|费率|满意度|出席率|到场率|返点|保证金|定金|订金|违约金|息|点数|权重|支付|同比|环比|增长)[(（:为是约]?(?:合同额|只剩?|仅剩?|才|就|有|剩|达到?|低至|高达|到|降到|涨到|提到|谈到|压到|按|了|不到|不足|超过?|近|约|至少)*$/u;
const FOREIGN_AFTER = /^ ?(?:by|before|next|until) |^(?:的)?(?:把握|可能|概率|几率|希望|折扣?|预付|首付|质保|股|毛利|税|定金|订金|利润|尾款|佣金|返点|让利|点数|胜算|信心|款)/u;
const LIKELY_AFTER = /^(?:是|要|会|能|可以|没|得|黄|泡汤|完不成|办不|有戏|悬)/u;
/** 八成已经寄到了吧: how likely. */
const GUESSED = /^[^，,。；;]*吧[?？。]?$/u;
const NOW = /(?:目前|现在|眼下|眼前|当前|当下|这会儿?|至今|迄今|现|now ?|currently ?|实际|已|已经|如今|到现在|截至.{0,6})(?:完成|进度|到|做到|办到|办了|做了)?(?:了|约|大约|为|是)?$/u;
const FORMER = /(?:上[周月次]|之前|原[来先]|此前|昨天|[月周]初)(?:为|是|才|只|完成|到|做了|的)*$/u;
const GOAL = /(?:目标|计划|要求|预计|争取|力争|将|下个?月|下周|明天|月底|年底|拟|打算|能到|达到目标|应完成|保证|确保|可以?达|希望|原)(?:[^，,。；;]{0,8})$/u;
const WORTH = /^(?:约|大约|大概|差不多|已|已经|完成|完成了|完成率|进度|进展|总体|整体|任务|实际|左右|上下|的|了|:|。|\.|\s|目前|为|是|到)*$/u;

function hundred(numeral: string): number | undefined {
  const plain = numberOf(numeral);
  return plain ?? (numeral === "一百" ? 100 : undefined);
}

function tenths(numeral: string, more: string | undefined): number | undefined {
  const value = numberOf(numeral);
  const points = more === undefined ? 0 : more === "半" ? 5 : (numberOf(more) ?? 0);
  return value === undefined || value > 10 ? undefined : value * 10 + points;
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 || part > whole ? undefined : Math.round((part / whole) * 1000) / 10;
}

/** 8/15 after 完成 may be a date, 3/5 after 进度 is not: a part above its whole is none. */
function fraction(part: number, whole: number): number | undefined {
  return whole < 2 ? undefined : ratio(part, whole);
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly percent: number | null;
  readonly over: boolean;
  readonly now: boolean;
}

function hitsOf(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  const taken = (from: number, to: number): boolean => hits.some((hit) => from < hit.to && hit.from < to);
  const accept = (from: number, to: number, percent: number | null): void => {
    const before = text.slice(Math.max(0, from - 14), from);
    const after = text.slice(to, to + 8);
    if (taken(from, to) || FOREIGN_BEFORE.test(before) || FOREIGN_AFTER.test(after) || GOAL.test(before)) return;
    if (text.charAt(to - 1) === "成" && !REMAINING.test(before) && (LIKELY_AFTER.test(after) || GUESSED.test(text.slice(to)))) return;
    const bound = BOUND_BEFORE.test(before) || BOUND_AFTER.test(after);
    const left = REMAINING.test(before) || REMAINING_AFTER.test(after);
    const value = percent === null || bound ? null : left ? Math.round((100 - percent) * 10) / 10 : percent;
    hits.push({ from, to, percent: value === null ? null : Math.min(100, Math.max(0, value)), over: bound && (percent ?? 0) >= 100 && (/^(?:以上|多)/u.test(after) || /超过?$/u.test(before)), now: NOW.test(before) });
  };
  for (const pattern of RANGES) for (const hit of matchesOf(pattern, text)) accept(hit.index, hit.index + hit[0].length, null);
  for (const { pattern, value } of EXACT)
    for (const hit of matchesOf(pattern, text)) {
      const percent = value(hit);
      const start = hit.index + (/\d\/\d/.test(hit[0]) ? hit[0].search(/\d/) : 0);
      if (percent !== undefined) accept(start, hit.index + hit[0].length, percent);
    }
  return hits.sort((one, other) => one.from - other.from);
}

const mayState = sifted(/[%半]|half|(?:率|度)[:为是]?零|percent|pct|(?:率|度|例)[:为是]?\d|分之|百分|\d\/\d|[一二两三四五六七八九十几\d]成/u);

/**
 * Gives the completion share a normal text states, or undefined; discounts, margins, payment terms, confidence and targets are none (LABELS.md, A).
 *
 * Of several shares the one said of now counts, else the last; bounds and ranges have the extent but no percent.
 *
 * @example readShare("还剩35%")?.percent //=> 65
 */
export function readShare(text: string): Share | undefined {
  if (!mayState(text)) return undefined;
  const hits = hitsOf(text);
  const hit = hits.find(({ now }) => now) ?? hits.filter(({ from }) => !FORMER.test(text.slice(0, from))).pop() ?? hits[hits.length - 1];
  if (hit === undefined) return undefined;
  const rest = text.slice(0, hit.from) + text.slice(hit.to);
  const extent = hit.over ? "whole" : hit.percent === null ? "part" : hit.percent >= 100 ? "whole" : hit.percent <= 0 ? "none" : "part";
  return { percent: hit.percent, extent, from: hit.from, to: hit.to, alone: WORTH.test(rest), now: hit.now };
}
