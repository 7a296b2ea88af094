import { readCompletion } from "../../src/text/readCompletion.js";

describe("each reading rule, where it applies", () => {
  test.each([
    ["", "unknown", "blank", ""],
    ["无", "unknown", "none-word", "无"],
    ["√", "done", "affirmed", "√"],
    ["是/否", "unknown", "both-options", "是/否"],
    ["☑完成 □未完成", "done", "ticked-box", "☑完成 □未完成"],
    ["实际完成日期：8月14日", "done", "actual-date", "实际完成日期：8月14日"],
    ["完成日期：8/20", "unknown", "date-only", "完成日期：8/20"],
    ["已完成", "done", "reached", "完成"],
    ["没完成", "not_done", "negated-event", "没完成"],
    ["没全部完成", "partial", "negated-whole", "没全部完成"],
    ["没有未完成项", "done", "double-negation", "没有未完成项"],
    ["完成不了", "not_done", "cannot", "完成不了"],
    ["争取下周完成", "not_done", "plan", "争取下周完成"],
    ["已预约下周二", "not_done", "appointment-only", "已预约"],
    ["等领导签字", "not_done", "waiting", "等"],
    ["落选", "not_done", "failed", "落选"],
    ["基本完成", "partial", "nearly", "完成"],
    ["审批中", "partial", "in-progress", "审批中"],
    ["只差法务盖章", "partial", "open-remainder", "只差"],
    ["3家跑了2家", "partial", "counted", "3家跑了2家"],
    ["合同已签，款未到", "partial", "mixed-result", "未到"],
    ["延后一周", "postponed", "moved", "延后"],
    ["项目取消", "cancelled", "dropped", "取消"],
    ["完成了才怪", "not_done", "irony", "完成了才怪"],
    ["一直没批，今天批了", "done", "latest-state", "批了"],
    ["听说已经批了", "unknown", "hearsay", "批了"],
    ["估计办完了", "unknown", "guess", "办完"],
    ["完成了吗", "unknown", "question", "完成了"],
    ["没问题", "unknown", "mood-only", "没问题"],
    ["没落下一家", "done", "double-negation", "没落下一家"],
    ["标投了，被废了", "not_done", "failed-attempt", "被废了"],
    ["领导批了才能签", "not_done", "condition", "批了"],
    ["开标延期了", "postponed", "moved", "延期"],
    ["该做的没做", "not_done", "negated-event", "没做"],
    ["取消订单的退款已到账", "done", "reached", "到账"],
    ["没打折，原价签的", "done", "reached", "签"],
    ["公司决定不投了", "cancelled", "dropped", "不投了"],
  ])("%s is %s by %s", (text, label, rule, phrase) => {
    expect(readCompletion(text)).toMatchObject({ label, rule, phrase });
  });
});

describe("percent", () => {
  test.each([
    ["80％", 80],
    ["八成", 80],
    ["八成五", 85],
    ["五分之三", 60],
    ["进度3/5", 60],
    ["一半", 50],
    ["还剩 35%", 65],
    ["约80%左右", 80],
    ["上周20%，目前45%", 45],
    ["120%", 100],
    ["过半", null],
    ["60%-70%", null],
    ["3家跑了2家", null],
    ["有80%把握", null],
    ["预付款（合同额30%）已到账", null],
    ["争取下周完成80%", null],
  ])("%s states %s", (text, percent) => {
    expect(readCompletion(text).percent).toBe(percent);
  });
});

describe("false friends", () => {
  test.each([
    ["已完成未来三年规划", "done"],
    ["与无为市财政局的合同签了", "done"],
    ["延期申请已批", "done"],
    ["按9折成交", "done"],
    ["完成时间待定", "not_done"],
    ["没有完全完成", "partial"],
  ])("%s is %s", (text, label) => {
    expect(readCompletion(text).label).toBe(label);
  });
});

test.each(["8/15", "xx部门", "见是见了", "既完成又没完成吧"])("%s is never called done for sure", (text) => {
  const { label, sure } = readCompletion(text);
  expect(label === "done" && sure).toBe(false);
});

test("what nothing was recognised in is unsure", () => {
  expect(readCompletion("天上有云")).toMatchObject({ label: "unknown", rule: "nothing-recognised", sure: false });
});

test.each([
  ["已到账", "paid"],
  ["已签约", "signed"],
  ["批复下来了", "written"],
  ["谈妥了", "agreed"],
  ["没签约", "none"],
])("%s stands on the rung %s", (text, rung) => {
  expect(readCompletion(text).rung).toBe(rung);
});

test("the phrase is given as typed", () => {
  expect(readCompletion("還 沒 簽約。").phrase).toBe("還 沒 簽約");
});
