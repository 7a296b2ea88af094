import type { DrawnCell, Drawing } from "../../src/model/drawing.js";
import type { CellValue, Sheet } from "../../src/model/workbook.js";
import { carryColumns } from "../../src/rollup/carryColumns.js";
import { sheet } from "../support/weekBook.js";

const cell = (value: string): DrawnCell => ({ value, role: "text", format: "text" });

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Drawing {
  const all = [["协同推进表"], heads, ...rows];
  return {
    key: { kind: "coordination", subject: "" },
    name: "协同推进表",
    columns: heads.map(() => ({ width: 10 })),
    rows: all.map((cells) => ({ cells: cells.map(cell), height: 15 })),
    merges: [],
    freeze: { rows: 2, columns: 1 },
    table: { name: "T", area: { top: 1, left: 0, bottom: rows.length + 1, right: heads.length - 1 } },
    validations: [],
    toneRules: [],
    charts: [],
    print: { orientation: "landscape", titleRows: null, footer: { left: "", center: "", right: "" }, area: { top: 0, left: 0, bottom: 1, right: 1 } },
    tab: "accent",
    week: "",
  };
}

const stood = (rows: readonly (readonly CellValue[])[]): Sheet => sheet("协同推进表", [["协同推进表", null, null, "zfp|…"], ...rows], { marker: { row: 0, column: 3 } });
const values = ({ rows }: Drawing): unknown => rows.slice(1).map(({ cells }) => cells.map((one) => one?.value ?? null));

describe("what people typed beside last week's rows", () => {
  test("goes beside the row of the same number, wherever that stands now", () => {
    const carried = carryColumns(table(["事项", "编号"], [["丙", "3"], ["甲改过的说法", "1"]]), stood([["事项", "编号", "决定"], ["甲", "1", "同意"], ["乙", "2", "再议"], ["丙", "3", null]]));
    expect(values(carried.drawing)).toEqual([["事项", "编号", "决定"], ["丙", "3"], ["甲改过的说法", "1", "同意"]]);
    expect(carried.lost).toEqual(["2 再议"]);
  });

  test("without numbers beside the same item, of equal ones the first beside the first", () => {
    const carried = carryColumns(table(["事项"], [["甲"], ["甲"]]), stood([["事项", "责任人"], ["甲", "主管甲"], ["甲", "主管乙"]]));
    expect(values(carried.drawing)).toEqual([["事项", "责任人"], ["甲", "主管甲"], ["甲", "主管乙"]]);
    expect(carried.drawing.columns.at(-1)).toMatchObject({ own: true });
  });

  test("nothing is added where nobody added a column", () => {
    const drawing = table(["事项"], [["甲"]]);
    expect(carryColumns(drawing, stood([["事项"], ["甲"]]))).toEqual({ drawing, lost: [] });
  });

  test("a blank column between is none of theirs", () => {
    const { drawing } = carryColumns(table(["事项"], [["甲"]]), stood([["事项", null, "决定"], ["甲", "x", "同意"]]));
    expect(values(drawing)).toEqual([["事项", "决定"], ["甲", "同意"]]);
  });

  test("a number stays one, an error and a formula are as they show, a blank is none", () => {
    const drawing = table(["编号", "事项"], [["1", "甲"], ["2", "乙"], ["3", "丙"], ["4", "丁"]]);
    const added: readonly CellValue[] = [45.5, { error: "#N/A" }, true, ""];
    const { drawing: carried } = carryColumns(drawing, stood([["编号", "事项", "附注"], ...added.map((value, at): readonly CellValue[] => [String(at + 1), "x", value])]));
    expect(carried.rows.slice(2).map(({ cells }) => cells[2])).toEqual([{ value: 45.5, role: "text", format: "general" }, { value: "#N/A", role: "text", format: "text" }, { value: "true", role: "text", format: "text" }, undefined]);
  });

  test("of several columns the blank ones stay blank, and a number that is drawn as a formula is known by what it shows", () => {
    const plain = table(["编号"], [["1"]]);
    const drawing = { ...plain, rows: plain.rows.map((one, at) => (at === 2 ? { ...one, cells: [{ ...cell(""), value: { formula: "ROW()-2", cached: 1 } }] } : one)) };
    const { drawing: carried } = carryColumns(drawing, stood([["编号", "决定", "附注"], ["1", null, "先办"]]));
    expect(carried.rows[2]?.cells.slice(1)).toEqual([null, { value: "先办", role: "text", format: "text" }]);
  });

  test("only rows of the table take it, and one that is short is filled up", () => {
    const drawing = table(["No", "事项"], [["1"], ["2", "乙"]]);
    const below = { ...drawing, rows: [...drawing.rows, { cells: [cell("1")], height: 15 }] };
    const { drawing: carried, lost } = carryColumns(below, stood([["No", "事项", "附注"], ["1", "甲", "先办"], ["1", "甲", "再办"]]));
    expect(values(carried)).toEqual([["No", "事项", "附注"], ["1", null, "先办"], ["2", "乙"], ["1"]]);
    expect(lost).toEqual(["1 再办"]);
  });

  test("nothing is carried onto what is no table, nor from a sheet without its headings", () => {
    const drawing = table(["事项"], [["甲"]]);
    const loose = { ...drawing, table: null };
    expect(carryColumns(loose, stood([["事项", "附注"], ["甲", "先办"]]))).toEqual({ drawing: loose, lost: [] });
    expect(carryColumns(drawing, stood([["别的", "附注"], ["甲", "先办"]]))).toEqual({ drawing, lost: [] });
  });
});
