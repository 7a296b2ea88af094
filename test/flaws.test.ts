import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxHost } from "../src/hosts/xlsx/xlsxHost.js";
import type { Review } from "../src/model/review.js";
import { judge } from "../src/run/judge.js";
import { WORDS } from "../src/words/index.js";
import { review } from "../src/review.js";
import { reviewJson } from "../src/report/reviewJson.js";
import { reviewSheet } from "../src/report/reviewSheet.js";
import { SAMPLE_MONDAY, sampleWeek } from "./golden/sampleWeek.js";
import { drawingText } from "./report/drawingText.js";
import { on } from "./support/builders.js";

const judgedOn = (day: string, minutes: number | null = null) => review(sampleWeek, { person: "销售甲", week: SAMPLE_MONDAY, today: on(day), minutes }, "0.1.0");
const judged = judgedOn("2025-08-18");
const early = judgedOn("2025-07-31", 691);

const told = (of: Review) => ({ sheet: drawingText(reviewSheet(of, WORDS.zh, { dateSystem: 1900 })), json: JSON.stringify(reviewJson(of, WORDS.zh)) });
const { sheet } = told(judged);
const WEEK_FILE = "示例周_销售甲.xlsx";
const opened = new XlsxHost(readFileSync(join("samples", WEEK_FILE)), WEEK_FILE)
  .read()
  .then((workbook) => judge(workbook, { week: SAMPLE_MONDAY, today: on("2025-08-18"), minutes: null }, { words: WORDS.zh, version: "0.1.0" }).review);
const earlySheet = drawingText(reviewSheet(early, WORDS.zh, { dateSystem: 1900 }));
const lineOf = (start: string): string => sheet.split("\n").find((line) => line.includes(start)) ?? "";

type Flaw = readonly [id: string, what: string, instead: readonly (string | RegExp)[], never: readonly RegExp[]];

