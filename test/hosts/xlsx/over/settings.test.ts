import { readStructure } from "../../../../src/hosts/xlsx/readStructure.js";
import type { Drawing } from "../../../../src/model/drawing.js";
import { drawingOver, type Stood } from "../../over.js";
import { sdkErrors } from "../validate.js";
import { all, board, changed, clientRow, drawn, LAST, NAMES, redraw, SHEET, swap } from "./board.js";

const [ga, gb, , gd] = NAMES;
const WORKBOOK = "xl/workbook.xml";
const before = drawn();
/** 甲 with a new figure, a new row, 丁, 乙; 丙 is taken out. */
const NEXT = board([clientRow(ga, 0.3), clientRow("新局", 0), clientRow(gd, 1), clientRow(gb, 0.5)]);
const MOVED: readonly Stood[] = [0, 1, 2, null, 5, 3];
const over = (change: (xml: string) => string, next: Drawing = NEXT, rows: readonly Stood[] | undefined = MOVED, last: Drawing = LAST) =>
  redraw(changed(before, { [SHEET]: change }), drawingOver(last, next, rows));

describe("what a person set stays where the drawing's has not changed", () => {
  const SET: readonly (readonly [string, (xml: string) => string, string])[] = [
    ["a column's width", swap('<col min="2" max="2" width="10.71" customWidth="1"/>', '<col min="2" max="2" width="33.5" customWidth="1" bestFit="1"/>'), '<col min="2" max="2" width="33.5" customWidth="1" bestFit="1"/>'],
    ["a hidden column", swap('<col min="3" max="3" width="30.71" customWidth="1"/>', '<col min="3" max="3" width="30.71" customWidth="1" hidden="1"/>'), '<col min="3" max="3" width="30.71" customWidth="1" hidden="1"/>'],
    ["columns behind ours", swap("</cols>", '<col min="6" max="16384" width="3" customWidth="1"/></cols>'), '<col min="6" max="16384" width="3" customWidth="1"/>'],
    ["a row's height, with its row", swap('<row r="6" ht="18" customHeight="1">', '<row r="6" ht="77" customHeight="1">'), '<row r="5" ht="77" customHeight="1">'],
    ["a row that a filter hides, with its row", swap('<row r="6" ht="18" customHeight="1">', '<row r="6" ht="18" customHeight="1" hidden="1">'), '<row r="5" ht="18" customHeight="1" hidden="1">'],
    ["freeze, zoom and what is selected", (xml) => xml.replace(/<sheetViews>.*<\/sheetViews>/, '<sheetViews><sheetView zoomScale="130" workbookViewId="0"><selection activeCell="C9" sqref="C9"/></sheetView></sheetViews>'), '<sheetViews><sheetView zoomScale="130" workbookViewId="0"><selection activeCell="C9" sqref="C9"/></sheetView></sheetViews>'],
    ["the colour of the tab", swap('<tabColor rgb="FF1F3864"/>', '<tabColor rgb="FFFF0000"/>'), '<tabColor rgb="FFFF0000"/>'],
    ["margins and paper", (xml) => xml.replace(/<pageMargins[^>]*\/><pageSetup[^>]*\/>/, '<printOptions gridLines="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="8" orientation="landscape"/>'), '<printOptions gridLines="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="8" orientation="landscape"/>'],
    ["header and footer", (xml) => xml.replace(/<headerFooter>.*<\/headerFooter>/, "<headerFooter><oddHeader>&amp;C我的</oddHeader></headerFooter>"), "<headerFooter><oddHeader>&amp;C我的</oddHeader></headerFooter>"],
    ["a break between pages, with its row", swap("</headerFooter>", '</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>'), '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>'],
  ];

  test.each(SET)("%s", (_, change, expected) => {
    const { xml, findings } = over(change);
    expect(xml).toContain(expected);
    expect(findings).toEqual([]);
  });

  test("all of it at once, in a file that Microsoft's validator takes", async () => {
    const { xml, pkg } = over((whole) => SET.filter(([name]) => name !== "a row that a filter hides, with its row" && name !== "header and footer").reduce((sofar, [, change]) => change(sofar), whole));
    expect(xml).toContain('ht="77"');
    expect(await sdkErrors(pkg.bytes)).toEqual([]);
  });

  test("merged cells of their own, and ours that they parted", () => {
    const { xml } = over(swap('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>', '<mergeCells count="1"><mergeCell ref="B6:C6"/></mergeCells>'));
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="B5:C5"/></mergeCells>');
  });

  test("a filter on the sheet, with the choice in its column", () => {
    const filter = '<autoFilter ref="A2:C6"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn><sortState ref="A3:C6"/></autoFilter>';
    const { xml } = over(swap("</sheetData>", `</sheetData>${filter}`));
    expect(xml).toContain('<autoFilter ref="A2:C6"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn></autoFilter>');
  });
});

