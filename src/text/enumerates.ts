import { sifted } from "./sifted.js";

const isListed = sifted(/[a-d][项家方标]|[甲乙丙][项家标]|一家.*[一另]家|另[一外有]|其[余他中]|[前第].{1,2}[项个家批期笔标]|[一两三四五六七八九\d](?:[家项户]|个(?!月|星期|小时|礼拜|半)).*(?:[家项户]|(?<![这那])个)|部分|[上下][半一](?:场|段|期|批)|首付|尾款|[一二三]期|[初终]审/u);

const OFFICE = /[一-龥]{2}(?:局|委|厅|院|中心|街道|镇|科|处)(?![长员])/gu;
const namesAny = sifted(new RegExp(OFFICE.source, "u"));

/** 财政局去了，住建局没去成: another office in another clause. */
function namesOffices(text: string): boolean {
  if (!namesAny(text)) return false;
  const [first, ...others] = text.split(/[，,；;]/u).map((clause) => clause.match(OFFICE)?.[0]).filter((office) => office !== undefined);
  return first !== undefined && others.some((office) => office !== first);
}

/**
 * Tells whether a normal text speaks of several things one by one (甲…乙, 第一家…第二家, 首付…尾款), so that one's no is not the other's.
 *
 * @example enumerates("甲项签了，乙项没签") //=> true
 */
export function enumerates(text: string): boolean {
  return isListed(text) || namesOffices(text);
}
