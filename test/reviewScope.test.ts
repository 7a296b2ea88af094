import { isoDay } from "../src/model/day.js";
import { client, entry, on, plan, reviewed } from "./support/builders.js";

const day = (iso: string, dayAction: string, dayResult: string, owner = "销售甲") => entry({ day: on(iso), dayAction, dayResult, eveningAction: "无", eveningResult: "无", owners: [owner] });

test("a running week is quiet: days to come are upcoming, blanks are no gap and no flag", () => {
  const made = reviewed({ plans: [plan({ client: ["示例县水利局"], due: on("2025-08-15"), responsible: "销售甲" })], log: [day("2025-08-11", "拜访客户", "客户满意"), day("2025-08-12", "拜访客户", "客户满意")] }, { today: on("2025-08-13") });
  expect(made.phase).toBe("running");
  expect(made.days.map(({ effect }) => effect)).toEqual(["progress", "progress", "not_logged", "upcoming", "upcoming", "upcoming", "upcoming"]);
  expect(made.gaps.map(({ column }) => column)).toEqual(["客户"]);
  expect(made.plans[0]?.why.say).toBe("why-grade-pending");
  expect(made.flags.map(({ rule }) => rule).filter((rule) => rule !== "goodwill-without-rung")).toEqual([]);
  expect(made.warnings).toEqual([]);
});

test("the week before gives its own figures, or null where it has no rows", () => {
  const before = plan({ week: on("2025-08-04"), status: "完成" });
  expect(reviewed({ plans: [before, plan({ status: "未完成" })] }).before?.completion).toEqual({ n: 1, of: 1 });
  expect(reviewed({ plans: [plan()] }).before).toBeNull();
});

test("a column that the workbook lacks is said once; it is no gap, no flag and no risk (ruling 17)", () => {
  const made = reviewed({ plans: [plan({ status: "未完成", reason: "客户出差" })], without: ["client", "due", "appointment"] });
  expect(made.absentColumns).toEqual([{ sheet: "周计划", columns: ["客户", "计划完成日期", "预约确认日期"] }]);
  expect(made.gaps).toEqual([]);
  expect(made.flags).toEqual([]);
  expect(made.carryOver[0]?.risk).toMatchObject({ level: "middle" });
  expect(made.counts.elements).toEqual({ n: 3, of: 3 });
});

test("a workbook without a log has no days and no word on evidence (ruling 32)", () => {
  const made = reviewed({ plans: [plan({ status: "完成" })] });
  expect([made.days, made.counts.contacts.arranged]).toEqual([[], 0]);
  expect(made.flags.filter(({ rule }) => rule.includes("log"))).toEqual([]);
});

test("a workbook without plans is reviewed by its log", () => {
  const made = reviewed({ log: [day("2025-08-11", "拜访客户", "客户满意")] });
  expect([made.counts.planned, made.counts.completion, made.counts.contacts.realised]).toEqual([0, { n: 0, of: 0 }, 1]);
});

test("rows without an owner are named in everybody's review and in nobody's figures (ruling 12)", () => {
  const rows = { plans: [plan(), plan({ task: "无主任务", owners: [] })], log: [] };
  for (const person of [null, "销售甲"]) {
    const made = reviewed(rows, { person });
    expect(made.unowned.map(({ task }) => task)).toEqual(["无主任务"]);
    expect(made.counts.planned).toBe(1);
    expect(made.flags.filter(({ rule }) => rule === "unowned-row")).toHaveLength(1);
  }
});

test("a client name that no client has is a problem with its place and likely names", () => {
  const item = plan({ client: ["示例市自然资源和规划局"] });
  const [problem] = reviewed({ plans: [item], clients: [client()] }).problems;
  expect(problem).toMatchObject({ code: "unmatched-client", say: { with: { name: "示例市自然资源和规划局", suggestions: "示例市自然资源局" } } });
  expect(problem?.origin).toMatchObject({ sheet: "周计划", row: item.origin.row, column: 7 });
});

test("two clients in one cell count once each (ruling 3)", () => {
  const row = { ...day("2025-08-11", "拜访客户", "客户满意"), client: ["示例市自然资源局", "示例县水利局"] };
  expect(reviewed({ log: [row] }).counts.contacts).toMatchObject({ arranged: 2, realised: 2, named: 2, byCounterpart: { client: 2 } });
});

test("several rows of one day are one day with all their slots", () => {
  const made = reviewed({ log: [day("2025-08-11", "拜访客户", "没见到"), day("2025-08-11", "会见投资方", "初步确定合作方案")] });
  expect(made.days.filter(({ slots }) => slots.length > 0).map(({ day: own, effect, why, slots }) => [isoDay(own), effect, why.say, slots.length])).toEqual([
    ["2025-08-11", "progress", "why-day-agreed-day", 4],
  ]);
});

test("the team's lines follow the list of people, ask one question each, and name who has not handed in", () => {
  const rows = {
    plans: [plan({ owners: ["销售乙"], status: "未完成", carried: 1 }), plan({ owners: ["销售甲"], status: "完成" })],
    log: [day("2025-08-11", "会见投资方", "没见到")],
    settings: { people: ["销售丙", "销售乙", "销售甲"] },
  };
  const made = reviewed(rows);
  expect(made.lines.map(({ name, handedIn, question }) => [name, handedIn, question?.say])).toEqual([
    ["销售丙", false, "question-not-handed"],
    ["销售乙", true, "question-carried"],
    ["销售甲", true, "question-not-met"],
  ]);
  expect(made.summary.map(({ say }) => say.say)).toContain("summary-not-handed");
  expect(reviewed(rows, { person: "销售甲" }).lines).toEqual([]);
});

test("blanks of required columns that were read count only in the rows of this review", () => {
  const item = plan();
  const gap = (row: number) => ({ sheet: "周计划", row, column: 5 });
  const gaps = [{ sheet: "周计划", column: "期望结果", missing: 2, of: 9, origins: [gap(item.origin.row), gap(9999)] }];
  expect(reviewed({ plans: [item], change: { gaps } }).gaps.find(({ column }) => column === "期望结果")).toEqual({ sheet: "周计划", column: "期望结果", missing: 1, of: 1, origins: [gap(item.origin.row)] });
});

test("deviation is worded as a suggestion and only from ten counted tasks on (ruling 18)", () => {
  const some = (of: number) => Array.from({ length: of }, (_, at) => plan({ task: `任务${at}`, status: at === 0 ? "未完成" : "完成", client: ["示例县水利局"], due: on("2025-08-30") }));
  const rules = (of: number): readonly string[] => reviewed({ plans: some(of) }).flags.map(({ rule }) => rule).filter((rule) => rule === "high-deviation");
  expect(rules(9)).toEqual([]);
  expect(rules(10)).toEqual([]);
  const two = some(10).map((item, at) => (at === 1 ? { ...item, status: "未完成" as const } : item));
  expect(reviewed({ plans: two }).flags.filter(({ rule }) => rule === "high-deviation").map(({ say }) => say.say)).toEqual(["high-deviation.department"]);
});

test("a year that the calendar does not know is said in the review", () => {
  expect(reviewed({ plans: [plan({ week: on("2031-08-11") })] }, { week: on("2031-08-11"), today: on("2031-08-18") }).problems.map(({ code }) => code)).toEqual(["calendar-missing"]);
});
