import { fileKind } from "../../../src/hosts/xlsx/fileKind.js";
import { inspectWorkbook } from "../../../src/hosts/xlsx/inspectWorkbook.js";
import { makeZip, type Part } from "./makeZip.js";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const compound = (...streams: readonly string[]): Uint8Array =>
  latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "\0".repeat(504) + streams.map((name) => [...name].map((letter) => `${letter}\0`).join("")).join("\0\0\0\0"));
const even = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (Math.imul(i * i + 12_345, 2_654_435_761) >>> 11) & 255);

describe("what a file is by its bytes", () => {
  test.each<readonly [string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "empty"],
    ["an old workbook", compound("Root Entry", "Workbook"), "xls"],
    ["an older workbook", compound("Root Entry", "Book"), "xls"],
    ["a bare BIFF stream", latin("\x09\x08\x10\0\0\x06\x05\0"), "xls"],
    ["a WPS spreadsheet", compound("Root Entry", "Workbook", "ETExtData"), "et"],
    ["an old Word document", compound("WordDocument"), "word"],
    ["an old slide deck", compound("PowerPoint Document"), "slides"],
    ["a password", compound("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["rights management", compound("EncryptedPackage", "\u0006DataSpaces", "DRMEncryptedDataSpace"), "protected"],
    ["a compound file of something else", compound("Root Entry"), "unknown"],
    ["a company's encryption client", latin("b\x14#e" + "\x01".repeat(300)), "protected"],
    ["another one", latin("\0\0\0%TSD-Header-###%" + "x".repeat(90)), "protected"],
    ["8 KB of ciphertext", even(8_192), "protected"],
    ["600 bytes of noise", even(600), "unknown"],
    ["8 KB of few signs", latin("\x01\x02".repeat(4_096)), "unknown"],
    ["a text without columns", utf8("会议纪要\n第二行"), "unknown"],
    ["a CSV", utf8("姓名,任务,完成率\n销售甲,拜访,80%"), "csv"],
    ["a CSV in GBK", latin("\xd0\xd5\xc3\xfb,\xc8\xce\xce\xf1\n1,2"), "csv"],
    ["a CSV as Excel writes it in Unicode", latin("\xff\xfea\0\t\0b\0\n\0"), "csv"],
    ["a CSV that speaks of a table", utf8("说明,<table>\n1,2"), "csv"],
    ["what has the sign of an encryption client, but not at its beginning", latin("ab\x14#e" + "\x01".repeat(300)), "unknown"],
    ["a web page", utf8("\ufeff<!DOCTYPE html><html></html>"), "html"],
    ["a table of a web page", utf8("<table><tr></tr></table>"), "html"],
    ["an Excel web page that names the spreadsheet namespace", utf8('<html xmlns:x="urn:schemas-microsoft-com:office:excel">schemas-microsoft-com:office:spreadsheet'), "html"],
    ["an XML spreadsheet", utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'), "xml2003"],
    ["a PDF", latin("%PDF-1.7\n"), "pdf"],
    ["a RAR", latin("Rar!\x1a\x07"), "archive"],
    ["a picture", latin("\x89PNG\r\n"), "unknown"],
    ["a zip", latin("PK\x03\x04"), "zip"],
  ])("%s", (_, bytes, kind) => {
    expect(fileKind(bytes)).toBe(kind);
  });
});

describe("what a zip is by its parts", () => {
  const typed = (type: string, target: string): readonly Part[] => [
    { name: "[Content_Types].xml", text: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${target}" ContentType="${type}"/></Types>` },
    { name: "_rels/.rels", text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>` },
    { name: target, text: "<a/>" },
  ];
  test.each<readonly [string, readonly Part[], string]>([
    ["a Word document", typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/document.xml"), "word"],
    ["a slide deck", typed("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "ppt/presentation.xml"), "slides"],
    ["a binary workbook", typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin"), "xlsb"],
    ["a workbook part that is none", typed("application/xml", "xl/workbook.xml"), "unknown"],
    ["an OpenDocument spreadsheet", [{ name: "mimetype", text: "x" }, { name: "content.xml", text: "<a/>" }, { name: "META-INF/manifest.xml", text: "<a/>" }], "ods"],
    ["a Numbers spreadsheet", [{ name: "Index/Document.iwa", text: "x" }], "numbers"],
    ["a workbook inside an archive", [{ name: "周计划.xlsx", text: "x" }], "archive"],
  ])("%s", (_, parts, kind) => {
    expect(inspectWorkbook(makeZip(parts), null).refusal?.say).toEqual({ say: `NOT_A_WORKBOOK.${kind}`, with: { kind } });
  });
});
