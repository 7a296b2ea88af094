import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import type { Correction } from "../../src/model/correction.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import type { Review } from "../../src/model/review.js";
import { readInputs } from "../../src/read/readInputs.js";
import { correctedBy } from "../../src/run/correctedBy.js";
import { correctionEntries } from "../../src/run/correctionEntries.js";
import { judge } from "../../src/run/judge.js";
import { WORDS } from "../../src/words/index.js";
import { day, log, MONDAY, plans, sheet } from "../support/weekBook.js";

const TODAY = day("2025-08-18");
const LANGUAGES = { zh: WORDS.zh, en: WORDS.en };
const LOG = log([[MONDAY, "拜访示例市自然资源局", "没见到人", "", ""]]);

const book = (...sheets: readonly Sheet[]): Workbook => ({ fileName: null, dateSystem: 1900, findings: [], sheets });
const reviewOf = (workbook: Workbook): Review => judge(workbook, { person: null, week: null, today: TODAY, minutes: null }, { words: WORDS.zh, version: "0.1.0" }).review;
const rowsOf = ({ sheets }: Workbook, name: string): readonly (readonly CellValue[])[] => sheets.find((one) => one.name === name)?.rows ?? [];

async function corrected(host: MemoryHost, correction: Correction, language: keyof typeof LANGUAGES = "zh"): Promise<ReturnType<typeof correctedBy>> {
  const entries = correctionEntries(await host.read(), correction, { today: TODAY, words: LANGUAGES[language] });
  return correctedBy(entries, await host.type(entries));
}

function gradeOf(workbook: Workbook, reason = "已电话核实"): Correction {
  const [first] = reviewOf(workbook).plans;
  if (!first) throw new Error("no task");
  return { kind: "grade", origin: first.item.origin, task: first.item.task, verdict: "done", reason };
}

describe("a task that its manager grades", () => {
  const TASK = ["拜访示例市自然资源局", "确认需求", "没见到人"];
  test.each<readonly [string, Sheet, readonly (readonly CellValue[])[], string]>([
    ["under the headings that are there", plans([[...TASK, null, null]], ["主管评定", "评定理由"]), [["主管评定", "评定理由"], ["完成", "已电话核实"]], "周计划!F2"],
    ["under headings that are added", plans([TASK]), [["主管评定", "评定理由"], ["完成", "已电话核实"]], "周计划!F2"],
    ["under one that is added behind a column of the person's own", plans([[...TASK, "旁注"]], [""]), [[null, "主管评定", "评定理由"], ["旁注", "完成", "已电话核实"]], "周计划!G2"],
    ["over an earlier grade", plans([[...TASK, "未完成", "没去"]], ["主管评定", "评定理由"]), [["主管评定", "评定理由"], ["完成", "已电话核实"]], "周计划!F2"],
    ["in English, where the sheet is", sheet("Plans", [["WeekStart", "Owner", "Task", "Expected", "Actual"], [MONDAY, "销售甲", ...TASK]]), [["ManagerGrade", "ManagerReason"], ["Done", "已电话核实"]], "Plans!F2"],
  ])("has the grade %s, the totals follow, and one step brings back what stood there", async (_, own, expected, place) => {
    const host = new MemoryHost(book(own, LOG));
    const before = await host.read();
    const { counts } = reviewOf(before);
    const made = await corrected(host, gradeOf(before));
    const after = await host.read();
    expect(rowsOf(after, own.name).map((cells) => cells.slice(5).map((value) => value || null))).toEqual(expected);
    expect(`${made.place.sheet}!${String.fromCharCode(64 + made.place.column)}${made.place.row}`).toBe(place);
    expect(reviewOf(after)).toMatchObject({ plans: [{ grade: "done", basis: "manager", why: { with: { reason: "已电话核实" } } }], counts: { completion: { n: 1, of: 1 } } });
    await host.type(made.undo);
    expect(reviewOf(await host.read()).counts).toEqual(counts);
    const filled = (workbook: Workbook): readonly CellValue[] => (rowsOf(workbook, own.name)[1] ?? []).filter((value) => value !== null);
    expect(filled(await host.read())).toEqual(filled(before));
  });

  test("is refused where the row holds another task by now", async () => {
    const before = book(plans([TASK]), LOG);
    const host = new MemoryHost(book(plans([["别的任务", "确认", "完成"], TASK]), LOG));
    await expect(corrected(host, gradeOf(before))).rejects.toMatchObject({ code: "correction-stale", say: { with: { sheet: "周计划" } } });
  });

  test("is refused on a layout of somebody's own, where no column can be added", async () => {
    const diary = sheet("周计划", [["姓名", "销售甲", null], ["日期", "2025-08-11", null], ["序号", "事项", "进展"], [1, "拜访示例市自然资源局", "没见到人"], [2, "整理材料", "已完成"]]);
    const before = book(diary, LOG);
    const { plans: read } = reviewOf(before);
    expect(read.length).toBeGreaterThan(0);
    await expect(corrected(new MemoryHost(before), gradeOf(before))).rejects.toMatchObject({ code: "correction-no-column" });
  });
});

