import { actionWords } from "../../src/text/actionWords.js";
import { claimWords } from "../../src/text/claimWords.js";
import { effectClaims } from "../../src/text/effectClaims.js";
import { EFFECT_SIGNS } from "../../src/text/lexicon/effectSigns.js";

/** For each construction: an action, results that have it, and results that look like it and do not. */
const CASES: Readonly<Record<string, { readonly action: string; readonly found: readonly string[]; readonly clear: readonly string[] }>> = {
  vague: { action: "谈合作", found: ["不好说", "结果未知"], clear: ["不好谈", "说好了"] },
  "both-ways": { action: "投标", found: ["又说中标又说没中"], clear: ["又说了一遍"] },
  "double-negation": { action: "谈签约", found: ["哪有不签的道理", "不但没轰我走"], clear: ["没签"] },
  "former-belief": { action: "开保函", found: ["原以为要等三天"], clear: ["以后再说"] },
  rhetorical: { action: "要批文", found: ["哪有批文", "谈了个寂寞"], clear: ["有批文"] },
  "only-heard": { action: "催款", found: ["听同事说到账了"], clear: ["听取意见"] },
  seems: { action: "催款", found: ["好像到账了"], clear: ["好像没到账"] },
  signed: { action: "谈质保", found: ["双方签章"], clear: ["等双方签章后归档"] },
  "nothing-wrong": { action: "请法务审合同", found: ["无修改"], clear: ["有修改"] },
  saying: { action: "催款", found: ["分文不差"], clear: ["差一分"] },
  "went-to-others": { action: "争取试点", found: ["名额给了隔壁区", "批的是别家的"], clear: ["名额给了我们"] },
  "goal-answered": { action: "送函", found: ["本人签收", "全收了"], clear: ["没签收"] },
  issued: { action: "推动红头文件", found: ["文件印发了"], clear: ["文件再印发"] },
  ours: { action: "争取项目", found: ["批给我们了", "单子签给我们了"], clear: ["把预算底数给我们了"] },
  refunded: { action: "谈项目", found: ["保证金退了"], clear: ["保证金没退"] },
  "part-paid": { action: "催款", found: ["先付一半"], clear: ["全付清"] },
  "first-stage": { action: "验收", found: ["初验过了", "整改后通过"], clear: ["验收通过"] },
  "handed-to-substitute": { action: "拜访局长", found: ["放门卫了"], clear: ["门卫没让进"] },
  "received-by-substitute": { action: "拜访局长", found: ["见到副局长"], clear: ["没见到副局长"] },
  "shut-out": { action: "拜访局长", found: ["门卫没让进", "秘书挡驾"], clear: ["进门就谈"] },
  "no-answer": { action: "约局长", found: ["电话没人接", "微信没回"], clear: ["没接受"] },
  "cut-short": { action: "汇报", found: ["看了一眼又放下了", "汇报到一半被叫走"], clear: ["看了方案"] },
  away: { action: "拜访局长", found: ["局长去省里了", "客户休假", "领导正在开会"], clear: ["局长回来了"] },
  undone: { action: "签约", found: ["又反悔", "把合同要回去撕了"], clear: ["没反悔"] },
  waiting: { action: "报件", found: ["五天出结果"], clear: ["没出结果"] },
  "still-owed": { action: "报件", found: ["还要补一份材料"], clear: ["补好了"] },
  "still-open": { action: "谈合同", found: ["付款还扯着"], clear: ["付款定了"] },
  "still-pressed": { action: "谈价格", found: ["对方还要压价"], clear: ["对方没压价"] },
  "sent-off": { action: "汇报", found: ["让回去等通知", "说再研究研究", "互相推"], clear: ["上会研究"] },
  "another-time": { action: "拜访客户", found: ["以后再说", "有空再联系"], clear: ["约好下次谈细节"] },
  "empty-handed": { action: "拜访客户", found: ["空手而归", "白跑一趟"], clear: ["拿到资料"] },
  "found-fault": { action: "设备交付", found: ["客户嫌慢", "抱怨接口不好用"], clear: ["客户夸快"] },
  "would-have": { action: "投标", found: ["再早十分钟就交上了", "要不是堵车就递进去了", "本来能交上的"], clear: ["差点没交上", "差点就废标了"] },
  "turned-down": { action: "推荐产品", found: ["看不上", "用不着"], clear: ["看上了"] },
  "fell-through": { action: "谈合作", found: ["谈不拢", "方案被推翻"], clear: ["谈拢了"] },
  "moved-on": { action: "催批", found: ["单子到财务了", "批转住建局办理"], clear: ["没到财务"] },
  "will-come": { action: "邀请张处参会", found: ["张处说来"], clear: ["张处说不来"] },
  goodwill: { action: "拜访客户", found: ["眼前一亮", "关系近了一步"], clear: ["关系没近一步"] },
  "next-date": { action: "拜访客户", found: ["细节周一碰", "说这周五前打"], clear: ["周一谈了"] },
  "talked-well": { action: "拜访客户", found: ["聊得挺好"], clear: ["聊得不好"] },
  learned: { action: "拜访客户", found: ["了解到三个项目", "透露了采购计划"], clear: ["没了解到"] },
  "asked-of-us": { action: "拜访客户", found: ["让我们报个方案", "要了一份报价", "问了价格"], clear: ["让我们回去等", "没问价格"] },
  opened: { action: "谈价格", found: ["松了口", "各退一步"], clear: ["没松口"] },
  "all-done": { action: "摸排六个乡镇", found: ["六个全摸完"], clear: ["没全摸完"] },
  "some-done": { action: "摸排乡镇", found: ["摸了四个"], clear: ["摸得很细"] },
};

const rulesOf = (action: string, result: string): readonly string[] => effectClaims(claimWords(result), actionWords(action)).map(({ rule }) => rule);

test("every construction has its cases, and every case its construction", () => {
  expect(Object.keys(CASES).sort()).toEqual([...new Set(EFFECT_SIGNS.map(({ rule }) => rule))].sort());
});

const all = Object.entries(CASES).flatMap(([rule, { action, found, clear }]) => [...found.map((result) => [rule, action, result, true] as const), ...clear.map((result) => [rule, action, result, false] as const)]);

test.each(all)("%s: %s → %s is found: %s", (rule, action, result, found) => {
  expect(rulesOf(action, result).includes(rule)).toBe(found);
});
