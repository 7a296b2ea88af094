/** Characters that make a typed text a formula, with the full-width forms and what some programs take for blanks before them. */
const FORMULA_LIKE = /^[\s\u2400-\u241f\u200B-\u200F\u2060\uFEFF]*[=+\-@|%＝＋－＠]/;
/** Texts that typing would turn into a number, a date, a fraction, a percentage, a truth value or an error. */
const COERCED = /^\s*(?:[\d.,%/:\-¥$￥€()eE+ ]+|[\d一二三四五六七八九十年月日时分秒\-/:. ]+|true|false|#[A-Z].*)\s*$/i;

/**
 * Whether a text, typed into a cell, would become something else: then it is put with an apostrophe or its like before it.
 *
 * @example turnsOnTyping("=1+1") //=> true
 * @example turnsOnTyping("示例市") //=> false
 */
export function turnsOnTyping(text: string): boolean {
  return text.startsWith("'") || FORMULA_LIKE.test(text) || COERCED.test(text);
}
