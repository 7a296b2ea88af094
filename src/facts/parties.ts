const PARTY = /相关部门|领导|投资方|投资人|合作伙伴|合作方|合作单位|客户|甲方|业主|供应商|代理商|设计院|专家|部门/gu;

/**
 * The parties that words name, as typed, each once, in their order.
 *
 * @example parties("与相关部门、客户达成实施方案") //=> ["相关部门", "客户"]
 */
export function parties(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PARTY)].map(([party]) => party))];
}
