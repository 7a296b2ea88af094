import { wordList } from "./wordList.js";

/** Whole phrases that say something is under way or nearly there, whatever the verb. */
export const PART_OUTCOMES: readonly string[] = wordList(`
  谈到 推进到 进行到 进展到 审到 流转到 批到
  开了个头 开个头 起了个头 有了头绪 有头绪 working_on still_working under_way
  初见眉目 初具规模 有眉目 有了眉目 有苗头 有进展 有了进展 有起色 有突破 有一撇 一撇 临门一脚 只欠东风 接近尾声 进入尾声 尾声 收尾 扫尾 在望 初见成效 初具雏形 见成效 取得进展 走流程 走程序 有序推进 稳步推进 正常推进 持续推进 推进顺利 进展顺利 顺利推进 进度正常 按计划推进 按部就班 半路上 进行到一半 走到半道 曙光在望 曙光初现 胜利在望 指日可待 呼之欲出 箭在弦上 水到渠未成 半拉子 半吊子 半截子 藕断丝连 循序渐进 稳扎稳打 步步为营 有的放矢 初战告捷 首战告捷 小有成效 小有进展 小有收获 略有进展 略有眉目 见了曙光 见曙光 差一口气 只差一口气 差口气 差一哆嗦 最后一公里 最后一步 最后一哆嗦 拉锯 拉锯战 半斤八两 in_negotiation in_negotiations negotiating reviewing drafting preparing in_discussion in_the_works 渐有起色 初露曙光 一只脚迈进 
 in_review under_review in_talks in_process processing halfway half_way half_done almost_there getting_there on_track kicked_off making_progress moving_forward pending_signature pending_approval partly_done 渐入佳境 行百里者半九十 行百里半九十 万里长征第一步 万里长征走了一步 万里长征才走了一步 迈出第一步 迈出了第一步 刚迈出第一步 有条不紊 如火如荼 紧锣密鼓 持续跟进 继续跟进 正常进行 进行时 未完待续 wip ongoing in_progress underway
`);
