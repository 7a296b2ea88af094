import { dayOf, type Day } from "../src/model/day.js";
import type { Sentence } from "../src/model/finding.js";
import { originText } from "../src/model/origin.js";
import type { Review } from "../src/model/review.js";
import { review } from "../src/review.js";
import { tell, WORDS } from "../src/words/index.js";
import { SAMPLE_MONDAY, sampleWeek } from "./golden/sampleWeek.js";
import { client, entry, plan, reviewed } from "./support/builders.js";

const told = (sentence: Sentence): string => tell(WORDS.zh, sentence);
const of = (year: number, month: number, date: number): Day => dayOf(year, month, date) as Day;

const seenFrom = (today: Day): Review => review(sampleWeek, { person: "销售甲", week: SAMPLE_MONDAY, today, minutes: null }, "0.1.0");
const early = seenFrom(of(2025, 7, 31));
const after = seenFrom(of(2025, 8, 18));

test("the sample week made before its week says so on top, and only then (F01)", () => {
  expect(early.warnings.map((warning) => told(warning.say))).toEqual(["生成时间（2025-07-31）早于复盘周首日（2025-08-11）11 天，请核对周次"]);
  expect(early.phase).toBe("future");
  expect(after.warnings).toEqual([]);
  expect(after.phase).toBe("past");
});

test("without a week asked for, the sample's only week is taken and said to be the latest", () => {
  const made = review(sampleWeek, { person: null, week: null, today: of(2025, 7, 31), minutes: null }, "0.1.0");
  expect([made.week.start, made.weekChosen]).toEqual([SAMPLE_MONDAY, "latest"]);
  const later = review(sampleWeek, { person: null, week: null, today: of(2025, 8, 18), minutes: null }, "0.1.0");
  expect([later.week.start, later.weekChosen]).toEqual([SAMPLE_MONDAY, "lastComplete"]);
});

