/**
 * Whether what stands before a reference, such as `'周复盘'!`, names that sheet of the same workbook; letter case does not count.
 *
 * @example isSheet("'销售''甲'!", "销售'甲") //=> true
 */
export function isSheet(prefix: string, sheet: string): boolean {
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return name.toLowerCase() === sheet.toLowerCase();
}

/**
 * Whether it names several sheets in a row, or one of another workbook.
 *
 * @example isSpan("一月:三月!") //=> true
 */
export function isSpan(prefix: string): boolean {
  return /[:]/.test(prefix) && !prefix.includes("]");
}
