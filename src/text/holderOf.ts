const THEIRS = /客户|甲方|对方|业主|局|委|厅|院|镇|县|区|市/u;
const DEPARTMENT = /(?:财务|法务|技术|行政|市场|商务|采购|人事|产品|研发|交付|运营|工程|项目管理|客服|审计|风控|售前|售后)(?:部门|部|中心|同事|支持|人员)/u;
const LEADER = /(?:公司|本公司|我司|我方|内部|本部门|分管副?)(?:总经理|副总经理|副总|领导|总监|经理|老总)|总经理|副总(?!统)|董事长|公司层面|总部|集团/u;

/**
 * Gives the department or leader of one's own company that some words name, or undefined.
 *
 * A clause that speaks of the client's side names nobody of ours; 领导 alone may be either and is left out.
 *
 * @example holderOf("需要财务部配合开票") //=> "财务部"
 * @example holderOf("客户财务部未盖章") //=> undefined
 */
export function holderOf(text: string): string | undefined {
  for (const clause of text.normalize("NFKC").split(/[，,。；;、\n]/u)) {
    const named = DEPARTMENT.exec(clause) ?? LEADER.exec(clause);
    if (named && !THEIRS.test(clause.slice(0, named.index))) return named[0];
  }
  return undefined;
}