describe("a flag that is paused", () => {
  const START = book(plans([["拜访示例市自然资源局", "确认需求", "已完成"], ["跟进", "跟进", "没去"]]), LOG);
  const [flag] = reviewOf(START).flags;
  const pause = (more: Partial<Extract<Correction, { kind: "pause" }>> = {}): Correction => ({ kind: "pause", rule: flag?.rule ?? "", subject: flag?.subject ?? "", until: day("2025-09-15"), reason: "=已约下月", by: "主管乙", ...more });
  const rests = (workbook: Workbook): boolean => reviewOf(workbook).paused.some((one) => one.flag.rule === flag?.rule && one.flag.subject === flag.subject);

  test.each(["zh", "en"] as const)("rests in a 暂停 that is made in %s, and is back once the pause is taken back", async (language) => {
    const host = new MemoryHost(START);
    expect(flag).toBeDefined();
    const made = await corrected(host, pause(), language);
    const after = await host.read();
    expect(made.place).toEqual({ sheet: language === "zh" ? "暂停" : "Pauses", row: 3, column: 1 });
    expect(rowsOf(after, made.place.sheet)[2]).toEqual([expect.any(String), flag?.subject, 45915, "=已约下月", "主管乙"]);
    expect(rests(after)).toBe(true);
    expect(reviewOf(after).problems.map(({ code }) => code)).not.toContain("pause-unknown");
    await host.type(made.undo);
    expect(rests(await host.read())).toBe(false);
  });

  test("goes below the pauses that are there, with the columns that are wanting", async () => {
    const own = sheet("暂停", [["规则", "对象", "到期日"], ["quiet-client", "示例县教育局", 45900]]);
    const host = new MemoryHost(book(...START.sheets, own));
    await corrected(host, pause());
    expect(rowsOf(await host.read(), "暂停")).toEqual([
      ["规则", "对象", "到期日", "理由", "谁"],
      ["quiet-client", "示例县教育局", 45900],
      [expect.any(String), flag?.subject, 45915, "=已约下月", "主管乙"],
    ]);
    expect(rests(await host.read())).toBe(true);
  });

  test("leaves a sheet of that name alone whose headings nobody can read", async () => {
    const host = new MemoryHost(book(...START.sheets, sheet("暂停", [["我的笔记"]])));
    await expect(corrected(host, pause())).rejects.toMatchObject({ code: "correction-unread", say: { with: { sheet: "暂停" } } });
  });
});

describe("a task and a log row that are linked", () => {
  const TASK = ["部署收款", "落实到人", "已完成"];
  const VISIT = [MONDAY + 1, "拜访示例市自然资源局", "谈妥了", "", ""];

  function linkOf(workbook: Workbook): Correction {
    const { plans: [first], days } = reviewOf(workbook);
    const entry = days.flatMap(({ slots }) => slots)[0]?.entry;
    if (!first || !entry) throw new Error("no task or row");
    return { kind: "link", task: { kind: "task", origin: first.item.origin, task: first.item.task }, row: { kind: "row", origin: entry.origin, day: entry.day } };
  }

  test.each<readonly [string, readonly string[], readonly CellValue[], readonly string[], readonly CellValue[], CellValue, CellValue]>([
    ["with the task's number, under a heading that is added", ["序号"], [3], [], [], 3, 3],
    ["in the column that is there", ["序号"], [3], ["关联任务"], [null], 3, 3],
    ["behind what the cell says already", ["序号"], [3], ["关联任务"], ["2"], "2、3", 3],
    ["in place of 无", ["序号"], [3], ["关联任务"], ["无"], 3, 3],
    ["with a number that the task is given first", [], [], ["关联任务"], [null], 1, 1],
  ])("go together %s, and one step parts them", async (_, planHead, planCells, logHead, logCells, expected, number) => {
    const host = new MemoryHost(book(plans([[...TASK, ...planCells]], planHead), log([[...VISIT, ...logCells]], logHead)));
    const before = await host.read();
    expect(reviewOf(before)).toMatchObject({ proofs: { proved: 0, unlogged: 1, unplanned: 1 }, flags: expect.arrayContaining([expect.objectContaining({ rule: "done-without-log" })]) as unknown });
    const made = await corrected(host, linkOf(before));
    const after = await host.read();
    expect([rowsOf(after, "每日日志").map((cells) => cells[6] ?? null), rowsOf(after, "周计划")[1]?.[5]]).toEqual([["关联任务", expected], number]);
    expect(reviewOf(after)).toMatchObject({ proofs: { proved: 1, unlogged: 0, unplanned: 0 } });
    expect(made.place).toEqual({ sheet: "每日日志", row: 2, column: 7 });
    await host.type(made.undo);
    expect(reviewOf(await host.read()).proofs).toEqual(reviewOf(before).proofs);
  });

  test.each<readonly [string, readonly Sheet[], readonly Sheet[], string]>([
    ["correction-stale where the log row is another by now", [plans([TASK]), log([VISIT])], [plans([TASK]), log([[MONDAY + 2, "休息", "", "", ""]])], "每日日志"],
    ["link-number-twice where two tasks have the number", [plans([[...TASK, 1], ["跟进", "跟进", "没去", 1]], ["序号"]), log([VISIT])], [plans([[...TASK, 1], ["跟进", "跟进", "没去", 1]], ["序号"]), log([VISIT])], "周计划"],
  ])("are refused as %s, with nothing written", async (code, before, now, where) => {
    const host = new MemoryHost(book(...now));
    await expect(corrected(host, linkOf(book(...before)))).rejects.toMatchObject({ code: code.split(" ")[0], say: { with: { sheet: where } } });
    expect((await host.read()).sheets).toEqual(now);
  });
});

