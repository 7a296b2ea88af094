import { hiddenColumns } from "../../../src/hosts/xlsx/findings/hiddenColumns.js";

test.each<readonly [string, string, readonly number[]]>([
  ["none", "<worksheet><sheetData/></worksheet>", []],
  ["one stretch", '<worksheet><cols><col min="2" max="4" width="3" hidden="1"/><col min="5" max="5" width="3"/></cols><sheetData/></worksheet>', [1, 2, 3]],
  ["each once, in order, however they are spelt", `<x:worksheet><x:cols><x:col hidden = 'true' max='7' min='6'/><x:col min="7" max="7" hidden="1"></x:col></x:cols><x:sheetData/></x:worksheet>`, [5, 6]],
  ["not what is shown again", '<worksheet><cols><col min="1" max="1" hidden="0"/></cols><sheetData/></worksheet>', []],
  ["not beyond the last column", '<worksheet><cols><col min="16384" max="99999999" hidden="1"/></cols></worksheet>', [16_383]],
  ["not without its numbers", '<worksheet><cols><col hidden="1"/></cols></worksheet>', []],
  ["not what a row says", '<worksheet><sheetData><row><c t="inlineStr"><is><t>&lt;col min="1" max="1" hidden="1"/></t></is></c></row></sheetData></worksheet>', []],
])("the hidden columns of a sheet: %s", (_, markup, expected) => {
  expect(hiddenColumns(markup)).toEqual(expected);
});
