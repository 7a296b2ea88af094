const CLAUSE_END = /[，,。；;、！!\s]+/u;

/**
 * The clauses of a cell: a company's own phrase is one of them whole, or the whole cell.
 *
 * @example clausesOf("已走访，闭环") //=> ["已走访", "闭环"]
 */
export function clausesOf(text: string): readonly string[] {
  return text.split(CLAUSE_END);
}
