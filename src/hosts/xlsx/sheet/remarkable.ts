const FORMULA_LIKE = /^[\s\u200b\ufeff]*(?:[=＝@＠\0]|[+\-＋－].*[(|!])|^[\t\r]/s;
/** First letters with which `FORMULA_LIKE` can match at all: ordinary text is let through by one look. */
const FIRST = new Set("=＝@＠\0+-＋－ \t\r\n\u00a0\u3000\u200b\ufeff");
/** Where nearly every text begins, and no formula does. */
const HAN = { first: 0x4e00, last: 0x9fff };
const CALLS_OUT = /\b(WEBSERVICE|IMAGE|HYPERLINK|RTD|CALL|REGISTER(?:\.ID)?|SQL\.REQUEST|FILTERXML)\s*\(/i;
const DDE = /[\w\])']\|'?[^']*'?!/;

/**
 * Whether a text would be a formula if somebody typed it; it stays text for us.
 *
 * A leading `+` or `-` counts only with a `(`, `|` or `!` behind it, so that `- 拜访` and `+86` do not.
 */
export function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= HAN.first && first <= HAN.last) return false;
  return FIRST.has(text.charAt(0)) && FORMULA_LIKE.test(text);
}

/**
 * The function by which a formula reaches out of the workbook, or undefined; texts inside quotes do not count.
 *
 * @example callsOut('_xlfn.WEBSERVICE("http://127.0.0.1")') //=> "WEBSERVICE"
 * @example callsOut("cmd|'/c calc'!A0") //=> "DDE"
 */
export function callsOut(formula: string): string | undefined {
  const bare = formula.replace(/"[^"]*"/g, '""');
  const called = CALLS_OUT.exec(bare)?.[1];
  return called?.toUpperCase() ?? (DDE.test(bare) ? "DDE" : undefined);
}