describe.each([
  ["made on 2025-07-31, as the sample was", early],
  ["made on the Monday after", after],
])("the golden output (1.5), %s", (_, made) => {
  test("header: who, which weeks, how", () => {
    expect([made.person, made.reviewer, made.mode]).toEqual(["销售甲", null, "线下复盘"]);
    expect([made.week.start, made.week.end, made.planWeek.start, made.planWeek.end]).toEqual([of(2025, 8, 11), of(2025, 8, 17), of(2025, 8, 18), of(2025, 8, 24)]);
  });

  test("plans: 完成 1/3, 部分 0, 未完成 2", () => {
    const { planned, done, partial, missed, postponed, cancelled, unclear, completion, unsure } = made.counts;
    expect({ planned, done, partial, missed, postponed, cancelled, unclear, completion, unsure }).toEqual({
      planned: 3,
      done: 1,
      partial: 0,
      missed: 2,
      postponed: 0,
      cancelled: 0,
      unclear: 0,
      completion: { n: 1, of: 3 },
      unsure: 0,
    });
    expect(made.plans.map(({ grade, basis, sure }) => [grade, basis, sure])).toEqual([
      ["done", "text", true],
      ["missed", "text", true],
      ["missed", "text", true],
    ]);
  });

  test("a finished task has no reason, an unfinished one none either: nobody typed it (F07)", () => {
    expect(made.plans.map(({ reason }) => reason)).toEqual([null, null, null]);
  });

  test("evidence: none for any task; only Tuesday is possible for task 2, and it met another party (F06, F08)", () => {
    expect(made.plans.map(({ evidence }) => evidence)).toEqual([[], [], []]);
    expect(made.plans.map(({ possible }) => possible.map(({ origin, shared }) => [originText(origin), shared]))).toEqual([[], [["每日日志!C3", "出差外地"]], []]);
    const different = made.flags.filter(({ rule }) => rule === "different-counterpart");
    expect(different.map(({ say }) => told(say))).toEqual(["日志对象（投资方）与计划对象（相关部门、客户）不一致"]);
    expect(made.flags.filter(({ rule }) => rule === "done-without-log").map(({ subject }) => subject)).toEqual(["到公司部署收款工作、更改复盘方式"]);
  });

  test("contacts: 9 arranged, 8 took place, 1 did not; leaders 2, clients 3, investor 2, event 1; none named", () => {
    expect(made.counts.contacts).toEqual({ arranged: 9, realised: 8, fromText: 8, failed: 1, unknown: 0, named: 0, byCounterpart: { leader: 2, client: 3, investor: 2, event: 1 } });
  });

  test("tangible 2 of 8, of these signed or paid 1; positive feedback 5; 4 evening receptions", () => {
    expect([made.counts.tangible, made.counts.signedOrPaid, made.counts.attitudes.positive, made.counts.eveningReceptions]).toEqual([{ n: 2, of: 8 }, 1, 5, 4]);
  });

  test("four elements 9/12, the responsible taken from the owner", () => {
    expect(made.counts.elements).toEqual({ n: 9, of: 12 });
    expect(made.plans.every(({ elements }) => elements.responsibleAssumed && !elements.due)).toBe(true);
  });

  test("the tasks hold 2, 3 and 2 actions (F12)", () => {
    expect(made.plans.map(({ actions }) => actions)).toEqual([2, 3, 2]);
    expect(made.flags.filter(({ rule }) => rule === "compound-task").map(({ say }) => say.with["n"])).toEqual([2, 3, 2]);
  });

  test("Friday's signing is an unplanned result without client, project and amount (F13)", () => {
    expect(made.unplanned.map(({ day, action, result, rung, missing }) => ({ day, action, result, rung, missing }))).toEqual([
      { day: of(2025, 8, 15), action: "参加项目推介会并签约", result: "全部完成", rung: "signed", missing: ["client", "project", "amount"] },
    ]);
  });

  test.each([
    ["Monday", 0, "progress", "意向性表态：领导有意愿帮忙；晚间 满意"],
    ["Tuesday", 1, "no_effect", "未见到（投资方）；预约确认日期未填写"],
    ["Wednesday", 2, "progress", "反馈良好（客户满意），未登记可交付成果"],
    ["Thursday", 3, "progress", "阶段成果：初步确定合作方案；晚间 投资方很满意"],
    ["Friday", 4, "achieved", "达成：签约，全部完成；晚间 大家都很开心"],
    ["Saturday", 5, "rest", "返程或在途（返回公司），不评估"],
    ["Sunday", 6, "rest", "休息日，无安排，不评估"],
  ])("%s", (_name, nth, effect, why) => {
    const day = made.days[nth];
    expect([day?.effect, day && told(day.why)]).toEqual([effect, why]);
  });

  test("the plan week is empty; tasks 2 and 3 are proposed, each the first time, at high risk with reasons (F30, F33)", () => {
    expect([made.nextPlans, made.counts.nextPlans]).toEqual([[], 0]);
    expect(made.carryOver.map(({ item, times, risk }) => [item.number, times, risk.level, risk.reasons.map(told)])).toEqual([
      [2, 1, "high", ["复盘周未完成", "第 1 次结转", "缺客户", "缺计划完成日期"]],
      [3, 1, "high", ["复盘周未完成", "第 1 次结转", "缺客户", "缺计划完成日期"]],
    ]);
  });

  test("the log implies four next steps (F39)", () => {
    expect(made.followUps.map(({ day, say }) => [day - SAMPLE_MONDAY, told(say)])).toEqual([
      [0, "会见领导，推进项目回款事宜（领导有意愿帮忙）→ 明确决策时间"],
      [1, "出差外地，会见投资方（没见到）→ 重新预约（提前 ≥3 天）"],
      [3, "会见投资方，讨论项目合作（初步确定合作方案）→ 形成书面方案与协议"],
      [4, "参加项目推介会并签约（全部完成）→ 补充协议、资金落实"],
    ]);
  });

  test("two needs wait for a decision; nothing tells since when", () => {
    expect(made.counts.openNeeds).toBe(2);
    expect(made.counts.longestWait).toBeNull();
    expect(made.needs.map(({ need, waiting, light }) => [need.need, waiting, light, originText(need.origin)])).toEqual([
      ["项目回款事宜的最终决策", null, "unknown", "协调事项!F2#1"],
      ["重要项目的投资审批流程", null, "unknown", "协调事项!F2#2"],
    ]);
  });

  test("data gaps (ruling 29)", () => {
    expect(made.gaps.map(({ sheet, column, missing, of: all }) => `${sheet} ${column} ${missing}/${all}`)).toEqual([
      "周计划 客户 3/3",
      "周计划 计划完成日期 3/3",
      "周计划 未完成原因 2/2",
      "每日日志 客户 5/5",
      "每日日志 签约：客户、金额 1/1",
      "协调事项 紧急程度 2/2",
      "协调事项 要求完成日期 2/2",
      "协调事项 责任部门 2/2",
    ]);
  });

  test("no client, project, column or week is made up", () => {
    expect([made.clients, made.projects, made.absentColumns, made.before, made.problems]).toEqual([[], [], [], null, []]);
  });

  test("sources: 3 plans, 7 log rows, 0 clients, 2 needs", () => {
    expect(made.sources.map(({ sheet, rows, used }) => [sheet, rows, used])).toEqual([
      ["周计划", 3, 3],
      ["每日日志", 7, 7],
      ["客户", 0, 0],
      ["协调事项", 2, 2],
    ]);
  });

  test("the summary: five lines, figures first, the signing once (F52)", () => {
    expect(made.summary.map(({ say }) => told(say))).toEqual([
      "计划 3 项：完成 1/3（部分 0，未完成 2，延期 0，取消 0，未填写 0）",
      "外部接触：安排 9，实际 8，未见到 1；有成果 2/8，其中签约/回款级 1",
      "计划外成果：周五 08-15 参加项目推介会并签约 → 全部完成",
      "待拍板 2 项：项目回款事宜的最终决策；重要项目的投资审批流程",
      "建议结转 2 项，其中风险高 2 项",
    ]);
  });

  test("every sentence is told in full, and every finding has a row behind it", () => {
    const all = [...made.flags, ...made.warnings];
    for (const finding of all) expect(finding.origins.length).toBeGreaterThan(0);
    const sentences = [...all, ...made.summary, ...made.followUps].map(({ say }) => say).concat(made.days.map(({ why }) => why), made.plans.map(({ why }) => why));
    for (const sentence of sentences) expect(told(sentence)).not.toMatch(/[{}]|^[a-z-]+$/);
  });
});

