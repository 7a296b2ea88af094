import { readInputs } from "../../src/read/readInputs.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import { MONDAY, sheet } from "../support/weekBook.js";
import { mail, rolledUp, rowsIn, TODAY, typedInto } from "./mail.js";

const plan = (who: string, task: string, actual: string, ...more: readonly (string | number)[]) => [MONDAY, who, task, "拿到批复", actual, ...more];
const entry = (who: string, action: string, result: string, day = MONDAY) => [day, who, action, result, "无", "无"];

describe("rows of several workbooks", () => {
  test("each stands once, with its source; people and days in order", () => {
    const { team } = rolledUp([mail("乙.xlsx", { plans: [plan("销售乙", "拜访教育局", "完成")] }), mail("甲.xlsx", { plans: [plan("销售甲", "拜访水利局", "未完成")], log: [entry("销售甲", "拜访水利局", "没见到")] })]);
    expect(rowsIn(team, "周计划").map((row) => [row["负责人"], row["任务内容"], row["实际完成情况"]])).toEqual([
      ["销售乙", "拜访教育局", "完成"],
      ["销售甲", "拜访水利局", "未完成"],
    ]);
    expect(rowsIn(team, "每日日志")[0]?.["来源文件"]).toMatch(/^甲\.xlsx 每日日志!A2 #[0-9a-f]{8}\.0$/);
  });

  test("the same row of two workbooks counts once, and names both", () => {
    const rows = { plans: [plan("销售甲、销售乙", "一起拜访水利局", "完成")] };
    const { rolled, team } = rolledUp([mail("甲.xlsx", rows), mail("乙.xlsx", rows)]);
    expect(rowsIn(team, "周计划").map((row) => row["来源文件"])).toEqual([expect.stringMatching(/^乙\.xlsx 周计划!C2；甲\.xlsx 周计划!C2 #/)]);
    expect(rolled.conflicts).toEqual([]);
  });

  test("two equal rows of one workbook stay two", () => {
    const { team } = rolledUp([mail("甲.xlsx", { plans: [plan("销售甲", "写周报", "完成"), plan("销售甲", "写周报", "完成")] })]);
    expect(rowsIn(team, "周计划")).toHaveLength(2);
  });

  test("a fuller row stands for the one it holds: an older copy is told by what is in it", () => {
    const early = mail("甲_周三.xlsx", { plans: [plan("销售甲", "拜访水利局", "")], log: [entry("销售甲", "拜访水利局", "满意")] });
    const late = mail("甲_周日.xlsx", { plans: [plan("销售甲", "拜访水利局", "完成")], log: [entry("销售甲", "拜访水利局", "满意"), entry("销售甲", "写方案", "完成", MONDAY + 1)] });
    const { rolled, team } = rolledUp([early, late]);
    expect(rowsIn(team, "周计划").map((row) => row["实际完成情况"])).toEqual(["完成"]);
    expect(rowsIn(team, "每日日志")).toHaveLength(2);
    expect(rolled.files[0]?.overlaps).toEqual([{ file: "甲_周日.xlsx", same: 1, older: 1, newer: 0, conflicts: 0, more: 1, whole: true, holds: false }]);
    expect(rolled.files[1]?.overlaps[0]).toMatchObject({ file: "甲_周三.xlsx", newer: 1, whole: false, holds: true });
  });

  test("a further log row of a day is no conflict with the one before it", () => {
    const one = mail("甲.xlsx", { log: [entry("销售甲", "拜访水利局", "满意")] });
    const two = mail("甲2.xlsx", { log: [entry("销售甲", "拜访教育局", "已签收"), entry("销售甲", "拜访水利局", "满意")] });
    const { rolled, team } = rolledUp([one, two]);
    expect([rowsIn(team, "每日日志").length, rolled.conflicts.length]).toEqual([2, 0]);
  });
});

describe("rows that contradict each other (M3)", () => {
  const one = mail("甲.xlsx", { plans: [plan("销售甲", "签补充协议", "完成")] });
  const other = mail("甲改.xlsx", { plans: [plan("销售甲", "签补充协议", "未完成，等领导")] });
  const { rolled, team } = rolledUp([one, other]);

  test("both stand, with one mark, and the intake tells both", () => {
    const rows = rowsIn(team, "周计划");
    expect(rows.map((row) => row["实际完成情况"])).toEqual(["完成", "未完成，等领导"]);
    expect(new Set(rows.map((row) => row["冲突"])).size).toBe(1);
    expect(rolled.conflicts).toMatchObject([
      { kind: "plans", subject: "签补充协议", settled: false, tellings: [{ from: "甲.xlsx 周计划!C2", fields: [{ field: "actual", text: "完成" }] }, { from: "甲改.xlsx 周计划!C2", fields: [{ field: "actual", text: "未完成，等领导" }] }] },
    ]);
  });

  test("the review counts them once, and grades neither telling", () => {
    const rows = readInputs(team, { today: TODAY }).plans?.rows;
    expect(rows).toMatchObject([{ task: "签补充协议", expected: "拿到批复", conflict: "完成 ／ 未完成，等领导" }]);
    expect(rows?.[0]?.actual).toBeUndefined();
  });

  test("the telling that a manager keeps stands from then on", () => {
    const kept = typedInto(team, "周计划", (row) => row["实际完成情况"] === "完成", null);
    const next = rolledUp([other, one], kept);
    expect(rowsIn(next.team, "周计划").map((row) => row["实际完成情况"])).toEqual(["未完成，等领导"]);
    expect(next.rolled.conflicts.map(({ settled }) => settled)).toEqual([true]);
    const later = rolledUp([one, other], next.team);
    expect(rowsIn(later.team, "周计划")).toEqual(rowsIn(next.team, "周计划"));
  });

  test("two clients of one name and number are held side by side; of two numbers they are two", () => {
    const client = (file: string, stage: string, id: string | null) => mail(file, { plans: [], others: [sheet("客户", [["客户名称", "客户编号", "负责人", "生命周期阶段"], ["示例县水利局", id, "销售甲", stage]])] });
    expect(rolledUp([client("甲.xlsx", "意向期", "C1"), client("乙.xlsx", "推进期", "C1")]).rolled.conflicts).toHaveLength(1);
    const two = rolledUp([client("甲.xlsx", "意向期", "C1"), client("乙.xlsx", "推进期", "C2")]);
    expect([two.rolled.conflicts.length, rowsIn(two.team, "客户").length]).toEqual([0, 2]);
    const alone = rolledUp([client("甲.xlsx", "意向期", "C1"), client("乙.xlsx", "意向期", null)]);
    expect([alone.rolled.conflicts.length, rowsIn(alone.team, "客户").length]).toEqual([0, 1]);
  });
});

describe("M7: books of 1900 and 1904", () => {
  test("each counts by its own base", () => {
    const old = { ...mail("旧.xlsx", { plans: [[44418, "销售甲", "拜访水利局", "拿到批复", "完成"]] }), dateSystem: 1904 as const };
    const { rolled, team } = rolledUp([old, mail("新.xlsx", { plans: [plan("销售甲", "拜访水利局", "完成")] })]);
    expect(rowsIn(team, "周计划").map((row) => row["周起始日"])).toEqual([MONDAY]);
    expect(rolled.conflicts).toEqual([]);
  });
});

describe("M8: headings", () => {
  const headed = (file: string, rows: Parameters<typeof sheet>[1]) => mail(file, { others: [sheet("周计划", rows)] });

  test("in other order, language, with line breaks and remarks are matched by rule; what was read as what is told", () => {
    const { rolled, team } = rolledUp([headed("甲.xlsx", [["任务\n内容（必填）", "Owner", "周次", "预期成果", "完成情况"], ["拜访水利局", "销售甲", MONDAY, "拿到批复", "完成"]])]);
    expect(rowsIn(team, "周计划")[0]).toMatchObject({ 负责人: "销售甲", 任务内容: "拜访水利局", 期望结果: "拿到批复", 实际完成情况: "完成", 周起始日: MONDAY });
    expect(rolled.files[0]?.headings.map(({ text, field }) => [text, field])).toEqual([["周次", "week"], ["预期成果", "expected"], ["完成情况", "actual"]]);
    expect(rolled.files[0]?.shape).toBe("headings");
  });

  test("twice or unknown are carried under their own heading, never by place", () => {
    const { team } = rolledUp([headed("甲.xlsx", [["周起始日", "负责人", "任务内容", "期望结果", "实际完成情况", "实际完成情况", "心情"], [MONDAY, "销售甲", "拜访水利局", "拿到批复", "完成", "其实没有", "好"]])]);
    expect(rowsIn(team, "周计划")[0]).toMatchObject({ 实际完成情况: "完成", 心情: "好" });
    expect(rowsIn(team, "周计划")[0]?.["实际完成情况·2"]).toBe("其实没有");
  });

  test("that the team's workbook maps are read by its mapping next week", () => {
    const odd = headed("甲.xlsx", [["周起始日", "负责人", "要干啥", "期望结果", "咋样了"], [MONDAY, "销售甲", "拜访水利局", "拿到批复", "完成"]]);
    expect(() => rolledUp([odd])).toThrow("missing-heading");
    const first = rolledUp([mail("乙.xlsx", { plans: [plan("销售乙", "写方案", "完成")] })]);
    const mapped = typedInto(first.team, "设置", (row) => row["键"] === "表头别名", { 值: "要干啥=任务内容、咋样了=实际完成情况" });
    expect(rowsIn(rolledUp([odd], mapped).team, "周计划").map((row) => row["任务内容"])).toContain("拜访水利局");
  });
});

describe("what a manager decided", () => {
  const first = mail("甲.xlsx", { plans: [plan("销售甲", "签补充协议", "差不多了", 1), plan("销售甲", "拜访水利局", "完成", 2)], more: ["序号"], log: [entry("销售甲", "拜访水利局", "满意")] });
  const decided = typedInto(typedInto(rolledUp([first]).team, "周计划", (row) => row["任务内容"] === "签补充协议", { 主管评定: "部分完成", 评定理由: "差一章" }), "每日日志", () => true, { 关联任务: "2" });

  test("is put on the row again while nothing of it changed", () => {
    const { rolled, team } = rolledUp([first], decided);
    expect(rowsIn(team, "周计划")[0]).toMatchObject({ 任务内容: "签补充协议", 主管评定: "部分完成", 评定理由: "差一章" });
    expect(rowsIn(team, "每日日志")[0]).toMatchObject({ 关联任务: "2" });
    expect(rolled.unapplied).toEqual([]);
  });

  test("is put on the row that the person filled in, renumbered or reworded since", () => {
    const later = mail("甲_2.xlsx", { plans: [plan("销售甲", "准备材料", "完成", 1), plan("销售甲", "签补充协议（第二稿）", "已签", 2), plan("销售甲", "拜访水利局", "完成", 3)], more: ["序号"] });
    const { rolled, team } = rolledUp([later], decided);
    expect(rowsIn(team, "周计划").map((row) => [row["任务内容"], row["主管评定"] ?? null, row["实际完成情况"]])).toEqual([["准备材料", null, "完成"], ["签补充协议（第二稿）", "部分完成", "已签"], ["拜访水利局", null, "完成"]]);
    expect(rolled.unapplied).toEqual([]);
  });

  test("is listed where the row is gone or about something else", () => {
    const gone = rolledUp([mail("甲_2.xlsx", { plans: [plan("销售甲", "拜访水利局", "完成", 2)], more: ["序号"] })], decided);
    expect(rowsIn(gone.team, "周计划").map((row) => row["任务内容"])).toEqual(["拜访水利局"]);
    expect(gone.rolled.unapplied).toMatchObject([{ subject: "签补充协议", why: "gone", decided: [{ field: "verdict", text: "部分完成" }, { field: "verdictReason", text: "差一章" }] }]);
    expect(gone.rolled.gone).toMatchObject([{ subject: "签补充协议" }]);
    const other = rolledUp([mail("甲_2.xlsx", { plans: [plan("销售甲", "接待考察团", "完成", 1), plan("销售甲", "拜访水利局", "完成", 2)], more: ["序号"] })], decided);
    expect(other.rolled.unapplied).toMatchObject([{ subject: "签补充协议", why: "changed" }]);
    expect(rowsIn(other.team, "周计划").map((row) => row["主管评定"] ?? null)).toEqual([null, null]);
  });

  test("stays on last week's rows when nobody mails them again, as do rows that a manager added", () => {
    const later = mail("乙.xlsx", { plans: [plan("销售乙", "写方案", "完成")] });
    const { team } = rolledUp([later], decided);
    expect(rowsIn(team, "周计划").map((row) => [row["任务内容"], row["主管评定"] ?? null])).toEqual([["写方案", null], ["签补充协议", "部分完成"], ["拜访水利局", null]]);
  });

  test("what else was typed into the row is kept while the person changed nothing, and listed where both did", () => {
    const typed = typedInto(rolledUp([first]).team, "周计划", (row) => row["任务内容"] === "签补充协议", { 期望结果: "双方盖章" });
    expect(rowsIn(rolledUp([first], typed).team, "周计划")[0]?.["期望结果"]).toBe("双方盖章");
    const later = mail("甲_2.xlsx", { plans: [plan("销售甲", "签补充协议", "已签", 1), plan("销售甲", "拜访水利局", "完成", 2)], more: ["序号"] });
    const both = rolledUp([later], typed);
    expect(rowsIn(both.team, "周计划")[0]).toMatchObject({ 期望结果: "拿到批复", 实际完成情况: "已签" });
    expect(both.rolled.unapplied[0]?.decided).toContainEqual({ field: "expected", text: "双方盖章" });
  });

  test("a team's workbook that no roll-up made gives its verdicts and what the mailed row leaves blank", () => {
    const own = mail("团队.xlsx", { plans: [plan("销售甲", "签补充协议", "", "完成", "看过合同")], more: ["主管评定", "评定理由"] });
    const { team } = rolledUp([mail("甲.xlsx", { plans: [plan("销售甲", "签补充协议", "已签")] })], own);
    expect(rowsIn(team, "周计划")).toMatchObject([{ 实际完成情况: "已签", 主管评定: "完成", 评定理由: "看过合同" }]);
  });
});

describe("settings", () => {
  const stated = (file: string, key: string, value: string | number) => mail(file, { plans: [plan(`销售${file[0]}`, "写方案", "完成")], others: [sheet("设置", [["键", "值"], [key, value]])] });
  const valueOf = (team: ReturnType<typeof rolledUp>["team"], key: string) => rowsIn(team, "设置").find((row) => row["键"] === key)?.["值"];

  test("what most state stands, and the others are listed", () => {
    const { rolled, team } = rolledUp([stated("甲.xlsx", "月均拜访次数", 3), stated("乙.xlsx", "月均拜访次数", 3), stated("丙.xlsx", "月均拜访次数", 2)]);
    expect(valueOf(team, "月均拜访次数")).toBe(3);
    expect(rolled.settingsDiffer).toMatchObject([{ stands: "3", by: "most", others: [{ text: "2", files: ["丙.xlsx"] }] }]);
  });

  test("of equally many the default stands", () => {
    expect(rolledUp([stated("甲.xlsx", "月均拜访次数", 3), stated("乙.xlsx", "月均拜访次数", 2)]).rolled.settingsDiffer).toMatchObject([{ stands: "2", by: "default" }]);
  });

  test("the team's workbook wins", () => {
    const base = typedInto(rolledUp([stated("甲.xlsx", "月均拜访次数", 3)]).team, "设置", (row) => row["键"] === "月均拜访次数", { 值: 4 });
    const { rolled, team } = rolledUp([stated("甲.xlsx", "月均拜访次数", 3)], base);
    expect(valueOf(team, "月均拜访次数")).toBe(4);
    expect(rolled.settingsDiffer).toMatchObject([{ by: "base", stands: "4", others: [{ text: "3", files: ["甲.xlsx"] }] }]);
  });

  test("phrases are joined; those that contradict each other are left out and listed; an unknown key comes along", () => {
    const { rolled, team } = rolledUp([stated("甲.xlsx", "短语", "搞掂=完成、黄了=未完成"), stated("乙.xlsx", "短语", "黄了=取消"), stated("丙.xlsx", "我们的口号", "加油")]);
    expect(valueOf(team, "短语")).toBe("搞掂=完成");
    expect(valueOf(team, "我们的口号")).toBe("加油");
    expect(rolled.settingsDiffer.find(({ id }) => id === "phrases")?.others.map(({ text }) => text)).toEqual(["黄了=取消", "黄了=未完成"]);
  });

  test("names that only one workbook knows otherwise are resolved in its rows alone", () => {
    const book = (file: string, who: string, aliases: string) => mail(file, { plans: [[MONDAY, who, "拜访", "拿到批复", "完成", "国土局"]], more: ["客户"], others: [sheet("设置", [["键", "值"], ["别名", aliases]])] });
    const { team } = rolledUp([book("甲.xlsx", "销售甲", "国土局=示例县自然资源局"), book("乙.xlsx", "销售乙", "国土局=样例市自然资源局")]);
    expect(rowsIn(team, "周计划").map((row) => row["客户"])).toEqual(["样例市自然资源局", "示例县自然资源局"]);
  });
});

test("weeks before the reviewed one keep the rows that a person's workbook no longer has", () => {
  const before = MONDAY - 7;
  const first = rolledUp([mail("甲.xlsx", { plans: [[before, "销售甲", "旧任务", "拿到批复", "完成"], [before, "销售甲", "另一件旧任务啊", "结果", "完成"]] })]);
  const { rolled, team } = rolledUp([mail("甲.xlsx", { plans: [[before, "销售甲", "另一件旧任务啊", "结果", "完成"], plan("销售甲", "新任务", "完成")] })], first.team);
  expect(rowsIn(team, "周计划").map((row) => row["任务内容"]).sort()).toEqual(["另一件旧任务啊", "新任务", "旧任务"].sort());
  expect(rolled.gone).toEqual([]);
});

test("a row without a usable day is carried as typed, and read again as doubtful", () => {
  const { team } = rolledUp([mail("甲.xlsx", { log: [[8.1, "销售甲", "拜访水利局", "满意", "无", "无"]] })]);
  expect(rowsIn(team, "每日日志")[0]).toMatchObject({ 日期: 8.1, 白天主要动作: "拜访水利局" });
  expect(readInputs(team, { today: parseIsoDay("2025-08-18") as Day }).problems.map(({ code }) => code)).toContain("day-ambiguous");
});

test("a row that hundreds of workbooks tell differently is one conflict, also over last week's", () => {
  const books = Array.from({ length: 400 }, (_, nth) => mail(`${nth}.xlsx`, { plans: [], clients: [["示例县水利局", `销售${nth}`, "意向期"]] }));
  const first = rolledUp(books);
  const again = rolledUp(books, first.team);
  expect([first.rolled.conflicts.length, again.rolled.conflicts.length, again.rolled.conflicts[0]?.tellings.length]).toEqual([1, 1, 400]);
  expect(rowsIn(again.team, "客户")).toEqual(rowsIn(first.team, "客户"));
});
