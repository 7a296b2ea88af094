/** Letters, digits and signs that are plain already, as nearly all names and headings are. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/u;

/**
 * A text in half-width signs, without spaces at its ends and with single spaces inside.
 *
 * @example plain("　２０２５．８．１１ ") //=> "2025.8.11"
 */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A text without remarks in brackets, their content included. */
export function withoutRemarks(text: string): string {
  return text.replace(/[([【〔{][^()[\]【】〔〕{}]*[)\]】〕}]/gu, "");
}
