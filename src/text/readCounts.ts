import type { Claim } from "./claim.js";
import { numberOf } from "./numberOf.js";
import { sifted } from "./sifted.js";
import type { Token } from "./token.js";

/** How many of how many a text says are done (5家走访了3家). */
export interface Counted {
  readonly done: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** A count token whose number is known. */
interface Count extends Token {
  readonly value: number;
}

const OF_ENGLISH = /(?<!\d)(\d{1,3}) (?:out )?of (\d{1,3})(?!\d)/u;
const SLASH = /(?<![\d\/])(\d{1,3})\/(\d{1,3})(?:家|户|个|项|份|人|处|件|笔|台|条|的|点位| sites?)/u;
const isSlashed = sifted(SLASH);
const isOfEnglish = sifted(OF_ENGLISH);
/** 二十签十三: the whole before the verb, what was reached behind it. */
const ABOUT_VERB = /^([\d一二三四五六七八九十两百]+)[家户个项份人处件台]?(?:里|中)?(?:签|办|跑|交|谈|装|收|批|过|做|投|开|验|回|见|走访|拜访|完成|到)了?([\d一二三四五六七八九十两百]+)[家户个项份人处件台]?$/u;
const isAboutVerb = sifted(ABOUT_VERB);
/** 只签了一家: a count that 只 keeps small is a part. */
const REACHED = new Set(["full", "step", "effort", "near", "willing"]);
/** 前两次, 另一家: which one, not how many. */
const ORDINAL = /(?:[第后上另这那每再首末]|(?<![拿签谈定接留放])下)$/u;
const FIRST_TRIPS = /[前头]$/u;
const TRIPS = /^(?:趟|轮|次|遍|步|关|道|期|名|楼)$/u;
const MONEY = /[万亿元]$/u;
const PLANNED = /(?:计划|应|目标|原定|要求|需|任务|预定|指标|拟)[^，,。；;]{0,8}$/u;
const SUM_TAKEN = /^(?:的?[款钱账]项?)?(?:[里中](?:面|头)?|其中|当中)?(?:只|已|才|目前|先|就)*(?:回|收|到|付|打|拨|汇|来|还|结|给)(?:款|账|回|到|付|过来|来)?了?$/u;
const IN_ALL = /(?:一共|总共|合计|总计|共计?|总数|全部)(?:就|才|只|有|是)*$/u;
const TAKEN = /(?:实际?|其中|当中|[中里](?:头|面)?有?|有|[了过到回成]|回收|完成|参训|到场|签约|走访|拜访|验收|回款|安装|提交|只|仅|才|就)$/u;
const LEFT = /(?:剩下?余?|差|缺|还有|余|欠|少|[没未还]了?[一-龥]{0,2})(?:了|的)?$/u;
const LEFT_AFTER = /^(?:还|都|仍)?(?:没|未|待|不|在)/u;

const sameMeasure = (one: Count, other: Count): boolean =>
  one.unit === other.unit || one.unit === "个" || other.unit === "个" || (MONEY.test(one.unit ?? "") && MONEY.test(other.unit ?? ""));

function countsOf(text: string, tokens: readonly Token[]): readonly Count[] {
  return tokens.filter((token): token is Count => token.kind === "count" && token.value !== undefined && !ORDINAL.test(text.slice(0, token.from)) && !(TRIPS.test(token.unit ?? "") && FIRST_TRIPS.test(text.slice(0, token.from))));
}

function slashed(text: string): Counted | undefined {
  const hit = isSlashed(text) ? SLASH.exec(text) : isOfEnglish(text) ? OF_ENGLISH.exec(text) : null;
  return hit === null ? undefined : { done: Number(hit[1]), of: Number(hit[2]), from: hit.index, to: hit.index + hit[0].length };
}

function aboutVerb(text: string): Counted | undefined {
  const hit = isAboutVerb(text) ? ABOUT_VERB.exec(text) : null;
  const [of, done] = [numberOf(hit?.[1] ?? ""), numberOf(hit?.[2] ?? "")];
  return of === undefined || done === undefined || done > of ? undefined : { done, of, from: 0, to: text.length };
}

/** 计划2场，开了3场: what was to be, and what was. */
function plannedAndActual(text: string, [first, second]: readonly Count[]): Counted | undefined {
  if (first === undefined || second === undefined || !sameMeasure(first, second) || !PLANNED.test(text.slice(0, first.from))) return undefined;
  const left = LEFT.test(text.slice(first.to, second.from)) || LEFT_AFTER.test(text.slice(second.to));
  return { done: left ? first.value - second.value : second.value, of: first.value, from: first.from, to: second.to };
}

/** 100万回了60万: of a sum. */
function partOfSum(text: string, [first, second]: readonly Count[]): Counted | undefined {
  if (first === undefined || second === undefined || !MONEY.test(first.unit ?? "") || first.unit !== second.unit || second.value > first.value) return undefined;
  return SUM_TAKEN.test(text.slice(first.to, second.from)) ? { done: second.value, of: first.value, from: first.from, to: second.to } : undefined;
}

/** 3家跑了2家, 5家里有3家同意: the whole stands first, or is called the whole. */
function partOfWhole(text: string, counts: readonly Count[], claims: readonly Claim[]): Counted | undefined {
  const things = counts.filter(({ unit }) => !TRIPS.test(unit ?? "") && !MONEY.test(unit ?? ""));
  const [first] = things;
  if (first === undefined) return undefined;
  const all = things.find(({ from, word }) => /^[共总合]/u.test(word) || IN_ALL.test(text.slice(0, from)));
  const whole = all ?? things.reduce((most, count) => (count.value > most.value ? count : most), first);
  const reached = claims.filter(({ stance }) => REACHED.has(stance));
  for (const count of things) {
    const before = text.slice(0, count.from);
    if (count === whole || (all === undefined && count.from < whole.from) || count.value > whole.value || !sameMeasure(count, whole) || LEFT.test(before) || LEFT_AFTER.test(text.slice(count.to))) continue;
    if (/[都全均]/u.test(text.slice(Math.min(whole.to, count.to), Math.max(whole.from, count.from)))) continue;
    const near = reached.find((claim) => Math.abs(claim.to - count.from) <= 2 || Math.abs(claim.from - count.to) <= 2);
    if (near !== undefined || TAKEN.test(before)) return { done: count.value, of: whole.value, from: Math.min(whole.from, count.from), to: Math.max(count.to, whole.to, near?.to ?? 0) };
  }
  return undefined;
}

/**
 * Gives the counts of a text that name the same measure, one the whole and one what was reached; undefined where there are not two.
 *
 * Ordinals and trips (前两次, 跑了三趟) count nothing that was planned.
 *
 * @example readCounts("3家跑了2家", tokens, claims)?.done //=> 2
 */
export function readCounts(text: string, tokens: readonly Token[], claims: readonly Claim[]): Counted | undefined {
  const counts = countsOf(text, tokens);
  return slashed(text) ?? aboutVerb(text) ?? plannedAndActual(text, counts) ?? partOfSum(text, counts) ?? partOfWhole(text, counts, claims);
}
