import type { DrawnCell, DrawnRow } from "../../../../src/model/drawing.js";
import { text } from "../../../support/drawings.js";
import { drawingOver } from "../../over.js";
import { sdkErrors } from "../validate.js";
import { all, board, cellIn, changed, clientRow, drawn, LAST, NAMES, redraw, SHEET, styleOf, swap } from "./board.js";

const [ga, gb, gc, gd] = NAMES;
const typed = { ours: "x", conflict: false };
const before = drawn();
const xml = before.text(SHEET) ?? "";
const edited = (...changes: readonly ((whole: string) => string)[]) => changed(before, { [SHEET]: all(...changes) });
const C4 = cellIn(xml, "C4");
const rows = (...names: readonly (readonly [string, number])[]): DrawnRow[] => names.map(([name, done]) => clientRow(name, done));

describe("a cell that a person typed", () => {
  test.each<readonly [string, string, string | number, string]>([
    ["a text in a look of their own", '<c r="C4" s="0" t="inlineStr"><is><r><rPr><b/></rPr><t>我</t></r><r><t>写的</t></r></is></c>', "我写的", '<c r="C6" s="0" t="inlineStr"><is><r><rPr><b/></rPr><t>我</t></r><r><t>写的</t></r></is></c>'],
    ["a formula, which follows its cells", '<c r="C4" s="0"><f>B4*2+$B$3</f><v>1.25</v></c>', 1.25, '<c r="C6" s="0"><f>B6*2+$B$4</f><v>1.25</v></c>'],
    ["a formula over a range that grew", '<c r="C4"><f>SUM(B3:B6)</f><v>2.5</v></c>', 2.5, '<c r="C6"><f>SUM(B4:B7)</f><v>2.5</v></c>'],
    ["a formula on other sheets", '<c r="C4"><f>周计划!A4&amp;"B4"&amp;客户看板!A4</f><v>1</v></c>', 1, '<c r="C6"><f>周计划!A4&amp;"B4"&amp;客户看板!A6</f><v>1</v></c>'],
    ["a formula of functions and names that look like cells", '<c r="C4"><f>LOG10(B4)+表A1!B4+税率2025</f><v>1</v></c>', 1, '<c r="C6"><f>LOG10(B6)+表A1!B4+税率2025</f><v>1</v></c>'],
  ])("stays with its row: %s", (_, cell, value, expected) => {
    // Row order before: title, head, 甲, 乙, 丙, 丁; after: title, head, new, 甲, 丁, 乙, 丙.
    const next = board([clientRow("新局", 0), clientRow(ga, 0.25), clientRow(gd, 1), clientRow(gb, 0.5, {}, [{}, {}, { value, typed }]), clientRow(gc, 0.75)]);
    const { xml: after, findings } = redraw(edited(swap(C4, cell)), drawingOver(LAST, next, [0, 1, null, 2, 5, 3, 4]));
    expect(cellIn(after, "C6")).toBe(expected);
    expect(findings).toEqual([]);
  });

  test.each([
    ["finds its place by a text", "INDIRECT(\"B\"&amp;4)"],
    ["reaches into a row that is taken out", "B6*2"],
    ["reaches over rows that are torn apart", "SUM(B3:B4)"],
    ["reaches through several sheets", "SUM(周计划:客户看板!B4)"],
  ])("leaves its value and a note where its formula %s", async (_, formula) => {
    const cell = `<c r="C4" s="0"><f>${formula}</f><v>7</v></c>`;
    const next = board([clientRow(ga, 0.25), clientRow(gc, 0.75), clientRow(gb, 0.5, {}, [{}, {}, { value: 7, role: "number", typed }])]);
    const { xml: after, pkg, findings } = redraw(edited(swap(C4, cell)), drawingOver(LAST, next, [0, 1, 2, 4, 3]));
    expect(cellIn(after, "C5")).toBe('<c r="C5" s="0"><v>7</v></c>');
    expect(pkg.text("xl/comments1.xml")).toContain(`<comment ref="C5" authorId="0"><text><r><rPr><sz val="9"/></rPr><t>=${formula.replace(/"/g, '"')}</t></r></text></comment>`);
    expect(findings).toEqual([{ code: "redrawn-formula-gone", sheet: "客户看板", cell: "C5", with: { n: 1, cells: "C5" } }]);
    expect(await sdkErrors(pkg.bytes)).toEqual([]);
  });

  test("keeps a formula as it is written where nothing moves, whatever it is", () => {
    const cell = '<c r="C4" s="0"><f>INDIRECT("B"&amp;4)</f><v>7</v></c>';
    const next = board([clientRow(ga, 0.3), clientRow(gb, 0.5, {}, [{}, {}, { value: 7, typed }]), ...LAST.rows.slice(4)]);
    expect(cellIn(redraw(edited(swap(C4, cell)), drawingOver(LAST, next)).xml, "C4")).toBe(cell);
  });

  test("has a formula of its own once the first of those that share one is gone", () => {
    const shared = edited(swap(cellIn(xml, "C3"), '<c r="C3"><f t="shared" ref="C3:C4" si="0">B3*$B$6</f><v>1</v></c>'), swap(C4, '<c r="C4"><f t="shared" si="0"/><v>2</v></c>'));
    const next = board([clientRow(gd, 1), clientRow(gb, 0.5, {}, [{}, {}, { value: 2, typed }])]);
    expect(cellIn(redraw(shared, drawingOver(LAST, next, [0, 1, 5, 3])).xml, "C4")).toBe('<c r="C4"><f>B4*$B$3</f><v>2</v></c>');
  });

  test("stays blank where they emptied it", () => {
    const next = board([clientRow(ga, 0.3), clientRow(gb, 0.5, {}, [{}, {}, { value: null, typed }]), ...LAST.rows.slice(4)]);
    expect(cellIn(redraw(edited(swap(C4, "")), drawingOver(LAST, next)).xml, "C4")).toBe("");
  });

  test.each<readonly [string, string]>([
    ["TRUE", '<c r="C4" t="b"><v>1</v></c>'],
    ["an error", '<c r="C4" t="e"><v>#N/A</v></c>'],
    ["a shared string", '<c r="C4" t="s"><v>0</v></c>'],
  ])("may hold %s, which a drawing cannot say", (_, cell) => {
    const strings = {
      "xl/sharedStrings.xml": '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>共享</t></si></sst>',
      "xl/_rels/workbook.xml.rels": swap("</Relationships>", '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
      "[Content_Types].xml": swap("</Types>", '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'),
    };
    const next = board([clientRow(gb, 0.5, {}, [{}, {}, { value: "", typed }]), ...rows([ga, 0.25])]);
    expect(cellIn(redraw(changed(before, { ...strings, [SHEET]: swap(C4, cell) }), drawingOver(LAST, next, [0, 1, 3, 2])).xml, "C3")).toBe(cell.replace("C4", "C3"));
  });
});

describe("a row or a column of a person", () => {
  test("a row of their own stays whole, height and all", () => {
    const own = '<row r="5" ht="40" customHeight="1" s="1" customFormat="1"><c r="A5" s="1"/><c r="B5" s="1"><f>SUM(B3:B4)</f><v>0.75</v></c></row>';
    const moved = edited((whole) => {
      const [five = "", six = ""] = [/<row r="5".*?<\/row>/s.exec(whole)?.[0], /<row r="6".*?<\/row>/s.exec(whole)?.[0]];
      const down = (row: string, from: number): string => row.replaceAll(`r="${from}"`, `r="${from + 1}"`).replace(/ r="([A-C])\d"/g, ` r="$1${from + 1}"`);
      return whole.replace(six, "").replace(five, own + down(five, 5) + down(six, 6));
    });
    const next = board([...rows([ga, 0.25], [gb, 0.5]), { cells: [null, { value: 0.75, role: "number" }], height: 18, own: true }, ...rows([gc, 0.8], [gd, 1], ["新局", 0])]);
    const plan = drawingOver(LAST, next, [0, 1, 2, 3, [null, 4], [4, 5], [5, 6], null]);
    const { xml: after, sheet } = redraw(moved, plan);
    expect(after).toContain(own);
    expect(sheet.rows.slice(2, 8).map(([name]) => name)).toEqual([ga, gb, null, gc, gd, "新局"]);
    const again = redraw(redraw(moved, plan).pkg, drawingOver(next, next));
    expect(again.xml).toBe(after);
  });

  test("a column of their own stays, between ours and behind the marker, and the marker goes behind them all", () => {
    const beside = edited(swap(cellIn(xml, "D1"), `${cellIn(xml, "D1")}<c r="E1" s="1" t="str"><v>我的列</v></c>`), swap('<row r="3" ht="18" customHeight="1">', '<row r="3" spans="1:5" ht="18" customHeight="1">'), swap("<v>0.25</v></c>", '<v>0.25</v></c><c r="E3"><f>B3+1</f><v>1.25</v></c>'), (whole) => {
      const e3 = '<c r="E3"><f>B3+1</f><v>1.25</v></c>';
      return whole.replace(e3, "").replace(/(<c r="C3".*?<\/c>)/, `$1${e3}`);
    }, swap("</cols>", '<col min="5" max="5" width="44" customWidth="1"/></cols>'));
    const columns = [LAST.columns[0], { width: 44, own: true as const }, LAST.columns[1], LAST.columns[2]].flatMap((column) => column ?? []);
    const wide = (row: DrawnRow, own: DrawnCell | null): DrawnRow => ({ ...row, cells: [row.cells[0] ?? null, own, ...row.cells.slice(1)] });
    const next = { ...LAST, merges: [], charts: [], toneRules: [], validations: [], columns, rows: LAST.rows.map((row, at) => wide(row, at === 0 ? text("我的列") : at === 2 ? { value: 1.25, role: "number" } : null)) };
    const { xml: after, sheet } = redraw(beside, drawingOver(LAST, next, undefined, [0, [null, 4], 1, 2]));
    expect(cellIn(after, "B1")).toBe('<c r="B1" s="1" t="str"><v>我的列</v></c>');
    expect(cellIn(after, "B3")).toBe('<c r="B3"><f>C3+1</f><v>1.25</v></c>');
    expect(sheet.marker).toEqual({ row: 0, column: 4 });
    expect(after).toContain('<col min="2" max="2" width="44" customWidth="1"/>');
    expect(after).toMatch(/<col min="5" max="5"[^>]* hidden="1"/);
    expect(cellIn(after, "D1")).not.toContain("zfp|");
  });

  test("rows that no row of the drawing names are taken out", () => {
    const { sheet } = redraw(before, drawingOver(LAST, board(rows([gd, 1])), [0, 1, 5]));
    expect(sheet.rows.map(([name]) => name)).toEqual(["客户一览", "客户", gd]);
  });
});

describe("how a cell looks", () => {
  const styles = before.text("xl/styles.xml") ?? "";
  const yellow = {
    "xl/styles.xml": all(
      (whole: string) => whole.replace(/<fills count="(\d+)">(.*?)<\/fills>/, (_, count: string, inner: string) => `<fills count="${Number(count) + 1}">${inner}<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>`),
      (whole: string) => whole.replace(/<cellXfs count="(\d+)">(.*?)<\/cellXfs>/, (_, count: string, inner: string) => `<cellXfs count="${Number(count) + 1}">${inner}<xf numFmtId="9" fontId="0" fillId="${Number(/<fills count="(\d+)"/.exec(styles)?.[1])}" borderId="0" xfId="0" applyFill="1"/></cellXfs>`),
    ),
  };
  const painted = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
  const coloured = changed(before, { ...yellow, [SHEET]: swap(cellIn(xml, "B4"), cellIn(xml, "B4").replace(/ s="\d+"/, ` s="${painted}"`)) });

  test("stays as a person left it where the drawing's look has not changed, and the value is new", () => {
    const { xml: after, sheet } = redraw(coloured, drawingOver(LAST, board(rows([ga, 0.25], [gb, 0.9], [gc, 0.75], [gd, 1]))));
    expect(cellIn(after, "B4")).toBe(`<c r="B4" s="${painted}"><v>0.9</v></c>`);
    expect(sheet.paints).toEqual([{ row: 3, column: 1, color: "FFFF00" }]);
  });

  test("goes with its row", () => {
    const { sheet } = redraw(coloured, drawingOver(LAST, board(rows([gb, 0.9], [ga, 0.25])), [0, 1, 3, 2]));
    expect(sheet.paints).toEqual([{ row: 2, column: 1, color: "FFFF00" }]);
  });

  test("is the new one in the person's colour where it has changed", () => {
    const next = board([clientRow(ga, 0.25), clientRow(gb, 0.5, {}, [{}, { tone: "good", paint: "FFFF00" }]), ...rows([gc, 0.75], [gd, 1])]);
    const { xml: after, sheet, pkg } = redraw(coloured, drawingOver(LAST, next));
    expect(styleOf(after, "B4")).not.toBe(String(painted));
    expect(sheet.paints).toEqual([{ row: 3, column: 1, color: "FFFF00" }]);
    const index = Number(styleOf(after, "B4"));
    const xf = [...(/<cellXfs.*<\/cellXfs>/s.exec(pkg.text("xl/styles.xml") ?? "")?.[0] ?? "").matchAll(/<xf .*?(?:\/>|<\/xf>)/gs)][index]?.[0] ?? "";
    const font = [...(pkg.text("xl/styles.xml") ?? "").matchAll(/<font>.*?<\/font>/gs)][Number(/fontId="(\d+)"/.exec(xf)?.[1])]?.[0];
    expect(font).toContain("FF1E6B37");
  });

  test("gets a colour that the drawing gives back, and keeps the rest", () => {
    const next = board([clientRow(ga, 0.25, {}, [{}, { paint: "00FF00" }, { paint: "00FF00" }]), ...rows([gb, 0.5], [gc, 0.75], [gd, 1])]);
    const { sheet, xml: after } = redraw(before, drawingOver(LAST, next));
    expect(sheet.paints).toEqual([{ row: 2, column: 1, color: "00FF00" }, { row: 2, column: 2, color: "00FF00" }]);
    expect(cellIn(after, "C3")).toBe(cellIn(xml, "C3").replace(/ s="\d+"/, ` s="${styleOf(after, "C3")}"`));
  });

  test("is dropped with a cell that is not drawn any more", () => {
    const next = board([{ ...clientRow(ga, 0.25), cells: [text(ga), null, text("x")] }, ...rows([gb, 0.5], [gc, 0.75], [gd, 1])]);
    expect(cellIn(redraw(before, drawingOver(LAST, next)).xml, "B3")).toBe("");
  });
});

test("a formula of a person that our new value takes the place of is kept in a note", () => {
  const own = edited(swap(cellIn(xml, "B4"), '<c r="B4"><f>1/2</f><v>0.5</v></c>'));
  const { pkg, xml: after } = redraw(own, drawingOver(LAST, board(rows([ga, 0.25], [gb, 0.9], [gc, 0.75], [gd, 1]))));
  expect(cellIn(after, "B4")).toBe('<c r="B4" s="0"><v>0.9</v></c>');
  expect(pkg.text("xl/comments1.xml")).toContain("<t>=1/2</t>");
});

test("a formula of a person that shows what we draw stays", () => {
  const own = edited(swap(cellIn(xml, "B4"), '<c r="B4"><f>1/2</f><v>0.5</v></c>'));
  expect(cellIn(redraw(own, drawingOver(LAST, board(rows([ga, 0.3], [gb, 0.5], [gc, 0.75], [gd, 1])))).xml, "B4")).toBe('<c r="B4"><f>1/2</f><v>0.5</v></c>');
});
