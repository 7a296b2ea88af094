/** The most characters of a text: a cell holds 32,767, and the apostrophe may count as one. */
const LONGEST = 32_766;
/** Above so many characters some Excels show a cell of format `@` as `####`; such a text keeps General and its apostrophe. */
const LONGEST_AS_TEXT = 255;

/** A text as it goes into a cell: what is put in, which format the cell has, and what must be read back. */
export interface CellText {
  readonly put: string;
  readonly format: "@" | "General";
  readonly shown: string;
}

/** Characters that make a typed text a formula, with the full-width forms and what some programs take for blanks before them. */
const FORMULA_LIKE = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@|%＝＋－＠]/;
/** Texts that typing would turn into a number, a date, a fraction, a percentage or a truth value. */
const COERCED = /^\s*(?:[\d.,%/:\-¥$￥€()eE+ ]+|[\d一二三四五六七八九十年月日时分秒\-/:. ]+|true|false|#[A-Z].*)\s*$/i;

/**
 * The one gate through which text reaches a cell (reliability 3.1): it stays text, whatever it looks like.
 *
 * Control characters become visible marks, line ends become one newline, and the text is cut at 32,766 characters.
 *
 * @example cellText("=1+1") //=> { put: "'=1+1", format: "@", shown: "=1+1" }
 * @example cellText("示例市") //=> { put: "示例市", format: "@", shown: "示例市" }
 */
export function cellText(text: string): CellText {
  const shown = visible(text).slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
  const long = shown.length > LONGEST_AS_TEXT;
  const risky = long || shown.startsWith("'") || FORMULA_LIKE.test(shown) || COERCED.test(shown);
  return { put: risky ? `'${shown}` : shown, format: long ? "General" : "@", shown };
}

const PICTURE_OF_NUL = 0x2400;
const PICTURE_OF_DELETE = "\u2421";

/** The text with control characters as their pictures and halves of pairs as the replacement sign. */
function visible(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (sign) => {
      const code = sign.charCodeAt(0);
      if (sign === "\n" || sign === "\t") return sign;
      return code < 0x20 ? String.fromCharCode(PICTURE_OF_NUL + code) : PICTURE_OF_DELETE;
    })
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
