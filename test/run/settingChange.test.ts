import fc from "fast-check";
import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import type { Corrected } from "../../src/model/correction.js";
import type { Mapping } from "../../src/model/recognition.js";
import type { SettingChange } from "../../src/model/settingChange.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { readInputs } from "../../src/read/readInputs.js";
import { readPairs } from "../../src/read/readPairs.js";
import { headingPairs } from "../../src/run/settingPairs.js";
import { planSettings } from "../../src/run/settingChange.js";
import { settingsDone } from "../../src/run/settingsDone.js";
import { WORDS, type Language } from "../../src/words/index.js";
import { OWN_HEADINGS, OWN_SHEETS } from "../support/ownSheets.js";
import { day, log, plans, reviewOf, sheet } from "../support/weekBook.js";

const TODAY = day("2025-08-18");
const SERIAL = 45887;
const OWN: SettingChange = { kind: "mapping", mapping: { headings: OWN_HEADINGS.map(([field, text]) => ({ kind: "plans", field, text })), sheets: [{ kind: "plans", sheet: "工作安排" }] } };
const LIMIT: SettingChange = { kind: "threshold", key: "quietRed", value: 45 };
const STANDARD = [plans([["部署", "落实", "完成"]]), log([])];

const book = (sheets: readonly Sheet[]): Workbook => ({ fileName: null, dateSystem: 1900, findings: [], sheets });
const settingsOf = ({ sheets }: Workbook, name = "设置"): readonly (readonly CellValue[])[] => sheets.find((one) => one.name === name)?.rows ?? [];

async function written(host: MemoryHost, change: SettingChange, language: Language = "zh"): Promise<Corrected> {
  const planned = planSettings(await host.read(), change, { today: TODAY, words: WORDS[language] });
  if ("entries" in planned) return settingsDone(planned, await host.type(planned.entries));
  await host.write(planned.plans);
  return settingsDone(planned, []);
}

describe("a workbook of one's own", () => {
  test("is read without a question once its names are kept in a 设置 that was made for them, until they are taken back", async () => {
    const host = new MemoryHost(book(OWN_SHEETS));
    const made = await written(host, OWN);
    const after = await host.read();
    expect(readInputs(after, { today: TODAY })).toMatchObject({ plans: { sheet: "工作安排", rows: [{ task: "拜访示例市自然资源局" }, { task: "整理示例项目材料" }] }, problems: [] });
    expect(after.sheets.slice(0, -1)).toEqual(OWN_SHEETS);
    expect(after.sheets.at(-1)).toMatchObject({ name: "设置", marker: null });
    expect(settingsOf(after)[made.place.row - 1]?.slice(0, 2)).toEqual(["表头别名", "哪一周=周起始日、谁来办=负责人、跟进的事=任务内容、想要什么=期望结果、做得怎样=实际完成情况"]);
    await host.type(made.undo);
    expect(readInputs(await host.read(), { today: TODAY })).toMatchObject({ plans: null });
  });

  test("has its 设置 in English where the page is", async () => {
    const host = new MemoryHost(book(OWN_SHEETS));
    await written(host, OWN, "en");
    const rows = settingsOf(await host.read(), "Settings");
    expect(rows.find(([key]) => key === "Sheet aliases")?.[1]).toBe("工作安排=Plans");
    expect(readInputs(await host.read(), { today: TODAY }).plans?.rows).toHaveLength(2);
  });
});

