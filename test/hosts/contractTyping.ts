import { HostFailure } from "../../src/hosts/failure.js";
import type { Entry, TypedCell } from "../../src/model/entry.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { PAUSES } from "../../src/model/columns/index.js";
import { templateDrawings } from "../../src/report/template/templateDrawings.js";
import { WORDS } from "../../src/words/index.js";
import type { OpenHost } from "./contract.js";
import { STUBBORN, userWorkbook } from "./contractBook.js";

const [ABSENT] = templateDrawings(WORDS.zh, { sheets: [PAUSES] });
const typed = (column: number, value: TypedCell["value"], more: Partial<TypedCell> = {}): TypedCell => ({ column, value, was: null, ...more });
const heading = { row: 0, column: 1, value: "负责人" };

function entry(row: number | null, cells: readonly TypedCell[], more: Partial<Entry> = {}): Entry {
  return { sheet: "周计划", row, head: 0, cells, holds: [heading], ...more };
}

function shownIn(sheet: Sheet | undefined): CellValue[][] {
  const rows = (sheet?.rows ?? []).map((cells) => {
    const values = [...cells];
    while (values.at(-1) === null) values.pop();
    return values;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

const named = ({ sheets }: Workbook, name: string): Sheet | undefined => sheets.find((sheet) => sheet.name === name);

/** What every host owes a person who decides something in the pane. Called by `keepsThePromises`. */
export function typesWhatAPersonDecides(open: OpenHost): void {
  test("what a person decides stands in their own sheet: over a cell, under a new heading, in new rows that look like the row above", async () => {
    const host = await open(userWorkbook());
    const before = await host.read();
    const entered = await host.type([
      entry(0, [typed(3, "主管评定")]),
      entry(2, [typed(2, "示例市水利局"), typed(3, "完成")]),
      entry(null, [typed(0, 45882, { day: true }), typed(1, "销售丙"), typed(3, 0.5)]),
      entry(null, [typed(0, 45883, { day: true }), typed(1, "=1+1")]),
    ]);
    expect(entered).toEqual([{ sheet: "周计划", row: 0 }, { sheet: "周计划", row: 2 }, { sheet: "周计划", row: 3 }, { sheet: "周计划", row: 4 }]);
    const after = await host.read();
    expect(shownIn(named(after, "周计划"))).toEqual([
      ["日期", "负责人", "客户", "主管评定"],
      [45880, "销售甲", "示例市自然资源局"],
      [45881, "销售乙", "示例市水利局", "完成"],
      [45882, "销售丙", null, 0.5],
      [45883, "=1+1"],
    ]);
    expect([1, 2, 3, 4].map((row) => named(after, "周计划")?.formats[row]?.[0])).toEqual(Array(4).fill("yyyy-mm-dd"));
    expect(named(after, "周复盘")).toEqual(named(before, "周复盘"));
    const [, second] = entered;
    await host.type([entry(second?.row ?? null, [typed(2, null, { was: "示例市水利局" }), typed(3, null, { was: "完成" })])]);
    expect(shownIn(named(await host.read(), "周计划"))[2]).toEqual([45881, "销售乙"]);
  });

  test("a day in a cell without a format of its own is shown as a day", async () => {
    const host = await open(userWorkbook());
    await host.type([entry(1, [typed(4, 45900, { day: true })])]);
    expect(named(await host.read(), "周计划")?.formats[1]?.[4]).toBe("yyyy-mm-dd");
  });

  test("a text that looks like a formula, a number or a date is typed as the same text", async () => {
    const host = await open(userWorkbook());
    await host.type(STUBBORN.map((text) => entry(null, [typed(2, text)])));
    expect((await host.read()).sheets[0]?.rows.slice(3).map((cells) => cells[2])).toEqual(STUBBORN);
  });

  test("a sheet that is not there is made with the new rows in it", async () => {
    const host = await open(userWorkbook());
    const before = await host.read();
    const pause = (subject: string): Entry => ({ sheet: "暂停", row: null, head: 1, holds: [], cells: [typed(0, "quiet-client"), typed(1, subject), typed(2, 45910, { day: true }), typed(3, "-已约下月")], ...(ABSENT && { absent: ABSENT }) });
    expect(await host.type([pause("示例市水利局"), pause("示例县教育局")])).toEqual([{ sheet: "暂停", row: 2 }, { sheet: "暂停", row: 3 }]);
    const after = await host.read();
    expect(shownIn(named(after, "暂停")).slice(1)).toEqual([
      ["规则", "对象", "到期日", "理由", "谁"],
      ["quiet-client", "示例市水利局", 45910, "-已约下月"],
      ["quiet-client", "示例县教育局", 45910, "-已约下月"],
    ]);
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(await host.type([pause("示例县水利局")])).toEqual([{ sheet: "暂停", row: 4 }]);
  });

  test.each<readonly [string, Entry]>([
    ["the cell itself", entry(1, [typed(2, "改", { was: "别的局" })])],
    ["a heading", entry(1, [typed(2, "改", { was: "示例市自然资源局" })], { holds: [{ row: 0, column: 1, value: "姓名" }] })],
    ["a blank that is filled", entry(1, [typed(1, "改")])],
    ["the sheet's name", entry(1, [typed(4, "改")], { sheet: "旧计划" })],
  ])("nothing is typed where %s is no longer as it was read", async (_, stale) => {
    const host = await open(userWorkbook());
    const before = await host.read();
    const failure = await host.type([entry(2, [typed(2, "好的")]), stale]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).toMatchObject({ code: "input-changed", say: { with: { sheet: stale.sheet } } });
    expect(await host.read()).toEqual(before);
  });
}
