import { openPackage, type Package } from "../../../src/hosts/xlsx/package.js";
import { makeZip } from "./makeZip.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const rels = (...targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The parts of a small workbook with one sheet, 周计划, that holds 甲 in A1. */
export const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  "_rels/.rels": rels(["officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="周计划" sheetId="7" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="仿宋"/><family val="3"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
};

/** The small workbook with some parts put in the place of its own; null takes a part out. */
export function handmade(parts: Readonly<Record<string, string | Uint8Array | null>> = {}): Package {
  const entries = Object.entries({ ...PARTS, ...parts }).flatMap(([name, content]) => {
    if (content === null) return [];
    return [typeof content === "string" ? { name, text: content } : { name, bytes: content }];
  });
  return openPackage(makeZip(entries));
}

/** A part of the small workbook with one piece of its text replaced; throws where the piece is not there. */
export function swapped(part: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = PARTS[part] ?? "";
  if (!text.includes(from)) throw new Error(`${part} has no ${from}`);
  return { [part]: text.replaceAll(from, to) };
}
