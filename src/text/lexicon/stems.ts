import type { Topic } from "./attainments.js";

/** Single characters that are verbs only beside 没/未/已 or 了/完/好, with what they are about. */
export const STEMS: Readonly<Record<string, Topic>> = {
  领: "fetch", 取: "fetch", 签: "sign", 盖: "stamp", 付: "pay", 汇: "pay", 款: "pay", 到: "fetch", 收: "pay", 拨: "pay", 缴: "pay",
  批: "approve", 审: "approve", 过: "approve", 中: "win", 交: "deliver", 送: "deliver", 寄: "deliver", 递: "deliver", 报: "deliver", 发: "deliver",
  装: "install", 建: "install", 改: "install", 写: "install", 做: "complete", 办: "complete", 搞: "complete", 弄: "complete",
  验: "hold", 续: "sign", 评: "approve", 结: "pay", 拿: "fetch",
  开: "hold", 办会: "hold", 定: "agree", 谈: "talk", 聊: "talk", 见: "meet", 碰: "meet", 去: "go", 跑: "go", 走: "go", 催: "try", 问: "talk", 约: "try", 投: "try",
};
