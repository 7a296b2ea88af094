import { parseCompletion } from "../../src/text/parseCompletion.js";

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
    ["[√]完成 [ ]未完成", "done", "ticked-box", "[√]完成 [ ]未完成"],
    ["[ ]完成 [ ]未完成", "unknown", "both-options", "[ ]完成 [ ]未完成"],
    ["是否完成：否", "not_done", "denied", "是否完成：否"],
    ["完成标准：双方签字", "unknown", "heading-only", "完成标准：双方签字"],
    ["取消订单流程说明.docx", "unknown", "names-a-file", "取消订单流程说明.docx"],
    ["9/1→9/15", "postponed", "moved-date", "9/1→9/15"],
    ["计划2场，开了3场", "done", "counted", "2场，开了3场"],
    ["五份协议回收三份", "partial", "counted", "五份协议回收三份"],
    ["100万回了60万", "partial", "counted", "100万回了60万"],
    ["没签，写错了，已签", "done", "reached", "签"],
    ["虽说没见到局长，但合同签了", "done", "latest-state", "签了"],
    ["谁说没交", "done", "double-negation", "谁说没交"],
    ["哪有这么快批", "not_done", "negated-event", "哪有这么快批"],
    ["做得完", "not_done", "plan", "做得完"],
    ["就老吴没签，别人都签了", "partial", "all-but", "没签"],
    ["下个季度再议", "postponed", "put-off", "再议"],
    ["报上去了，卡在财评", "partial", "mixed-result", "卡在"],
    ["既签又没签", "unknown", "contradiction", "既签又没签"],
    ["希望下周款已到账", "not_done", "plan", "希望下周款已到账"],
    ["超过100%", "done", "bounded-share", "100%"],
    ["等批的全都已批了", "done", "reached", "批了"],
    ["签了的都还在", "partial", "in-progress", "还在"],
    ["测试开始了，两项合格", "partial", "in-progress", "开始"],
    ["没谈得拢", "not_done", "cannot", "没谈得拢"],
    ["计划走访5家，还差1家", "partial", "counted", "5家，还差1家"],
    ["审定金额413万，三方签字", "done", "reached", "签字"],
    ["四十签三十", "partial", "counted", "四十签三十"],
    ["一百二十签八十", "unknown", "nothing-recognised", ""],
    ["项目取消了，没中标", "not_done", "negated-event", "没中标"],
    ["项目没了", "cancelled", "dropped", "没了"],
    ["版本2.45已交付", "done", "reached", "交付"],
    ["更正：不是完成，是延期到9/1", "postponed", "moved", "延期"],
    ["大概报价了", "unknown", "guess", "报价"],
    ["被友商抢走了", "not_done", "failed", "被友商抢走了"],
    ["该退的没到，合同退回了", "not_done", "negated-event", "没到"],
    ["该退的保证金退回了", "done", "reached", "退回"],
    ["前两趟没见到人，合同签了", "done", "latest-state", "签了"],
    ["合同没签，去催了", "not_done", "negated-event", "没签"],
    ["合同以签", "done", "reached", "签"],
    ["已该期", "postponed", "moved", "该期"],
    ["该期发票已开", "done", "reached", "开"],
  ])("%s is %s by %s", (text, label, rule, phrase) => {
    expect(parseCompletion(text)).toMatchObject({ label, rule, phrase });
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
    ["100", 100],
    ["百分之一百", 100],
    ["百分之三百", null],
    ["60-70%", null],
    ["报告写了一半", 50],
    ["完成12成", null],
    ["进度3/1", null],
    ["超过100%", null],
    ["过了大半", null],
  ])("%s states %s", (text, percent) => {
    expect(parseCompletion(text).percent).toBe(percent);
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
    expect(parseCompletion(text).label).toBe(label);
  });
});

test.each(["8/15", "xx部门", "见是见了", "既完成又没完成吧"])("%s is never called done for sure", (text) => {
  const { label, sure } = parseCompletion(text);
  expect(label === "done" && sure).toBe(false);
});

describe("a reading is sure, or says that it is not", () => {
  test.each([
    ["合同签了", true],
    ["合同已签，款未到", true],
    ["还没签", true],
    ["☑完成 □未完成", true],
    ["80%", true],
    ["款没到，合同签了", false],
    ["谈虎完成", false],
    ["既签又没签", false],
    ["下个季度再议", false],
    ["楼下登记了", false],
    ["已签，天上飘着云彩", false],
    ["aiming high", false],
    ["没写完，谈了，签了，退了，又签了", false],
  ])("%s: %s", (text, sure) => {
    expect(parseCompletion(text).sure).toBe(sure);
  });
});

test("what nothing was recognised in is unsure", () => {
  expect(parseCompletion("天上有云")).toMatchObject({ label: "unknown", rule: "nothing-recognised", sure: false });
});

test.each([
  ["已到账", "paid"],
  ["已签约", "signed"],
  ["批复下来了", "written"],
  ["谈妥了", "agreed"],
  ["没签约", "none"],
])("%s stands on the rung %s", (text, rung) => {
  expect(parseCompletion(text).rung).toBe(rung);
});

test("the phrase is given as typed", () => {
  expect(parseCompletion("還 沒 簽約。").phrase).toBe("還 沒 簽約");
});