describe("a 设置 that is there", () => {
  const limitOf = async (host: MemoryHost): Promise<number | undefined> => readInputs(await host.read(), { today: TODAY }).settings.numbers.get("quietRed");

  test.each<readonly [string, readonly (readonly CellValue[])[], readonly CellValue[]]>([
    ["has the value in the setting's row, and the day of the change", [["键", "值", "来源", "更新日期"], ["未接触红灯天数", 30, "[A]", null]], ["未接触红灯天数", 45, "[A]", SERIAL]],
    ["in English too", [["Key", "Value", "Source", "Updated"], ["Days without contact, red", 30]], ["Days without contact, red", 45, null, SERIAL]],
    ["has a new row where the setting has none", [["键", "值"]], ["未接触红灯天数", 45]],
    ["has the value where an emptied row waits for it", [["键", "值"], ["未接触红灯天数", null]], ["未接触红灯天数", 45]],
  ])("%s", async (_, rows, expected) => {
    const before = book([...STANDARD, sheet(rows[0]?.[0] === "Key" ? "Settings" : "设置", rows)]);
    const host = new MemoryHost(before);
    const { undo } = await written(host, LIMIT);
    expect((await host.read()).sheets.at(-1)?.rows[1]).toEqual(expected);
    expect(await limitOf(host)).toBe(45);
    await host.type(undo);
    expect(await limitOf(host)).toBe(readInputs(before, { today: TODAY }).settings.numbers.get("quietRed"));
  });

  test("has the value in the last of several rows that say something, which is the one in force", async () => {
    const host = new MemoryHost(book([...STANDARD, sheet("设置", [["键", "值"], ["未接触红灯天数", 20], ["未接触红灯天数", 30], ["未接触红灯天数", null]])]));
    await written(host, LIMIT);
    expect(settingsOf(await host.read()).map((cells) => cells[1] ?? null)).toEqual(["值", 20, 45, null]);
  });

  test("keeps a share that is shown as a percentage one", async () => {
    const host = new MemoryHost(book([...STANDARD, sheet("设置", [["键", "值"], ["偏差二级", 0.2]], { formats: [[], ["", "0%"]] })]));
    await written(host, { kind: "threshold", key: "deviationHigh", value: 25 });
    expect(settingsOf(await host.read())[1]?.[1]).toBe(0.25);
    expect(readInputs(await host.read(), { today: TODAY }).settings.numbers.get("deviationHigh")).toBe(25);
  });

  test("without headings is left alone", async () => {
    const host = new MemoryHost(book([...STANDARD, sheet("设置", [["随手记", null], ["下周开会", null]])]));
    await expect(written(host, LIMIT)).rejects.toMatchObject({ code: "setting-no-place", say: { with: { sheet: "设置" } } });
  });
});

