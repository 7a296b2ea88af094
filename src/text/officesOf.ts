import { GENERAL_TERMS } from "./lexicon/generalTerms.js";
import { PLAIN_VERBS } from "./lexicon/plainVerbs.js";

/** An office or company that a text names, with where its name stands. */
export interface NamedOffice {
  readonly name: string;
  readonly from: number;
}

const ENDINGS = "管委会|卫健委|发改委|住建委|交警队|居委会|街道办|卫生院|设计院|研究院|检察院|幼儿园|派出所|林业站|农技站|有限公司|医院|学院|法院|中学|小学|大学|学校|政府|(?:城投|交投|水投|农投)(?:公司|集团)?|公司|集团|银行|局|厅";
const NAME = new RegExp(`[一-龥]{1,12}?(?:${ENDINGS})(?![长里势限面])`, "gu");
/** Before the name of an office stand verbs and small words, never part of it. */
const BEFORE = new RegExp(`^.*(?:[去到来跑给与和跟向找见约在从对把帮陪请往回了送的进由被经及赴至就还让叫催问带看]|${[...GENERAL_TERMS, ...PLAIN_VERBS].filter((word) => !/[局厅院]$/u.test(word)).sort((a, b) => b.length - a.length).join("|")})`, "u");
/** One's own company, and words that end like an office and are none. */
const NONE = /^(?:.{0,2}(?:公司|集团|我司)|.?(?:布局|结局|格局|全局|大局|当局|开局|客厅|餐厅|展厅|大厅|邮局|饭局|政府))$/u;
const KEPT = /^(?:.*[省市县区州镇乡旗])?(?:政府)$/u;

/**
 * Gives the offices and companies that a normal text names.
 *
 * @example officesOf("上午去示例县水利局谈方案").map(({ name }) => name) //=> ["示例县水利局"]
 * @example officesOf("回公司开会") //=> []
 */
export function officesOf(text: string): readonly NamedOffice[] {
  return [...text.matchAll(NAME)].flatMap((found) => {
    const whole = found[0];
    const lead = BEFORE.exec(whole.slice(0, -1))?.[0].length ?? 0;
    const name = whole.slice(lead);
    if (name.length < 2 || (NONE.test(name) && !(KEPT.test(name) && name.length > 2))) return [];
    return [{ name, from: found.index + lead }];
  });
}

/**
 * Whether two names may mean one office: one is the other's end (水利局 of 示例县水利局).
 *
 * @example sameOffice("县水利局", "示例县水利局") //=> true
 * @example sameOffice("样板县水利局", "示例县水利局") //=> false
 */
export function sameOffice(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}
