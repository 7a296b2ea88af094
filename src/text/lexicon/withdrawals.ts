import { wordList } from "./wordList.js";

/** Words that say the task or the need no longer exists. */
export const WITHDRAWALS: readonly string[] = wordList(`
  不复存在 主动退出 销掉了 销掉 拿掉了
  不用我们 不用咱们 不需要我们 用不着我们 免除 打退堂鼓 偃旗息鼓 鸣金收兵 打消念头 不再提 不提了 撤下 撤案 撤标 下架 停了不做 不弄咯 不办咯 不做啦 不搞啦 毋须 毋需 毋庸 无须 用不着 用不上了 用不着了 没必要 没有必要 不必 不必要 不需要办 作废了 免谈不做 called_off call_off scrapped scrap terminated aborted abort void voided not_required not_necessary won't_proceed discontinued
  作废 已作废
  停掉 停止 喊停 关停 no_longer_needed no_longer not_needed
  不用再 不必再 不需再 不用催
  取消 作罢 不做了 不做啦 不搞了 不办了 不干了 不弄了 不开了 不建了 不上了 不采了 不采购了 不招了 不要了 不需要了 不需要做 不需要 不再需要 不再做 不再办 不再推进 不再跟 不再搞 不推了 不推进了 不跟了 不去了 不用了 不用做 不用做了 不用办 不用办了 不用去了 不用交了 不用再做 不用跑了 不必了 不必做 不必再 无需再 无须再 无需办理 撤销 撤回 撤了 撤项 撤单 撤掉 砍掉 砍了 被砍 叫停 终止 放弃 弃标 弃做 弃了 下马 废止 免了 停做 停办 销项不做 裁撤 删掉 删除 划掉 作废不办 拉倒 cancelled canceled cancel dropped withdrawn abandoned
`);