describe("pairs of headings", () => {
  const mapping = (...headings: readonly (readonly [string, string, string])[]): Mapping => ({ headings: headings.map(([kind, field, text]) => ({ kind, field, text })), sheets: [] });
  const pairs = (text: string, of: Mapping): string => headingPairs(of, { text, english: false });

  test.each([
    ["come behind those that are there", "旧列=客户、", mapping(["plans", "task", "事"]), "旧列=客户、事=任务内容"],
    ["are not said twice", "事=任务内容", mapping(["plans", "task", "事"]), "事=任务内容"],
    ["of one word for two things have the second turned round", "", mapping(["plans", "task", "内容"], ["log", "dayAction", "内容"]), "内容=任务内容、白天主要动作=内容"],
    ["have no line break and no remark that would split them", "", mapping(["plans", "task", "做的事 (甲、乙)"]), "做的事=任务内容"],
  ])("%s", (_, text, of, expected) => expect(pairs(text, of)).toBe(expected));

  test.each([
    ["mapping-unwritable", "", mapping(["plans", "task", "事、情"])],
    ["mapping-taken", "内容=客户、任务内容=别的", mapping(["plans", "task", "内容"])],
  ])("are refused as %s, with nothing written", (code, text, of) => expect(() => pairs(text, of)).toThrow(expect.objectContaining({ code }) as Error));

  test("whatever is typed as a heading, the list reads back what was chosen, or says that it cannot hold it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), (heading) => {
        let text: string;
        try {
          text = pairs("旧列=客户", mapping(["plans", "task", heading]));
        } catch (error) {
          expect(["mapping-unwritable", "mapping-taken"]).toContain((error as { code?: string }).code);
          return;
        }
        const renamed = sheet("周计划", [["周起始日", "负责人", heading, "期望结果", "实际完成情况"], [45880, "销售甲", "部署", "落实", "完成"]]);
        expect(readPairs(text)).toHaveLength(2);
        const inputs = readInputs(book([renamed, sheet("设置", [["键", "值"], ["表头别名", text]])]), { today: TODAY });
        expect(inputs.plans?.rows[0]?.task).toBe("部署");
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a person decided of words", () => {
  const textsOf = async (host: MemoryHost): Promise<ReturnType<typeof readInputs>["settings"]> => readInputs(await host.read(), { today: TODAY }).settings;
  const EMPTY = sheet("设置", [["键", "值", "来源", "更新日期"]]);
  const PHRASE: SettingChange = { kind: "pair", key: "phrases", from: "闭环", stands: "done" };

  test.each<readonly [string, Sheet, SettingChange, readonly CellValue[]]>([
    ["a phrase with its meaning", EMPTY, PHRASE, ["短语", "闭环=完成"]],
    ["a phrase in the words of an English sheet", sheet("Settings", [["Key", "Value"]]), PHRASE, ["Phrases", "闭环=done"]],
    ["a phrase behind others", sheet("设置", [["键", "值"], ["短语", "走通=部分完成、"]]), PHRASE, ["短语", "走通=部分完成、闭环=完成"]],
    ["a phrase that meant something else", sheet("设置", [["键", "值"], ["短语", "闭环=部分完成、走通=部分完成"]]), PHRASE, ["短语", "走通=部分完成、闭环=完成"]],
    ["a phrase that is taken out", sheet("设置", [["键", "值"], ["短语", "闭环=完成、走通=部分完成"]]), { ...PHRASE, stands: null }, ["短语", "走通=部分完成"]],
    ["the last phrase, which leaves its row blank", sheet("设置", [["键", "值"], ["短语", "闭环=完成"]]), { ...PHRASE, stands: null }, ["短语", null]],
    ["a name that is nobody else's", EMPTY, { kind: "pair", key: "aliases", from: "示例局", stands: "示例局" }, ["别名", "示例局=示例局"]],
    ["a working time", EMPTY, { kind: "text", key: "workingTime", value: "单休" }, ["作息", "单休"]],
    ["days off", EMPTY, { kind: "text", key: "daysOff", value: "2025-10-01 至 2025-10-08" }, ["节假日", "2025-10-01 至 2025-10-08"]],
    ["what a rule suggests", EMPTY, { kind: "text", key: "advice.quiet-client", value: "先打电话" }, ["建议·久未接触的客户", "先打电话"]],
    ["a setting that is left to its standard", sheet("设置", [["键", "值"], ["作息", "单休"]]), { kind: "text", key: "workingTime", value: "" }, ["作息", null]],
  ])("%s stands in its row, and what stood there comes back", async (_, own, change, expected) => {
    const host = new MemoryHost(book([...STANDARD, own]));
    const before = await textsOf(host);
    const made = await written(host, change);
    const row = settingsOf(await host.read(), own.name)[made.place.row - 1] ?? [];
    expect([row[0], row[1] ?? null]).toEqual(expected);
    await host.type(made.undo);
    expect(await textsOf(host)).toEqual(before);
  });

  test("a phrase is taken out of every row that has it, and the others stay", async () => {
    const host = new MemoryHost(book([...STANDARD, sheet("设置", [["键", "值"], ["短语", "闭环=完成"], ["短语", "走通=部分完成"], ["短语", "绿灯=完成、闭环=部分完成"]])]));
    const { undo } = await written(host, { ...PHRASE, stands: null });
    expect(settingsOf(await host.read()).map((cells) => cells[1] ?? null)).toEqual(["值", null, "走通=部分完成", "绿灯=完成"]);
    await host.type(undo);
    expect((await textsOf(host)).phrases.get("闭环")).toBe("部分完成");
  });

  test("a phrase decides from then on", async () => {
    const unsure = [plans([["跟进", "落实", "绿灯"]]), log([])];
    const host = new MemoryHost(book(unsure));
    await written(host, { ...PHRASE, from: "绿灯", stands: "partial" });
    const { plans: [task] } = reviewOf((await host.read()).sheets);
    expect(task).toMatchObject({ grade: "partial", sure: true, why: { say: "why-grade-phrase" } });
  });

  test.each<readonly [string, SettingChange]>([
    ["pair-unwritable", { ...PHRASE, from: "甲=乙" }],
    ["setting-unread", { kind: "text", key: "daysOff", value: "国庆那几天" }],
    ["setting-unread", { kind: "text", key: "workingDays", value: "2025-02-30" }],
  ])("are refused as %s, with nothing written", async (code, change) => {
    const host = new MemoryHost(book([...STANDARD, EMPTY]));
    await expect(written(host, change)).rejects.toMatchObject({ code });
    expect(settingsOf(await host.read())).toEqual(EMPTY.rows);
  });

  test("a notice pasted whole is taken, and read back", async () => {
    const host = new MemoryHost(book([...STANDARD, EMPTY]));
    await written(host, { kind: "text", key: "daysOff", value: "2027年部分节假日安排：元旦：2027年1月1日至3日放假，共3天。" });
    expect((await textsOf(host)).daysOff.size).toBe(3);
  });
});

describe("days off in a 设置", () => {
  const NOTICE = ["2026年部分节假日安排的通知", "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。"];
  const off = (text: string): SettingChange => ({ kind: "text", key: "daysOff", value: text });
  const values = async (host: MemoryHost): Promise<readonly unknown[]> => settingsOf(await host.read()).map(([key, value]) => [key ?? null, value ?? null]);
  const counted = async (host: MemoryHost): Promise<readonly number[]> => {
    const { daysOff, workingDays } = readInputs(await host.read(), { today: TODAY }).settings;
    return [daysOff.size, workingDays.size];
  };

  test.each<readonly [string, readonly (readonly CellValue[])[], string, readonly unknown[], readonly number[]]>([
    ["that were pasted over rows of their own are said in one cell", [["节假日", null], [NOTICE[0] ?? "", null], [null, NOTICE[1] ?? ""]], "2025-12-24", [["节假日", "2025-12-24"], [null, null], [null, null]], [1, 0]],
    ["keep a notice apart from the days before it", [["节假日", "2025-12-24"]], ["2025-12-24、2025-12-25", ...NOTICE].join("\n"), [["节假日", "2025-12-24、2025-12-25"], ["节假日", NOTICE.join("\n")]], [5, 1]],
    ["in two rows become one", [["节假日", "2025-12-24"], ["作息", "单休"], ["节假日", "2025-12-25"]], NOTICE.join("\n"), [["节假日", NOTICE.join("\n")], ["作息", "单休"], ["节假日", null]], [3, 1]],
    ["are left to the standard, the pasted ones too", [["节假日", "2025-12-24"], [NOTICE[1] ?? "", null]], "", [["节假日", null], [null, null]], [0, 0]],
  ])("%s", async (_, rows, text, expected, days) => {
    const before = book([...STANDARD, sheet("设置", [["键", "值"], ...rows])]);
    const host = new MemoryHost(before);
    const { undo } = await written(host, off(text));
    expect((await values(host)).slice(1)).toEqual(expected);
    expect(await counted(host)).toEqual(days);
    await host.type(undo);
    expect(await counted(host)).toEqual(await counted(new MemoryHost(before)));
  });

  test("have rows of their own in a 设置 that is made for them", async () => {
    const host = new MemoryHost(book(STANDARD));
    const { undo } = await written(host, off(["2025-12-24", ...NOTICE].join("\n")));
    expect(await counted(host)).toEqual([4, 1]);
    await host.type(undo);
    expect(await counted(host)).toEqual([0, 0]);
  });
});
