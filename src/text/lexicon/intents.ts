import { wordList } from "./wordList.js";

/** Words of plan, hope, promise, ability and duty: what they govern has not happened yet. */
export const INTENTS: readonly string[] = wordList(`
  有能力 有本事 can can_be eta 
  成功率 胜率 几率 概率 asap 
  被要求 要求重新 重新 须重新 得重新 
  aiming aim aims targeting target tentatively tentative scheduled due hoping hopefully might may could would shall must need needs to_be aiming_for targeted promised committed promises expects expected_to wanting by_friday by_monday 等下 待会儿 一会儿就 稍后 稍候 赶在 最晚 最迟 至迟 不晚于 不迟于 力保 誓要 誓 立誓 保准 管保 铁定 稳拿 稳能 定能 定会 定当 势必 有戏 有谱 志在必得 胜券在握 十拿九稳 稳操胜券 指定能 指定 横竖能 想着 寻思 琢磨 快了再
  马上 马上就 即将 立马 立刻 把握 胜算 肯定会 肯定能 还得 仍得 继续努力
  预计 预期 计划 拟 拟于 拟定于 打算 准备 争取 力争 力求 争取在 将 将于 将在 将会 将要 即将要 会在 会于 会按 会尽快 会尽 一定会 肯定会 应会 能 能够 可以 可望 有望 可期 有信心 有把握 保证 担保 包 确保 承诺 答应 必定 一定  必须 务必 要 还要 需 需要 须 还需 尚需 仍需 有待于 希望 盼 盼望 期望 但愿 望 想 想要 尽快 尽早 尽量 尽力 抓紧 加紧 加快 随时 随时可以 再 再去 再来 再约 再谈 再说 再议 再定 目标 拟在 安排在 定在 定于 约在 约定于 预定 排在 排到 才能 方可 方能 方才能 待会 回头 改天 改日 过几天 过两天 过阵子 改时间 以后 今后 后续 后面 接下来 下一步 下步 立下军令状 军令状 拍胸脯 打包票 will plan planned planning expect expected should going_to hope promise tomorrow next soon
`);
