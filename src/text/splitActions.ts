import { splitNeeds } from "./splitNeeds.js";

const CUT = /[，,、；;。\n]\s*|\s{2,}/gu;
const LINK = /(?:，|,)?(?:同时|并且|然后|以及(?=[拜会对接签送推做邀]))|并(?=[签推做拿确办交汇介送])/gu;
const LEAD = /^(?:同时|并且|然后|再|以及|和|并|另外)/u;
const WAY = /^(?:继续)?(?:出差(?:到|去|至|赴|外地)?[一-龥]{0,4}|(?:返回?|回|到|去)(?:公司|单位|外地|现场)|去?外地|前往[一-龥]{2,4})$/u;
const VERB =
  /拜访|会见|约见|走访|接待|宴请|对接|沟通|汇报|推进|推荐|推介|介绍|邀请|参加|参观|部署|更改|修改|调整|落实|确定|确认|签|谈|催|收[款回集]|回款|送|递|提交|报送|上报|交付|准备|做好?|完成|整理|编制|制作|写|组织|召开|开会|跟进|协调|办理|申请|投标|验收|安装|调试|培训|检查|更新|跑|拿|取|约|陪|考察|调研|洽谈|维护|收集|了解|拟定|制定|打(?:电话|款)|联系|走访|拓展|开发|服务|支付|付|核对|梳理|复盘/u;

/**
 * Gives the actions one task holds, as typed: cut at marks and at 同时, 并, 然后; a part without a verb belongs to the action before it, and the way there (出差外地, 回公司) is no action.
 *
 * @example splitActions("到公司部署收款工作、更改复盘方式") //=> ["到公司部署收款工作", "更改复盘方式"]
 * @example splitActions("拜访财政局、教育局") //=> ["拜访财政局、教育局"]
 */
export function splitActions(task: string): readonly string[] {
  const needs = splitNeeds(task);
  return needs.length > 1 ? needs.flatMap(actionsOf) : actionsOf(task);
}

function actionsOf(task: string): readonly string[] {
  const cuts = [...task.matchAll(CUT), ...task.matchAll(LINK)].sort((one, other) => one.index - other.index);
  const actions: { from: number; to: number }[] = [];
  let from = 0;
  for (const cut of [...cuts, undefined]) {
    const to = cut?.index ?? task.length;
    if (to > from) {
      const part = task.slice(from, to).trim();
      const last = actions[actions.length - 1];
      if (WAY.test(part) || part === "") from = cut === undefined ? to : cut.index + cut[0].length;
      else if (last !== undefined && !VERB.test(part)) last.to = to;
      else actions.push({ from, to });
    }
    if (cut !== undefined) from = Math.max(from, cut.index + cut[0].length);
  }
  return actions.map((action) => task.slice(action.from, action.to).trim().replace(LEAD, "").replace(/[，,、；;。\s]+$/u, "")).filter((action) => action !== "");
}
