import { NONE_CELL } from "./lexicon/noneWords.js";

/** No word for nothing is longer; a line drawn with signs may be. */
const LONGEST = 24;
const DRAWN_LINE = /^[-/\\—–_~*.。、\s]+$/u;
const BLANKS = /[\s\u200b-\u200f\u2060\ufeff\ufe0e\ufe0f]/gu;
/** The traditional characters of those words. Reading needs no more, and so goes without the table of all. */
const SIMPLE: Readonly<Record<string, string>> = { 無: "无", 暫: "暂", 沒: "没", 時: "时", 內: "内", 動: "动", 項: "项", 麼: "么" };
const TRADITIONAL = /[無暫沒時內動項麼]/gu;

/**
 * Tells whether a cell says that there is nothing (无, 暂无, /, —, N/A, 休息 …); a blank cell says nothing at all and is false.
 *
 * Source: requirements 4 no. 5.
 *
 * @example noneWord("暂无") //=> true
 * @example noneWord("无异议") //=> false
 */
export function noneWord(text: string): boolean {
  if (text.length > LONGEST && !DRAWN_LINE.test(text)) return false;
  const plain = text.normalize("NFKC").toLowerCase().replace(BLANKS, "");
  return NONE_CELL.test(plain.replace(TRADITIONAL, (sign) => SIMPLE[sign] ?? sign));
}
