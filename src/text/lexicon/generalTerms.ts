import { wordList } from "./wordList.js";

/** Words that stand in every second row: shared by two texts they prove nothing (ruling 11). */
export const GENERAL_TERMS: readonly string[] = wordList(`
  推进 沟通 项目 公司 客户 领导 工作 对接 拜访 会见 接待 事宜 情况 汇报 签约 合同 协议 方案 落实 完成 确定 跟进 相关 部门 单位 我们 一起 进行 开展 准备 资料 材料 会议 办公 问题
  今年 明年 本周 下周 上周 本月 下月 返回 回到 参加 组织 邀请 合作 介绍 推荐 产品 服务 做好 继续 持续 重要 协调 联系 走访 了解 交流 洽谈 会谈 重点 主要 计划 目标 安排 时间 需要 进一步
  日常 维护 处理 办理 拿到 提交 签订 签署 政府 业务 销售 市场 经理 主任 局长 书记 县长 科长 领导们 白天 晚上 上午 下午 满意 初步 回公司 到公司 见面 电话 微信 今天 关系 建立 加强 内部
  费用 资金 系统 建设 采购 招标 投标 申请 审批 流程 确认 反馈 意见 要求 收款 回款 事项 工程 平台 管理 有限 技术 支持 人员 团队 现场 外出
`);

/** Words for the way to a task: they may hint at a row, but prove nothing. */
export const WAYS: readonly string[] = wordList("出差外地 出差 外地 赴外地 外地出差");
