import { wordList } from "./wordList.js";

/** Words of goodwill toward us: feedback, no commitment (ruling 27, rung none). */
export const GOODWILL: readonly string[] = wordList(`
  赞不绝口 安逸 巴适
  积极 主动配合 配合
  投机 投缘 深入 融洽 合得来
  气氛很好 反映不错 评价很高 评价不错 评价高
  满意 开心 高兴 愉快 欢喜 认可 肯定 赞赏 赞扬 赞许 称赞 夸奖 夸 表扬 支持 感兴趣 有兴趣 兴趣 兴趣浓 热情 友好 客气 欢迎 好评 信任 融洽 顺利 聊得好 聊得来 谈得来 谈得好 相谈甚欢 尽兴 看好 反映很好 反映良好 反馈良好 反馈不错 反馈很好 反馈积极 反应良好 反响良好 反响好 反响热烈 气氛好 气氛热烈 氛围好 印象好 印象深刻 印象不错 点赞 点头 竖大拇指 感谢 致谢 欣赏 青睐 重视 拉近了关系 关系更近 拉近 加深 熟络 亲切 亲近 尊重 开怀 畅快 喝得好 吃得好 吃好 喝好 吃得开心 喝得高兴 玩得好 宾主尽欢 乐意听 听得认真 听得仔细 认真听 频频点头 happy pleased satisfied interested positive
`);