describe("a name that stands for a client", () => {
  const CLIENTS = (rows: readonly (readonly CellValue[])[], more: readonly string[] = []): Sheet => sheet("客户", [["客户名称", "负责人", "生命周期阶段", ...more], ...rows]);
  const ROW = ["示例县自然资源局", "销售甲", "意向期"];
  const visit = log([[MONDAY, "拜访", "谈妥了", "", "", "示例自然资源局"]], ["客户"]);
  const asked = (workbook: Workbook): unknown => reviewOf(workbook).problems.find(({ alike }) => alike)?.alike;
  const ALIAS: Correction = { kind: "alias", name: "示例自然资源局", client: "示例县自然资源局" };

  test.each<readonly [string, Sheet, CellValue]>([
    ["under a heading that is added", CLIENTS([ROW]), "示例自然资源局"],
    ["in the column that is there", CLIENTS([[...ROW, null]], ["别名"]), "示例自然资源局"],
    ["behind other names, which stay as typed", CLIENTS([[...ROW, "国土局（旧）、"]], ["别名"]), "国土局（旧）、示例自然资源局"],
  ])("goes into 别名 %s; then nobody asks again, until it is taken back", async (_, own, expected) => {
    const host = new MemoryHost(book(plans([["拜访", "见到", "已完成"]]), visit, own));
    const before = await host.read();
    expect(asked(before)).toEqual({ name: "示例自然资源局", clients: ["示例县自然资源局"] });
    const made = await corrected(host, ALIAS);
    const after = await host.read();
    expect(rowsOf(after, "客户").map((cells) => cells[3])).toEqual(["别名", expected]);
    expect(asked(after)).toBeUndefined();
    await host.type(made.undo);
    expect(asked(await host.read())).toEqual(asked(before));
  });

  test("is given to neither of two clients of one name", async () => {
    const host = new MemoryHost(book(plans([["拜访", "见到", "已完成"]]), visit, CLIENTS([ROW, ROW])));
    await expect(corrected(host, ALIAS)).rejects.toMatchObject({ code: "alias-of-two" });
  });
});

describe("a member of the team", () => {
  const START = [plans([["拜访", "见到", "已完成"]]), LOG];
  const PERSON: Correction = { kind: "person", name: "销售甲", group: "一组", superior: "主管甲", from: day("2025-03-01"), to: null, workingTime: "单休", leave: "2025-08-12" };
  const peopleOf = (workbook: Workbook): unknown => readInputs(workbook, { today: TODAY }).people?.rows.map(({ name, group, superior, from, to, workingTime, leave }) => [name, group, superior, from, to, workingTime, leave]);
  const TOLD = ["销售甲", "一组", "主管甲", day("2025-03-01"), undefined, "单休", "2025-08-12"];
  const OTHER = ["销售乙", undefined, undefined, undefined, undefined, "双休", undefined];
  const ROW = ["销售甲", undefined, "主管甲", undefined, day("2025-12-31"), "双休", undefined];

  test.each<readonly [string, readonly Sheet[], keyof typeof LANGUAGES, readonly unknown[], unknown]>([
    ["in a 人员 that is made", [], "zh", [TOLD], []],
    ["in a People that is made", [], "en", [TOLD], []],
    ["in their own row, whose other cells stay", [sheet("人员", [["姓名", "上级", "结束日期", "作息"], ["销售甲", "主管甲", "2025-12-31", "双休"]])], "zh", [TOLD], [ROW]],
    ["in a new row, in the words of the sheet", [sheet("People", [["Name", "WorkingTime"], ["销售乙", "Two days"]])], "zh", [OTHER, TOLD], [OTHER]],
  ])("is written %s, and one step takes that back", async (_, own, language, expected, back) => {
    const host = new MemoryHost(book(...START, ...own));
    const made = await corrected(host, PERSON, language);
    expect(peopleOf(await host.read())).toEqual(expected);
    await host.type(made.undo);
    expect(peopleOf(await host.read())).toEqual(back);
  });

  test("keeps what stands in the cells of which nothing is said anew, a date that nobody can read too", async () => {
    const host = new MemoryHost(book(...START, sheet("人员", [["姓名", "组", "开始日期"], ["销售甲", "一组", "去年春天"]])));
    await corrected(host, { kind: "person", name: "销售甲", group: "二组", superior: "", from: null, to: null, workingTime: "", leave: "" });
    expect((await host.read()).sheets.at(-1)?.rows).toEqual([["姓名", "组", "开始日期"], ["销售甲", "二组", "去年春天"]]);
  });
});
