const DIGITS = "零一二三四五六七八九";

/**
 * The number that digits or Chinese numerals up to 九十九 write, or undefined for anything else.
 *
 * @example chineseNumber("十一") //=> 11
 * @example chineseNumber("八") //=> 8
 */
export function chineseNumber(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const plainText = text.replaceAll("两", "二").replaceAll("〇", "零");
  const ten = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plainText);
  if (ten) return (ten[1] ? DIGITS.indexOf(ten[1]) : 1) * 10 + (ten[2] ? DIGITS.indexOf(ten[2]) : 0);
  const single = plainText.length === 1 ? DIGITS.indexOf(plainText) : -1;
  if (single >= 0) return single;
  return plainText === "一百" ? 100 : undefined;
}