/** The flaws of the sample report (requirements 1.4): what stands instead, and what never does, in the drawn sheet and in the object. */
const FLAWS: readonly Flaw[] = [
  ["F02", "three meanings of 本周 and 上周", ["复盘周：2025-08-11（周一）至 2025-08-17（周日），2025年第33周", "计划周：2025-08-18 至 2025-08-24（第34周）"], [/[本上]周/]],
  ["F03", "a weekday without a date", ["周一⏎08-11", "周日⏎08-17"], [/\| A 周[一二三四五六日] \{/]],
  ["F04", "no reviewer named", ["复盘人：未填写", "被复盘人：销售甲"], [/由复盘人汇报/]],
  ["F05", "no source, no counts, no version", ["数据来源：周计划 3 行、每日日志 7 行、客户 0 行、协调事项 2 行；工具版本 0.1.0"], [/AI|分析师/]],
  ["F06", "a finished task graded unfinished", [/A 1 .*√ 完成/, "登记为完成，未见对应日志，请补充"], [/A 1 .*× 未完成/]],
  ["F07", "one canned reason for every row", ["原因：未填写"], [/需要重新安排|调整策略/, /A 1 .*原因：/]],
  ["F08", "a party that the plan does not name taken for proof", [/A 2 .*可能相关：出差外地 → 没见到，请确认/, "日志对象（投资方）与计划对象（相关部门、客户）不一致"], [/周四才部分对接/]],
  ["F09", "an invented reason", [/A 3 .*原因：未填写/], [/缺乏有效资源|协同机制/]],
  ["F10", "no rate and no partial grade", ["完成 1/3（部分 0，未完成 2"], []],
  ["F11", "a rationale that no cell holds", [], [/虽有动作|未实现/]],
  ["F12", "compound tasks", ["（含 2 个动作，建议拆分）", "（含 3 个动作，建议拆分）"], []],
  ["F13", "the best result matches no task", ["参加项目推介会并签约 → 全部完成（计划外；客户、项目、金额未填写）"], []],
  ["F14", "a line break flattened", ["收款工作落实到人头，每一天都要跟进⏎复盘方式按照新的方式来"], []],
  ["F15", "going home graded as effective", [/周六⏎08-16 .*－ 不评估.*返程/], [/周六⏎08-16 .*有效/]],
  ["F16", "a Sunday with 无 graded as missed", [/周日⏎08-17 .*－ 不评估.*无安排/], [/周日⏎08-17 .*未达成/]],
  ["F17", "one sentence for three outcomes", [/周三⏎08-13 .*反馈良好（客户满意），未登记可交付成果/, /周四⏎08-14 .*√ 阶段成果.*初步确定合作方案/], [/行动有效|持续跟进和深化/]],
  ["F18", "goodwill praised as progress made", [/周一⏎08-11 .*意向性表态：领导有意愿帮忙/], [/沟通效果良好|进一步深化/]],
  ["F19", "a canned sentence for the signing", [/周五⏎08-15 .*√ 达成 .*签约，全部完成/], [/效果显著|奠定基础/]],
  ["F20", "signing on a day that did not mention it", [], [/周四.*协议签署/]],
  ["F21", "one missed meeting made a failing system", [/周二⏎08-12 .*未见到（投资方）；预约确认日期未填写/], [/机制不健全|落空|空跑/]],
  ["F22", "days called consecutive that are not", [], [/连续/]],
  ["F23", "meetings counted wrongly", ["外部接触：安排 9，实际 8，未见到 1", "实际接触：客户 3、领导(未注明) 2、投资方 2、活动 1", "未见到 1/9"], []],
  ["F24", "a frequency called reasonable without a norm", ["有客户名称 {figureLabel}", "0/8 {figure}"], [/频率合理/]],
  ["F25", "feedback of a third party taken for the client's", ["正面反馈 5"], []],
  ["F26", "nothing signed, and everything signed", ["其中签约/回款级 1", /A 2 .*× 未完成/], [/仅完成前两步|尚未签/]],
  ["F27", "a project step inferred from an event", [], [/立项基础/]],
  ["F28", "three steps that are four", [], [/三步走/]],
  ["F29", "statements that no column supports", ["数据缺口"], [/有一定理解|未在数据中体现/]],
  ["F30", "the plan copied as the next plan", [/计划周任务（2025-08-18 至 2025-08-24）[^\n]*\n[^\n]*未填写/, "A 任务2", "A 任务3"], [/A 任务1 /]],
  ["F31", "本周内 for every date", [], [/本周内/]],
  ["F32", "内部资源协调 for every resource", [], [/内部资源协调/]],
  ["F33", "middle risk for every row", ["风险高）：复盘周未完成、缺客户、缺计划完成日期"], [/中等风险/]],
  ["F34", "no owner and no date asked for", ["9/12（75%） {figure}", "责任人按负责人，默认", "四要素齐全的任务 0/3"], []],
  ["F35", "待确定客户 as a client", ["客户 缺 3/3"], [/待确定客户/]],
  ["F36", "internal tasks as visits", [], [/拜访计划/]],
  ["F37", "placeholder strategies", [], [/根据具体情况/]],
  ["F38", "clients of another review", [], [/沧源|成都市|自投集团/]],
  ["F39", "follow-ups the log implies are missing", ["明确决策时间", "重新预约（提前 ≥3 天）", "形成书面方案与协议", "补充协议、资金落实"], []],
  ["F40", "a column label as an item", [], [/需协调事项/]],
  ["F41", "two needs in one row", [/A 1 \{center\/integer\} \| B 协\d{3} (?:需要领导协调：)?项目回款事宜的最终决策 \{/, /A 2 \{center\/integer\} \| B 协\d{3} (?:需要领导协调：)?重要项目的投资审批流程 \{/], []],
  ["F42", "placeholders for urgency, support and time", ["紧急程度 缺 2/2、要求完成日期 缺 2/2"], [/根据项目进度|领导支持与协调/]],
  ["F43", "requests to departments from no data", [], [/财务部|法务部|技术部|行政部/]],
  ["F44", "a blockage asserted", [], [/卡滞/]],
  ["F45", "blame for a placeholder of its own", ["“到公司部署收款工作"], [/指责|目标客户为/]],
  ["F46", "the wrong party quoted", ["会见投资方"], [/未见客户/]],
  ["F47", "requests taken for weakness", ["待拍板 2 项"], [/推进能力|能力弱/]],
  ["F48", "dual-track with three parts in prose", [], [/双线并行”?策略/]],
  ["F49", "letters due without owner and date", [], [/申请函|建议书/]],
  ["F50", "a client board recommended and not given", [], [/建议.*看板系统/]],
  ["F51", "receptions without a line on the rules", ["晚间接待 4 次（自查提示，不上报）", "其中 4 次未登记事由、审批或费用"], [/违规|违反/]],
  ["F52", "praise said three times", [], []],
  ["F53", "statements without a row", ["〔日志 08-12 白天〕", "数据缺口"], []],
  ["F54", "no quantity at all", ["1/3 {figure}", "2/8 {figure}", "8/9 {figure}"], []],
];

describe.each([
  ["as rows", () => Promise.resolve(told(judged))],
  ["as the sample workbook", async () => told(await opened)],
] as const)("the sample week %s", (_, made) => {
  test.each(FLAWS)("%s %s: none of it, and what should stand there", async (__, ___, instead, never) => {
    const own = await made();
    for (const line of instead) expect(own.sheet).toEqual(typeof line === "string" ? expect.stringContaining(line) : expect.stringMatching(line));
    for (const flaw of never) {
      expect(own.sheet).not.toMatch(flaw);
      expect(own.json).not.toMatch(flaw);
    }
  });
});

test("F01 a review made before its week keeps the true moment and says so on top, in red", () => {
  expect(earlySheet).toContain("生成日期：2025-07-31 11:31");
  expect(earlySheet.split("\n")[2]).toMatch(/早于复盘周首日（2025-08-11）11 天.*\{warning\}/);
});

test("F07 the reason of a finished task is none, in the object too", () => {
  expect(judged.plans.map(({ grade, reason }) => [grade, reason])).toEqual([["done", null], ["missed", null], ["missed", null]]);
});

test("F36 visits are rows of that type with a client: here none", () => {
  expect(judged.nextPlans.filter(({ visit }) => visit)).toEqual([]);
  expect(judged.checks.visits).toEqual([]);
});

test("F50 the client board is made where there are clients, and only then", () => {
  expect(judged.clients).toEqual([]);
});

test("F52 the signing is told once in the summary, once among the results and once in its day", () => {
  const told = sheet.split("\n").filter((line) => line.includes("参加项目推介会并签约 → 全部完成"));
  expect(told.map((line) => /\{summary\}|（计划外；|⏎08-15/.exec(line)?.[0])).toEqual(["{summary}", "（计划外；", "⏎08-15"]);
});

test("F53 every line of the summary, the flags, the results and the suggestions leads to a row of the workbook", () => {
  for (const { origins } of [...judged.summary, ...judged.flags, ...judged.advice]) expect(origins.length).toBeGreaterThan(0);
  expect(lineOf("主要成果")).not.toBe("");
});

test("all 54 are looked at", () => {
  expect(new Set([...FLAWS.map(([id]) => id), "F01"]).size).toBe(54);
});
