import type { CLIENTS, COORDINATION, PROJECTS } from "../../model/columns/index.js";
import type { Fields } from "../../model/columns/spec.js";
import { addDays, type Day } from "../../model/day.js";
import { lines } from "./story.js";

/** `客户 | 别名 | 负责人 | 层级 | 行业 | 阶段 | weeks in it | 下一步 | days to it`; days count from the last week's Sunday. */
const CLIENTS_TABLE = `
  示例市自然资源局 | 市自规局、市自然资源局 | 销售甲 | 核心 | 国土 | 签约期 | 2 | 召开启动会 | 3
  示例县水利局 | 水利局 | 销售甲 | 发展 | 水利 | 推进期 | 6 | 取回方案书面确认 | 2
  样例区应急管理局 | 应急局 | 销售甲 | 潜力 | 应急 | 意向期 | 5 | 交预算申报材料 | 1
  示范县行政审批局 | 审批局 | 销售甲 | 维持 | 党政 | 执行期 | 60 | 回访使用情况 | -21
  范例市生态环境局 | 市环保局、环保局 | 销售乙 | 战略伙伴 | 环保 | 执行期 | 30 | 提交终验申请 | 4
  示例县教育体育局 | 教体局 | 销售乙 | 核心 | 教育 | 推进期 | 9 | 报县政府常务会 | 3
  样例县卫生健康局 | 县卫健局、卫健局 | 销售乙 | 发展 | 医疗 | 意向期 | 7 | 更换第二家试点 |
  范例县林业和草原局 | 林草局 | 销售乙 | 潜力 | 林草 | 接触期 | 6 | |
  样例市交通运输局 | 交通局 | 销售丙 | 战略伙伴 | 交通 | 推进期 | 15 | 跟进立项批复 | 3
  示范市文化和旅游局 | 文旅局 | 销售丙 | 核心 | 旅游 | 签约期 | 1 | 取回盖章的意向协议 | 2
  示例县农业农村局 | 农业农村局 | 销售丙 | 发展 | 农业 | 接触期 | 6 | 写农田监测建议书 | -9
  示范区住房和城乡建设局 | 住建局 | 销售丙 | 潜力 | 建设 | 接触期 | 5 | 接待参观 | 5`;

/** `项目 | 客户 | 负责人 | 步骤 | weeks in it | 合同额 | 计划进度 | 实际进度 | 卡点`. */
const PROJECTS_TABLE = `
  示例市自然资源一张图平台 | 示例市自然资源局 | 销售甲 | 资金落地 | 1 | 320 | 90 | 90 |
  示例县智慧水利一期 | 示例县水利局 | 销售甲 | 方案设计 | 5 | 180 | 50 | 40 | 等规划股书面确认方案
  范例市大气监测二期 | 范例市生态环境局 | 销售乙 | 资金落地 | 8 | 500 | 95 | 85 | 终验备件未到
  示例县智慧校园 | 示例县教育体育局 | 销售乙 | 决策推动 | 6 | 260 | 60 | 50 | 要报县政府常务会
  样例市公路养护管理系统 | 样例市交通运输局 | 销售丙 | 决策推动 | 9 | 410 | 70 | 50 | 立项批复在会签
  示范市智慧文旅平台 | 示范市文化和旅游局 | 销售丙 | 协议签署 | 2 | 150 | 60 | 60 | 用印流程`;

/** `raised | answered | due | solved (days) | 提出人 | 类型 | 事项 | 需求 | 客户 | 项目 | 部门 | 责任人 | 紧急程度 | 状态`; a day may have a time. */
const NEEDS_TABLE = `
  -3 09:20 | | 4 | | 销售乙 | 跨部门 | 大气监测终验备件 | 采购流量计备件两只，本周发货 | 范例市生态环境局 | 范例市大气监测二期 | 采购部 | 采购经理 | 紧急 | 待响应
  -6 | -5 | 3 | | 销售丙 | 领导支持 | 立项批复 | 请分管领导与发改委沟通一次批复进度 | 样例市交通运输局 | 样例市公路养护管理系统 | | 分管副总 | 高 | 处理中
  -12 14:00 | -11 10:30 | -4 | -5 15:00 | 销售甲 | 跨部门 | 首付款发票 | 财务开具首付款发票 | 示例市自然资源局 | 示例市自然资源一张图平台 | 财务部 | 财务主管 | 高 | 已解决
  -9 | | | | 销售甲 | 跨部门 | 水利方案通信费用 | 技术部测算 46 个点位的通信费用 | 示例县水利局 | 示例县智慧水利一期 | 技术部 | | | 待响应
  -2 | | 8 | | 销售乙 | 领导支持 | 智慧校园报价 | 1. 同意压减一成后的报价；2. 指定一位副总出席县政府常务会。 | 示例县教育体育局 | 示例县智慧校园 | | 总经理 | 高 | 待响应
  -30 | -28 | -20 | -21 | 销售丙 | 跨部门 | 可研投资估算 | 预算组提供两项设备报价 | 样例市交通运输局 | 样例市公路养护管理系统 | 预算组 | 预算组长 | 中 | 已解决`;

export function teamClients(sunday: Day): readonly Fields<typeof CLIENTS>[] {
  return lines(CLIENTS_TABLE).map(([name = "", aliases = "", owner = "", tier = "", sector = "", stage = "", weeks = "", nextAction = "", days = ""]) =>
    filled({
      name,
      aliases: aliases.split("、"),
      owner: [owner],
      tier,
      sector,
      stage,
      stageSince: addDays(sunday, -6 - 7 * Number(weeks)),
      nextAction,
      nextDay: days === "" ? undefined : addDays(sunday, Number(days)),
    }),
  );
}

export function teamProjects(sunday: Day): readonly Fields<typeof PROJECTS>[] {
  return lines(PROJECTS_TABLE).map(([name = "", client = "", lead = "", step = "", weeks = "", amount = "", planned = "", actual = "", blocker = ""]) =>
    filled({
      name,
      client: [client],
      lead,
      step,
      stepSince: addDays(sunday, -6 - 7 * Number(weeks)),
      amount: Number(amount),
      planned: Number(planned),
      actual: Number(actual),
      blocker,
    }),
  );
}

export function teamNeeds(sunday: Day): readonly Fields<typeof COORDINATION>[] {
  return lines(NEEDS_TABLE).map(([raised = "", answered = "", due = "", solved = "", owner = "", kind = "", item = "", need = "", client = "", project = "", department = "", responsible = "", urgency = "", state = ""], nth) =>
    filled({
      id: String(nth + 1),
      raised: moment(sunday, raised),
      owner: [owner],
      kind,
      item,
      need,
      client: [client],
      project,
      department,
      responsible,
      urgency,
      due: due === "" ? undefined : addDays(sunday, Number(due)),
      state,
      answered: moment(sunday, answered),
      solved: moment(sunday, solved),
    }),
  );
}

/** `-3 09:20`: days after the Sunday, and the time where one was noted. */
export function moment(sunday: Day, text: string): { readonly day: Day; readonly minutes: number | null } | undefined {
  const [days = "", time] = text.split(" ");
  if (days === "") return undefined;
  const [hour = 0, minute = 0] = (time ?? "").split(":").map(Number);
  return { day: addDays(sunday, Number(days)), minutes: time === undefined ? null : hour * 60 + minute };
}

/** A row without its blank cells; the dictionary's own values come from the tables above, and a test reads them back. */
export function filled<Row>(cells: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined && value !== "")) as Row;
}
