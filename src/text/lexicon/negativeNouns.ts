import { wordList } from "./wordList.js";

/** Nouns of something wrong: denied, they leave nothing wrong (没有遗漏, 无异常). */
export const NEGATIVE_NOUNS: readonly string[] = wordList(`
  漏掉
  落下 拉下 掉队 疏漏 短缺 纰漏
  问题 异常 遗漏 遗留 遗留问题 纠纷 欠款 延误 耽误 缺项 漏项 异议 意见 障碍 风险 投诉 例外 缺席 未完成项 未办事项 未决事项 未尽事宜 拖欠 偏差 差错 错误 悬念 水分 毛病 顾虑 疑问 阻力 废话 绕弯子 余款未清 尾巴 变化 变故 白跑 白费 少跑 白来 让我们失望 为难 刁难 难为 推诿 推脱 麻烦 波折 费劲 拖
`);
