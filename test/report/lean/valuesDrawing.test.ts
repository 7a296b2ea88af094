import type { CellValue } from "../../../src/model/workbook.js";
import { valuesDrawing } from "../../../src/report/lean/valuesDrawing.js";
import { voiceOf } from "../../../src/report/voice.js";
import { WORDS } from "../../../src/words/index.js";
import { sheet } from "../../support/weekBook.js";

const drawn = (rows: readonly (readonly CellValue[])[], more: Parameters<typeof sheet>[2] = {}, without: readonly number[] = []): readonly (readonly unknown[])[] =>
  valuesDrawing(sheet("每日日志", rows, more), without, "0.1.0", voiceOf(WORDS.zh), { dateSystem: 1900 }).rows.map(({ cells }) => cells.map((cell) => (cell ? [cell.value, cell.format] : null)));

test("a cell goes along as the value it shows, with a format of its kind", () => {
  const rows = [["=HYPERLINK(1)", 45880, 0.5, 12, true, { error: "#N/A" }, null, "x"]];
  expect(drawn(rows, { formats: [["@", "yyyy-mm-dd", "0%", "0.00"]] })).toEqual([
    [["=HYPERLINK(1)", "text"], [45880, "day"], [0.5, "percent"], [12, "general"], ["TRUE", "text"], ["#N/A", "text"], null, ["x", "text"]],
  ]);
});

test("rows that are hidden, and rows that are not to go along, are left out", () => {
  expect(drawn([["头"], ["甲"], ["乙"], ["藏"]], { hiddenRows: [3] }, [2]).flat()).toEqual([["头", "text"], ["甲", "text"]]);
});

test("a log of 150,000 rows goes along whole", () => {
  expect(drawn(Array.from({ length: 150_000 }, (_, row) => [row]))).toHaveLength(150_000);
});
