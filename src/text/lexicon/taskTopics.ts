import { wordList } from "./wordList.js";

/** What a task can be about, each matter with the words people use for it; two rows that share one speak of the same kind of work. */
export const TASK_TOPICS: Readonly<Record<string, readonly string[]>> = {
  collect: wordList("回款 收款 催款 催收 到账 尾款 余款 进度款 付款 打款 货款 首付款 预付款 质保金 欠款 款项 的款 期款 对账 收_款 应收"),
  sign: wordList("签约 签订 签署 签字 签合同 签协议 合同签 协议签 盖章 用印 签成 已签 签完 签好"),
  bid: wordList("投标 标书 招标 应标 开标 竞标 磋商 投标文件 述标 评标 中标"),
  accept: wordList("验收 初验 终验 竣工验收"),
  train: wordList("培训 授课 讲课 教学员"),
  install: wordList("安装 装机 进场安装 上线 试运行 调试 部署上线 上线部署 装好 装完 联调"),
  invoice: wordList("发票 开票 票开 开具发票 的票 把票"),
  survey: wordList("踏勘 勘察 勘查 现场查看 看现场 看点位 选址 测量 查勘"),
  invite: wordList("参观 来访 来公司考察 邀请 邀约 到访 接待考察 陪同参观"),
  reception: wordList("接待 宴请 招待 设宴 请客 吃饭 陪同 陪客户"),
  found: wordList("立项"),
  permit: wordList("批复 审批 批文 报批"),
  review: wordList("评审 专家评审 论证会 评审会 专家会"),
  apply: wordList("申报 申请 填报"),
  present: wordList("演示 汇报 讲解 宣讲"),
  quote: wordList("报价 询价 比价 核价"),
  assign: wordList("部署 布置 分派 分工 分解"),
  maintain: wordList("维修 检修 修好 维护 巡检 抢修 修复 排障 故障"),
  interview: wordList("面试 招聘"),
  deposit: wordList("保证金"),
  design: wordList("设计 画图 出图"),
};

/** Matters that are shared by so much work that only a client beside them makes a row belong. */
export const COMMON_TOPICS: ReadonlySet<string> = new Set(["apply", "present", "invite", "permit", "design", "maintain", "reception"]);

/** The kinds of document: the last word of a document's name. */
export const DOCUMENTS: readonly string[] = wordList("协议 合同 方案 报告 函 纪要 清单 标书 发票 报表 预案 计划书 建议书 图纸 材料 文件 资料");
