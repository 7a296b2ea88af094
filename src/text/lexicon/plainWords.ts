import { wordList } from "./wordList.js";

/** Nouns and particles of any report that change no claim: left unread they raise no doubt. */
export const PLAIN_WORDS: readonly string[] = wordList(`
  尾款 预付款 现场 需求 数据 平台 问题 时间 电话 学校 医院 老师 市 县 区 省 镇 乡 村 院 很 挺 太 比较 非常 直接 主动 亲自 一起 顺便 当面 部门 窗口 银行 同事 公告 文件 文本 订单 框架 原件 发改 住建 水利 教育 财政局 专家 技术 业务 人员 产品 报价 价格 条款 细节 内容 方面 大家 自己 今年 年 月 日 天 小时 分钟 元 万
  合同 协议 客户 甲方 业主 领导 局长 主任 书记 处长 科长 县长 市长 镇长 区长 秘书 经理 财政 财务 法务 对方 方案 材料 资料 标书 报告 款 钱 发票 人 我们 公司 项目 任务 会 手续 证 章 字 事 票 局 设备 系统 货
  单子 标 名单 流程 的 把 也 在 是 和 与 就 又 地 得 们 双方 两 个 第 次 这 那 我 他 她 其 给 到 后 上 下 里 有 跟 来 去 向 为 了 一 二 三 四 五 六 七 八 九 十 几 多 家 政府 街道 单位 科室 企业 服务 采购
`);
