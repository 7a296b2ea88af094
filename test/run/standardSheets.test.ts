import { MemoryHost } from "../../src/hosts/memory/memoryHost.js";
import { markerOf } from "../../src/model/marker.js";
import type { Sheet, Workbook } from "../../src/model/workbook.js";
import { readInputs } from "../../src/read/readInputs.js";
import { cleanOut } from "../../src/run/changeBack.js";
import { standardSheets, type StandardSheets } from "../../src/run/standardSheets.js";
import { teamBook } from "../../src/samples/sampleBooks.js";
import { WORDS, type Language } from "../../src/words/index.js";
import { day, log, plans, sheet } from "../support/weekBook.js";

const TODAY = day("2025-08-18");
const SAMPLE = teamBook(day("2025-08-11")).rows;
const EMPTY = sheet("Sheet1", []);

const book = (...sheets: readonly Sheet[]): Workbook => ({ fileName: null, dateSystem: 1900, findings: [], sheets });
const made = (workbook: Workbook, rows = {}, language: Language = "zh"): StandardSheets => standardSheets(workbook, { today: TODAY, words: WORDS[language], version: "0.1.0", rows });
const names = ({ plans: planned }: StandardSheets): readonly string[] => planned.map(({ sheet: name }) => name);

describe("the standard sheets that are made", () => {
  test.each<readonly [string, Workbook, Language, readonly string[], readonly string[]]>([
    ["all in an empty workbook", book(EMPTY), "zh", ["周计划", "每日日志", "客户", "设置"], []],
    ["in the page's language", book(EMPTY), "en", ["Plans", "DailyLog", "Clients", "Settings"], []],
    ["those that are lacking", book(plans([["部署", "落实", "完成"]])), "zh", ["每日日志", "客户", "设置"], []],
    ["those whose name is free", book(sheet("客户", []), log([])), "zh", ["周计划", "设置"], ["客户"]],
    ["none where a sheet of the name waits for its headings", book(sheet("周计划", [["跟进的事", "谁"], ["甲", "乙"]]), log([]), sheet("客户", [["客户名称", "负责人", "生命周期阶段"]])), "zh", ["设置"], []],
  ])("%s", (_, workbook, language, expected, taken) => {
    const sheets = made(workbook, {}, language);
    expect([names(sheets), sheets.taken]).toEqual([expected, taken]);
  });

  test("hold made-up rows only where plans and logs are both made", () => {
    const rows = (workbook: Workbook): number => made(workbook, SAMPLE).plans.find(({ sheet: name }) => name === "客户")?.drawing.rows.length ?? 0;
    expect(rows(book(EMPTY))).toBeGreaterThan(2);
    expect(rows(book(plans([["部署", "落实", "完成"]])))).toBe(2);
  });

  test("are the person's own: read as input, without our marker, and left alone when everything of ours is taken out", async () => {
    const host = new MemoryHost(book(EMPTY));
    await host.write(made(await host.read(), SAMPLE).plans);
    const after = await host.read();
    expect(after.sheets.filter((one) => markerOf(one))).toEqual([]);
    expect(readInputs(after, { today: TODAY }).plans?.rows.length).toBeGreaterThan(20);
    expect((await cleanOut(host)).removed).toEqual([]);
    expect(await host.read()).toEqual(after);
  });
});
