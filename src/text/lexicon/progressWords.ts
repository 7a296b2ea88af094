import { wordList } from "./wordList.js";

/** Words that put the next verb into the running present (正在, 着手 …), or say it has begun. */
export const PROGRESS_WORDS: readonly string[] = wordList(`
  刚起头 刚起了头 刚开头 刚开了头 才起头
  进入 陆续 陆陆续续 逐步 渐渐 慢慢 一步步
  在走 在办 在谈 在跑 在推 在弄 在做 在签 在审 在批 在催 在写 在改 在跟 在盯 在磨 在搞 在落实 在协调 在准备 在审核 在审批 在对接 在沟通 在推进
  正在 正 还在 仍在 尚在 现在在 目前在 着手 开始 已启动 启动 已开始 开了头 起步 动工 开工 进行 推进 跟进 洽谈 商谈 酝酿 筹备 筹划 磋商 协商 处理 办理 审核 审批 审查 会签 流转 排队 排期 招标 公示 起草 编制 修改 完善 整改 对接 磨合 拉锯 started
`);
