/**
 * The text that Excel's own escapes stand for: `_x000D_` is a carriage return, `_x005F_x000D_` the letters `_x000D_`.
 *
 * @example unescape("a_x000A_b") //=> "a\nb"
 */
export function unescape(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
