import { parseCompletion } from "../../src/text/parseCompletion.js";

const verbs =
  "签约 签字 盖章 用印 打款 付款 回款 开票 寄出 送达 递交 提交 上报 申报 备案 登记 注册 立项 论证 评审 评标 开标 投标 中标 公示 挂网 发布 批复 审批 过审 过会 发文 出函 回函 签批 签发 会签 核销 结算 决算 审计 验收 初验 终验 抽检 到货 发货 安装 调试 部署 上线 培训 测试 试运行 交付 移交 交接 拜访 走访 回访 接待 会见 汇报 演示 路演 考察 踏勘 调研 座谈 对接 沟通 谈判 报价 询价 比价 采购 续签 换证 发证 领证 退还 收款 催款 对账 核对 整改 修改 编制 起草 撰写 打印 装订 封标 录入 导入 归档 办理 缴费 报销 请款 拨付 支付 转账 开户 搬迁 盘点 巡检 维修 更换 布线 通电 联调 割接 建档 选址 测绘 设计 出图 报批 竣工 撤场".split(" ");

/** Each frame with the label it gives to any verb; # stands for the verb. */
const frames = [
  ["已#", "done"], ["#了", "done"], ["#完了", "done"], ["#完毕", "done"], ["昨天#了", "done"], ["都#了", "done"], ["3家都#了", "done"], ["顺利#", "done"], ["如期#", "done"], ["把资料#了", "done"],
  ["没#", "not_done"], ["还没#", "not_done"], ["未#", "not_done"], ["尚未#", "not_done"], ["没#成", "not_done"], ["#失败", "not_done"], ["无法#", "not_done"], ["#不了", "not_done"],
  ["准备#", "not_done"], ["下周#", "not_done"], ["预计周五#", "not_done"], ["争取本周#", "not_done"], ["等#", "not_done"], ["待#", "not_done"], ["可以#", "not_done"], ["客户答应#", "not_done"], ["如果领导同意就#", "not_done"], ["被要求重新#", "not_done"],
  ["正在#", "partial"], ["#中", "partial"], ["没都#", "partial"], ["部分#", "partial"], ["基本#完", "partial"], ["只#了一家", "partial"], ["3家#了2家", "partial"],
  ["#延期", "postponed"], ["#推迟到下周", "postponed"], ["#取消了", "cancelled"], ["听说#了", "unknown"], ["#了吗", "unknown"], ["应该#了", "unknown"],
] as const;

const counting = "签 走访 验收 安装 回款 提交 拜访 盖章 培训 见".split(" ");
const counts = [
  ["没有一家没#的", "done"], ["没有没#的", "done"], ["一家没落，都#了", "done"], ["5家全#了", "done"], ["全部#完", "done"], ["不是没#，是#完了", "done"], ["计划#5家，实际#5家", "done"], ["应#5家，已#5家", "done"], ["5家#了5家", "done"], ["已#5/5家", "done"], ["第三次终于#了", "done"], ["哪家都#了", "done"], ["逐家#完毕", "done"],
  ["除了财政局都#了", "partial"], ["除财政局外全部#了", "partial"], ["没#的只有财政局", "partial"], ["只有财政局没#", "partial"], ["就财政局没#，其他都#了", "partial"], ["5家里有3家#了", "partial"], ["5家只#了3家", "partial"], ["5家#了3家，剩2家", "partial"], ["5家没都#", "partial"], ["#了3家，还有2家没#", "partial"], ["多数已#，少数未#", "partial"], ["没有全部#", "partial"], ["还没都#", "partial"], ["不是都没#，#了两家", "partial"], ["并不是全部#了", "partial"], ["第一家#了，第二家没#", "partial"], ["前3家已#，后2家未#", "partial"], ["计划#5家，实际#3家", "partial"], ["已#3/5家", "partial"], ["只剩一家没#", "partial"], ["没几家#", "partial"],
  ["5家都没#", "not_done"], ["一家都没#", "not_done"], ["没#一家", "not_done"], ["全部没#", "not_done"], ["都还没#", "not_done"], ["不是不想#，是#不了", "not_done"], ["#了三次都没成", "not_done"], ["谁都没#", "not_done"], ["哪家都没#", "not_done"], ["无一家#", "not_done"], ["至今一家未#", "not_done"],
] as const;

const reached = "合同签了 款已到账 事情办妥了 材料已提交 字签好了 批文拿到了 验收通过了 标书递上去了 设备装好了 票开了".split(" ");
const around = [
  ["#，晚了两天", "done"], ["虽然晚了点，#", "done"], ["#，后续跟进", "done"], ["终于#", "done"], ["#，客户很满意", "done"], ["跑了三趟，#", "done"], ["一开始没谈拢，后来#", "done"], ["本来以为没戏，结果#", "done"], ["不管怎么说，#", "done"], ["没想到这么快，#", "done"], ["上周没办成，这周#", "done"], ["别说耽误，反而提前，#", "done"],
  ["听说#", "unknown"], ["#吗", "unknown"], ["估计#", "unknown"], ["据说#，没核实", "unknown"], ["好像#", "unknown"], ["不知道#没有", "unknown"], ["我觉得#", "unknown"],
  ["如果#就好了", "not_done"], ["要是#，就能推进", "not_done"], ["只有#才算数", "not_done"], ["差点#", "not_done"],
  ["#，还差一步", "partial"], ["#，其余待办", "partial"],
] as const;

test.each([
  ["a verb of the trade", frames, verbs, 0.005],
  ["a verb that is counted", counts, counting, 0.005],
  ["news of something reached", around, reached, 0.01],
] as const)("every frame reads %s alike", (_, list, words, allowed) => {
  const wrong = list.flatMap(([frame, expected]) => words.map((word) => frame.replaceAll("#", word)).filter((text) => parseCompletion(text).label !== expected).map((text) => `${text}: ${parseCompletion(text).label}`));
  expect({ wrong, few: wrong.length <= list.length * words.length * allowed }).toMatchObject({ few: true });
});