describe("what the drawing changes is set", () => {
  const print = { ...NEXT.print, orientation: "landscape" as const, footer: { left: "新", center: "", right: "" } };
  const other: Drawing = { ...NEXT, tab: "none", freeze: { rows: 1, columns: 1 }, columns: [{ width: 20 }, { width: 15, outline: 1, folded: true }, { width: 30 }], print, rows: NEXT.rows.map((row, at) => (at === 2 ? { ...row, height: 50 } : at === 5 ? { ...row, breakBefore: true } : row)) };

  test("and nothing else of the same part", async () => {
    const { xml, pkg } = over(
      all(
        swap('<sheetView showGridLines="0"', '<sheetView showGridLines="0" zoomScale="85"'),
        swap("<pageSetup ", '<pageSetup scale="80" '),
        swap("<headerFooter>", "<headerFooter><oddHeader>我的</oddHeader>"),
      ),
      other,
    );
    expect(xml).not.toContain("<tabColor");
    expect(xml).toMatch(/<sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="1"/);
    expect(xml).toContain('<col min="2" max="2" width="15.71" customWidth="1" hidden="1" outlineLevel="1"/>');
    expect(xml).toMatch(/<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"\/>/);
    expect(xml).toMatch(/<pageSetup scale="80" paperSize="9" orientation="landscape"/);
    expect(xml).toMatch(/<headerFooter><oddHeader>我的<\/oddHeader><oddFooter>&amp;L&amp;8&amp;K595959新<\/oddFooter><\/headerFooter>/);
    expect(xml).toContain('<row r="3" ht="50" customHeight="1">');
    expect(xml).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>');
    expect(await sdkErrors(pkg.bytes)).toEqual([]);
  });

  test("as in a sheet that is drawn anew", () => {
    const anew = drawn(other).text(SHEET) ?? "";
    const xml = over((whole) => whole, other).xml;
    for (const part of ["sheetPr", "sheetViews", "sheetFormatPr", "mergeCells", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "ignoredErrors", "dataValidations"]) {
      const of = (text: string): string => new RegExp(`<${part}[ >/].*?(?:</${part}>|/>(?=<))`, "s").exec(text)?.[0].replace(/ /g, "\n").split("\n").sort().join(" ") ?? "";
      expect([part, of(xml)]).toEqual([part, of(anew)]);
    }
  });
});

describe("names", () => {
  const named = (text: string, print = "'客户看板'!$A$1:$C$6") =>
    changed(before, {
      [WORKBOOK]: all(
        swap("</definedNames>", `<definedName name="我的名称">${text}</definedName></definedNames>`),
        swap("'客户看板'!$A$1:$C$6", print),
      ),
    });
  const namesOf = (text: string, print?: string, rows = MOVED, next = NEXT) =>
    Object.fromEntries(readStructure(redraw(named(text, print), drawingOver(LAST, next, rows)).pkg).definedNames.map(({ name, text: refersTo }) => [name, refersTo]));

  test.each([
    ["a cell", "客户看板!$B$4", "客户看板!$B$6"],
    ["another sheet", "周计划!$B$4", "周计划!$B$4"],
    ["a row that is taken out", "客户看板!$B$5", "客户看板!$B$5"],
    ["a number", "0.13", "0.13"],
  ])("of a person that stand for %s", (_, text, expected) => {
    expect(namesOf(text)["我的名称"]).toBe(expected);
  });

  test("what is printed follows the drawing", () => {
    const longer = board([...NEXT.rows.slice(2), clientRow("又一局", 0)]);
    expect(namesOf("0", undefined, [...MOVED, null], longer)).toMatchObject({ "_xlnm.Print_Area": "'客户看板'!$A$1:$C$7", "_xlnm.Print_Titles": "'客户看板'!$2:$2" });
  });

  test("unless a person chose what is printed: that goes with its cells", () => {
    expect(namesOf("0", "'客户看板'!$A$2:$B$4")["_xlnm.Print_Area"]).toBe("'客户看板'!$A$2:$B$6");
  });
});

describe("rules on cells", () => {
  const theirs = (area: string, formula: string): string => `<conditionalFormatting sqref="${area}"><cfRule type="expression" priority="9" stopIfTrue="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const ruled = (rule: string) => over(swap("<conditionalFormatting", `${rule}<conditionalFormatting`));
  const ours = before.text(SHEET)?.match(/<conditionalFormatting.*<\/conditionalFormatting>/s)?.[0] ?? "";

  test.each([
    ["moves with its row", "A6:C6", "$B6=1", "A5:C5", "$B5=1"],
    ["over rows that part holds on all of them", "A3:C4", "$B3=1", "A3:C3 A6:C6", "$B3=1"],
    ["takes in a row between two of its own", "B2:B6", "B2&gt;B$1", "B2:B6", "B2&gt;B$1"],
    ["with a fixed place follows that", "A3:A6", "A3=$B$6", "A3:A6", "A3=$B$5"],
    ["over whole columns stays", "A1:C1048576", "A1=1", "A1:C1048576", "A1=1"],
  ])("a conditional format of a person %s", (_, area, formula, to, told) => {
    expect(ruled(theirs(area, formula)).xml).toContain(theirs(to, told));
  });

  test("one whose fixed cell is gone goes, and that is said", () => {
    const { xml, findings } = ruled(theirs("A3:A4", "A3=$B$5"));
    expect(xml).not.toContain("stopIfTrue");
    expect(findings).toEqual([{ code: "redrawn-part-gone", sheet: "客户看板", cell: "A3", with: { n: 1, cells: "A3" } }]);
  });

  test("ours stay once each, over the rows of the new drawing", () => {
    expect(over((xml) => xml).xml).toContain(ours);
  });

  test("ours stay away where a person took them away", () => {
    expect(over(swap(ours, "")).xml).not.toContain("conditionalFormatting");
  });

  test("a new one of ours comes behind those that stand, one that is no more goes", () => {
    const next = board(NEXT.rows.slice(2), { toneRules: [...LAST.toneRules.slice(1), { area: { top: 2, left: 0, bottom: 5, right: 0 }, when: { begins: "示例" }, tone: "good" }] });
    const { xml } = over(swap("<conditionalFormatting", `${theirs("A6:C6", "$B6=1")}<conditionalFormatting`), next);
    expect([...xml.matchAll(/sqref="([^"]*)"><cfRule type="(\w+)"[^>]*priority="(\d+)"/g)].map(([, area, type, priority]) => [area, type, priority])).toEqual([
      ["A5:C5", "expression", "9"],
      ["C3:C6", "beginsWith", "2"],
      ["A3:A6", "beginsWith", "10"],
    ]);
  });

  test("a check of a person stays with its cells and wins over a new one of ours", async () => {
    const check = (area: string): string => `<dataValidation type="list" allowBlank="1" sqref="${area}"><formula1>"甲,乙"</formula1></dataValidation>`;
    const next = board(NEXT.rows.slice(2), { validations: [...board(NEXT.rows.slice(2)).validations, { area: { top: 2, left: 2, bottom: 5, right: 2 }, kind: "list", values: ["丙"], strict: false, message: "" }] });
    const { xml, pkg } = over(all(swap('<dataValidations count="1">', `<dataValidations count="2">${check("C6")}`)), next);
    expect(xml).toContain(`<dataValidations count="3">${check("C5")}`);
    expect(xml).toMatch(/sqref="C3:C4 C6"><formula1>"丙"/);
    expect(await sdkErrors(pkg.bytes)).toEqual([]);
  });

  test("what another program wrote in other words is still known as ours", () => {
    const said = over(
      all(
        swap('<dataValidation type="decimal" errorStyle="warning" operator="between" showErrorMessage="1" allowBlank="1"', '<dataValidation allowBlank="true" errorStyle="warning" showErrorMessage="true" type="decimal" showDropDown="false" promptTitle=""'),
        swap("<formula>$B3&lt;0.5</formula>", "<formula> $B3&lt;0.5</formula>"),
      ),
      board(NEXT.rows.slice(2), { validations: [] }),
    );
    expect(said.xml).not.toContain("dataValidation");
  });
});

test("small charts in cells go with their rows", async () => {
  const main = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  const line = (f: string, at: string): string => `<x14:sparkline><xm:f>客户看板!${f}</xm:f><xm:sqref>${at}</xm:sqref></x14:sparkline>`;
  const list = (...lines: readonly string[]): string => `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${main}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup>${"<x14:sparklines>"}${lines.join("")}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
  const { xml, pkg } = over(swap("</worksheet>", `${list(line("A4:C4", "D4"), line("A5:C5", "D5"))}</worksheet>`));
  expect(xml).toContain(list(line("A6:C6", "D6")));
  expect(await sdkErrors(pkg.bytes)).toEqual([]);
});
