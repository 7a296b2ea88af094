import { wordList } from "./wordList.js";

/** Words that say the task was moved to later, or put on hold. */
export const POSTPONEMENTS: readonly string[] = wordList(`
  压后 冻起来 放到明 放到年 限宽到 放宽到 宽限到 宽限至 缓至 先别动 先不动 下次再上 下次会再
  挂起来 挂起来了 先挂着 先挂起 冻住 冻住了 先压着 压着不动 晾着呢 先晾着 一推再推 一改再改 一挪再挪 改晚 推晚 挂起不动
  改了下 改了后 改了明 改成后 改成明 改成月底 改成周 改成礼拜
  搁到起 放到起 翻年 resched 
  已延 已推 跳票到 跳票至 冻着 冻结 先冻 先晾 晾一晾 搁一搁 搁一边 束之高阁 押后 押到 押至 后挪 往后拖 拖后腿到 另行 另寻时间 另作安排 再排期 重新排期 重排 暂且放下 撂下 撂着 先撂 暂搁 按下不表 黄不了先放 调档 调期 缓行 slipped slip pushed_back moved_to moved_back rescheduled_to on_ice paused pause suspended shelved bumped
  delay reschedule on_hold put_off pushed
  延期 延后 延迟 延缓 延到 延至 顺延 推迟 推后 推延 推到 推至 往后推 往后挪 往后放 后推 后延 后移 缓办 缓一缓 缓缓 暂缓 缓期 缓到 先缓 搁置 搁浅 搁下 搁着 先放 放一放 放放 先放着 往后 挂起 暂停 暂时停 先停 停一停 中止 改期 改到 改在 改至 改约 改为下 改成下 改下 挪到 挪至 挪后 挪 移到 移至 拖到 拖至 拖延 拖后 展期 另约 另定 另行约定 另行安排 另行通知 另择 择期 另选时间 改天再 调到 调至 调整到 调整至 错后 顺到 转到下 转下 留到 留待 放到下 放到月 放下周 顺移 延了 一延再延 又延 一拖再拖 暂不 先不 postponed postpone delayed deferred rescheduled hold on-hold moved
`);
