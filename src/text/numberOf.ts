const DIGITS = "零一二三四五六七八九";

/**
 * Gives the number that short numerals write, in digits or Chinese below a hundred; undefined for anything else.
 *
 * @example numberOf("十二") //=> 12
 */
export function numberOf(numeral: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(numeral)) return Number(numeral);
  if (numeral === "两" || numeral === "俩") return 2;
  if (numeral === "仨") return 3;
  const ten = numeral.indexOf("十");
  if (ten < 0) {
    const digit = DIGITS.indexOf(numeral);
    return numeral.length === 1 && digit >= 0 ? digit : undefined;
  }
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral.slice(0, ten));
  const ones = ten === numeral.length - 1 ? 0 : DIGITS.indexOf(numeral.slice(ten + 1));
  return tens < 0 || ones < 0 || numeral.length > 3 ? undefined : tens * 10 + ones;
}