test("the team's review of one person has the same figures, and a line with one question", () => {
  const team = review(sampleWeek, { person: null, week: SAMPLE_MONDAY, today: of(2025, 8, 18), minutes: null }, "0.1.0");
  expect(team.counts).toEqual(after.counts);
  expect(team.lines.map(({ name, handedIn, question }) => [name, handedIn, question && told(question)])).toEqual([["销售甲", true, "周五 08-15 的签约，客户和金额是多少？"]]);
});

test("a workbook without a client sheet has no name to compare with", () => {
  const rows = { plans: [plan({ client: ["示例市财政局"] })], log: [] };
  expect(reviewed(rows).problems).toEqual([]);
  expect(reviewed({ ...rows, clients: [client()] }).problems.map(({ code }) => code)).toEqual(["unmatched-client"]);
});

test("a task whose week was refused is said not to be counted", () => {
  const lost = plan({ week: null });
  const problem = { code: "day-missing", origin: lost.origin, say: { say: "day-missing", with: { text: "8月32日" } } };
  expect(reviewed({ plans: [plan(), lost], change: { problems: [problem] } }).problems.map(({ code }) => code)).toEqual(["day-missing", "weekless-plans"]);
});

test("a client by its alias is no other counterpart", () => {
  const clients = [client({ name: "示例区自然资源分局", aliases: ["国土局"] })];
  const rule = (name: string): boolean =>
    reviewed({
      plans: [plan({ number: 1, task: "汇报巡护方案", client: [name] })],
      log: [entry({ dayAction: "拜访客户汇报巡护方案", dayResult: "见到", client: ["示例区自然资源分局"], task: "1" })],
      clients: [...clients, client({ name: "示例县水利局" })],
    }).flags.some((flag) => flag.rule === "different-counterpart");
  expect([rule("国土局"), rule("示例县水利局")]).toEqual([false, true]);
});

test("a log row that fits two clients of one name is given to neither, and neither is called unnamed (ruling 9)", () => {
  const clients = [client({ name: "自然资源局", id: "K1" }), client({ name: "自然资源局", id: "K2" })];
  const made = reviewed({ log: [entry({ dayAction: "拜访客户", dayResult: "见到科长", client: ["自然资源局"] })], clients });
  expect(made.clients.map(({ why, unnamed }) => [why.say, unnamed])).toEqual([["why-client-shared-name", false], ["why-client-shared-name", false]]);
  expect(made.flags.filter((flag) => flag.rule === "quiet-client")).toEqual([]);
});
