import type { Topic } from "./lexicon/attainments.js";

const GOALS: readonly (readonly [Topic, RegExp])[] = [
  ["sign", /签(?!到|字)|合同|协议|下单|订单|成交|续约|采购/u],
  ["stamp", /盖章|用印|签字|会签/u],
  ["pay", /款|账|收费|付|回收|清欠|催收|追讨|结算|尾款|质保金|保证金|[催要收]钱|债|回笼/u],
  ["approve", /批|审|立项|过会|备案|核准|验收|许可|办证|手续|办理|办|资质|申请|申报/u],
  ["win", /投标|竞标|入围|中标|比选|争取|评选|名额|资格/u],
  ["deliver", /送|递|回传|提交|报送|寄|上报|报(?!价|名|销|告|备|警|纸|表|批|审|账|税)|交(?!流|谈|往|通)|发(?!票|展|改)/u],
  ["fetch", /证明|取(?!消)|拿|领(?!导)|要(?!求)|借|收集|索/u],
  ["install", /开(?=票|具|通|户)|开发票|装|调试|部署|建|整理|写|制作|编|改|修|准备|布置|排查|维修|更换|升级|培训|巡检|对账|核对|盘点|故障|问题|投诉|布展|搭|整改|更换/u],
  ["hold", /会(?!见|面|谈|签|员|计)|培训|演示|路演|答辩|活动|仪式|讲座|参加|展|踏勘|考察|调研|讲解/u],
  ["agree", /对账|盘点|核对|确认|确定|敲定|商定|明确|定[^期位]/u],
  ["undo", /取消|撤|解除|终止|注销|退(?!休)|删|移出/u],
  ["issue", /文件|批复|批文|红头|政策|通知|发文|公告|指标|批/u],
  ["come", /邀|请.{1,8}(?:来|到)|约.{1,6}(?:来|参观)/u],
  ["meet", /走访|跑|拜访|见|慰问/u],
];

/**
 * Gives what the words of an action set out to reach, so that a result can be held against it.
 *
 * @example goalsOf("送投标保函").has("deliver") //=> true
 */
export function goalsOf(action: string): ReadonlySet<Topic> {
  return new Set(GOALS.filter(([, words]) => words.test(action)).map(([topic]) => topic));
}
