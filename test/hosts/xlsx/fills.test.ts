import { indexedColor } from "../../../src/hosts/xlsx/fills/indexedColors.js";
import { readFills } from "../../../src/hosts/xlsx/fills/readFills.js";
import { tinted } from "../../../src/hosts/xlsx/fills/tinted.js";
import { isOurFill, TONES } from "../../../src/hosts/palette.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { readWorkbook } from "../../../src/hosts/xlsx/readWorkbook.js";
import { cellIn, changed, drawn, SHEET, swap } from "./over/board.js";
import { newWorkbook } from "../../../src/hosts/xlsx/newWorkbook.js";
import { makeBook } from "./makeBook.js";

test.each([
  ["4472C4", 0.6, "B4C7E7"],
  ["4472C4", -0.5, "203864"],
  ["FFFFFF", -0.15, "D9D9D9"],
  ["000000", 0.5, "808080"],
  ["FFFF00", 0, "FFFF00"],
])("%s with a tint of %d is %s", (color, tint, expected) => {
  expect(tinted(color, tint)).toBe(expected);
});

test.each([[0, "000000"], [10, "FF0000"], [13, "FFFF00"], [63, "333333"], [64, undefined], [-1, undefined], [1.5, undefined]])("colour number %d is %s", (index, expected) => {
  expect(indexedColor(index)).toBe(expected);
});

test("fills are told by style: plain, of the theme with its shade, by number; patterns, gradients and the screen's own are none", () => {
  const fill = (inside: string): string => `<fill>${inside}</fill>`;
  const solid = (color: string): string => fill(`<patternFill patternType="solid"><fgColor ${color}/><bgColor rgb="FF111111"/></patternFill>`);
  const fills = [
    fill('<patternFill patternType="none"/>'), fill('<patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill>'), solid('rgb="ffffff00"'), solid('rgb="00FF00"'), solid('theme="4"'), solid('theme="0" tint="-0.15"'), solid('indexed="10"'), solid('indexed="64"'), solid('auto="1"'),
    fill('<gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill>'),
  ];
  const styles = `<fills>${fills.join("")}</fills><cellStyleXfs><xf fillId="2"/></cellStyleXfs><cellXfs>${fills.map((_, id) => `<xf fillId="${id}"/>`).join("")}<xf/><xf fillId="99"/></cellXfs>`;
  const theme = openPackage(newWorkbook()).text("xl/theme/theme1.xml") ?? "";
  const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pkg = openPackage(makeBook({ styles, links: `<Relationship Id="rId7" Type="${rels}/theme" Target="theme/theme1.xml"/>`, more: [{ name: "xl/theme/theme1.xml", text: theme }] }));
  expect(readFills(pkg, "xl/styles.xml", "xl/workbook.xml")).toEqual([null, null, "FFFF00", "00FF00", "1F3864", "D9D9D9", "FF0000", null, null, null, null, null]);
  expect(readFills(openPackage(makeBook({ styles })), "xl/styles.xml", "xl/workbook.xml")[4]).toBeNull();
  expect(readFills(pkg, undefined, "xl/workbook.xml")).toEqual([]);
});

test("ours are no colours of a person, in either letter case", () => {
  expect([TONES.good.fill ?? "", "e9eef6"].map(isOurFill)).toEqual([true, true]);
  expect(["FFFFFF", "FFFF00", "000000"].map(isOurFill)).toEqual([false, false, false]);
});

test("a generated sheet tells its coloured cells, blank ones too, by either reader", () => {
  const before = drawn();
  const xml = before.text(SHEET) ?? "";
  const styles = (text: string): string =>
    text.replace(/<fills count="(\d+)">(.*?)<\/fills>/, '<fills count="$1">$2<fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>').replace(/(<cellXfs[^>]*>.*?)<\/cellXfs>/, `$1<xf fillId="${/<fills count="(\d+)"/.exec(text)?.[1]}"/></cellXfs>`);
  const painted = /<cellXfs count="(\d+)"/.exec(before.text("xl/styles.xml") ?? "")?.[1];
  const colour = (cells: string) => changed(before, { "xl/styles.xml": styles, [SHEET]: swap(cellIn(xml, "C4"), cells) });
  const paintsOf = (cells: string) => readWorkbook(colour(cells), null).sheets.map(({ paints }) => paints);
  const expected = [undefined, [{ row: 3, column: 2, color: "FFC000" }, { row: 3, column: 6, color: "FFC000" }]];
  expect(paintsOf(`<c r="C4" s="${painted}" t="inlineStr"><is><t>甲</t></is></c><c r="G4" s="${painted}"/>`)).toEqual(expected);
  expect(paintsOf(`<c r="C4" s="${painted}"><v>1</v></c><!-- for the parser --><c r="G4" s="${painted}"/>`)).toEqual(expected);
});
