import { parseEffect } from "../../src/text/parseEffect.js";

describe("the sample week (requirements 1.3, F15–F19)", () => {
  test.each([
    ["会见领导，推进项目回款事宜", "领导有意愿帮忙", { label: "progress", rung: "willing", attitude: null, missed: false }],
    ["出差外地，会见投资方", "没见到", { label: "no_effect", rung: "none", attitude: null, missed: true }],
    ["拜访客户，沟通项目推进事宜", "客户满意", { label: "progress", rung: "none", attitude: "positive", missed: false }],
    ["会见投资方，讨论项目合作", "初步确定合作方案", { label: "progress", rung: "agreed", attitude: null, missed: false }],
    ["参加项目推介会并签约", "全部完成", { label: "achieved", rung: "signed", attitude: null, missed: false }],
    ["返回公司", "返回公司", { label: "rest", rung: "none", attitude: null, missed: null }],
    ["无", "无", { label: "rest", rung: "none", attitude: null, missed: null }],
    ["接待领导", "满意", { label: "progress", attitude: "positive" }],
    ["接待投资方", "投资方很满意", { label: "progress", attitude: "positive" }],
    ["接待重要客户", "大家都很开心", { label: "progress", attitude: "positive" }],
  ])("%s → %s", (action, result, reading) => {
    expect(parseEffect(action, result)).toMatchObject({ ...reading, sure: true });
  });
});

describe("each way to weigh a result", () => {
  test.each([
    ["谈合同", "合同签了，款还没到", "progress", "mixed-result"],
    ["拜访客户", "没见到人，约了下周二", "progress", "gained-instead"],
    ["接待客户谈签约", "吃得满意，还说另选了一家", "no_effect", "refused-in-spite"],
    ["签约", "签了又反悔", "no_effect", "undone"],
    ["跑4个科室签字", "签了3个", "progress", "counted"],
    ["会谈", "会谈", "unclear", "repeats-action"],
    ["拜访客户", "无", "unclear", "none-word"],
    ["拜访客户", "", "unclear", "blank"],
    ["返程顺道去取验收单", "取到原件", "achieved", "reached"],
    ["休假", "", "rest", "rest-or-travel"],
    ["争取立项", "行不行？", "unclear", "question"],
    ["拜访孙局", "孙局休息日不见人", "no_effect", "away-or-on-leave"],
    ["走访6户", "4/6", "progress", "bare-ratio"],
    ["走访6户", "6/6", "achieved", "bare-ratio"],
    ["走访6户", "0/6", "no_effect", "bare-ratio"],
    ["取批文", "出来了", "achieved", "reached"],
    ["催发布", "据说要发布，发布了", "progress", "reached"],
    ["拜访客户", "签了合作备忘", "progress", "reached"],
    ["拜访交通局", "等领导回来再说", "no_effect", "waiting"],
    ["催首付", "同事说款到了", "unclear", "hearsay"],
    ["签约", "甲方还没签，监理签了", "progress", "mixed-result"],
  ])("%s → %s is %s by %s", (action, result, label, rule) => {
    expect(parseEffect(action, result)).toMatchObject({ label, rule });
  });
});

test("a result of more claims than four is never sure", () => {
  expect(parseEffect("唱标", "第一名，公示了没人质疑，通知书已发")).toMatchObject({ label: "progress", sure: false });
});

test("a refusal counts as a cool reception", () => {
  expect(parseEffect("拜访客户", "客户很不满意").attitude).toBe("negative");
});
