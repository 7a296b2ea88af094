import { counterpartOf } from "../../src/text/counterpartOf.js";
import { isReception } from "../../src/text/isReception.js";
import { readCounterpart } from "../../src/text/readCounterpart.js";
import { readScene } from "../../src/text/readScene.js";

test.each([
  ["会见领导，推进项目回款事宜", "leader", true, "领导"],
  ["接待领导", "leader", true, "领导"],
  ["出差外地，会见投资方", "investor", true, "投资方"],
  ["拜访客户，沟通项目推进事宜", "client", true, "客户"],
  ["接待重要客户", "client", true, "重要客户"],
  ["参加项目推介会并签约", "event", true, "推介会"],
  ["邀请合作伙伴到公司参观", "partner", true, "合作伙伴"],
  ["到公司部署收款工作", "internal", false, "公司"],
  ["陪领导拜访客户", "client", true, "客户"],
  ["拜访示例市自然资源局", "client", true, "示例市自然资源局"],
  ["约王局吃饭", "clientLeader", true, "王局"],
  ["向领导汇报", "leader", false, "领导"],
  ["向公司领导汇报", "ownLeader", false, "公司领导"],
  ["拜访张总", "other", true, "拜访"],
  ["与张总签约", "other", true, "约"],
  ["约张总谈节约用水", "other", true, "约"],
  ["参加部门周例会，汇报签约情况", "internal", false, "例会"],
  ["参加客户成功部周例会", "internal", false, "例会"],
  ["参加客户部周例会", "internal", false, "例会"],
  ["整理合同续约材料", "internal", false, "整理"],
  ["拜访省交通厅", "client", true, "省交通厅"],
  ["拜访文旅局分管副局长", "clientLeader", true, "文旅局分管副局长"],
  ["拜访水利局，处长不在", "client", true, "水利局"],
])("%s meets %s", (action, counterpart, external, phrase) => {
  expect(readCounterpart(action)).toEqual({ counterpart, external, phrase });
});

test.each(["返回公司", "无", "", "休假", "修改税务大厅方案", "核对税务大厅报价"])("%s meets nobody", (action) => {
  expect(readCounterpart(action)).toBeUndefined();
});

test("the result names whom the action left open", () => {
  expect(counterpartOf("拜访", "客户满意")?.counterpart).toBe("client");
  expect(counterpartOf("拜访张总", "无")?.counterpart).toBe("other");
  expect(counterpartOf("拜访客户", "局长出差了")?.counterpart).toBe("client");
  expect(counterpartOf("休假", "局长来电")).toBeUndefined();
});

test.each([
  ["接待客户", "接待"],
  ["晚上请客户吃饭", "接待"],
  ["参加项目推介会并签约", "谈判/签约"],
  ["参加例会", "会议"],
  ["电话沟通付款", "电话/微信"],
  ["返回公司", "在途"],
  ["到公司部署收款工作", "办公室"],
  ["拜访客户", undefined],
  ["无", undefined],
])("%s takes place in %s", (action, scene) => {
  expect(readScene(action)).toBe(scene);
});

test("receptions are told from meetings", () => {
  expect([isReception("接待投资方"), isReception("宴请客户"), isReception("拜访客户"), isReception("住招待所")]).toEqual([true, true, false, false]);
});
