import { ACCENT, TONES } from "../palette.js";
import { TRANSITIONAL } from "./write/dialect.js";
import { plainStyles } from "./write/openStyles.js";
import { XML_HEAD } from "./write/xml.js";
import { writeZip } from "./zip/writeZip.js";

const TYPES = "application/vnd.openxmlformats-officedocument";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/**
 * The bytes of a workbook without a sheet, with 等线 as its theme font; always the same bytes.
 *
 * No program opens it before `writeWorkbook` has drawn a first sheet into it.
 */
export function newWorkbook(): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relations([
      ["theme", "theme/theme1.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/theme/theme1.xml": theme(),
    "xl/styles.xml": plainStyles(TRANSITIONAL.main),
  };
  const encoder = new TextEncoder();
  return writeZip(new Uint8Array(0), [], new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
}

function contentTypes(): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("xl/workbook.xml", "spreadsheetml.sheet.main"),
    override("xl/theme/theme1.xml", "theme"),
    override("xl/styles.xml", "spreadsheetml.styles"),
    "</Types>",
  ].join("");
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(([kind, part], index) => `<Relationship Id="rId${index + 1}" Type="${TRANSITIONAL.relationships}/${kind}" Target="${part}"/>`);
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function workbook(): string {
  return [
    `${XML_HEAD}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}"><workbookPr/>`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    '<sheets></sheets><calcPr calcId="191029"/></workbook>',
  ].join("");
}

function theme(): string {
  const color = (name: string, rgb: string): string => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
  const accents = [ACCENT, TONES.good.chart, TONES.attention.chart, TONES.bad.chart, TONES.unknown.chart, TONES.none.chart];
  const font = (kind: string): string =>
    `<a:${kind}><a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="等线"/></a:${kind}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return [
    `${XML_HEAD}<a:theme xmlns:a="${TRANSITIONAL.drawingMain}" name="Office"><a:themeElements><a:clrScheme name="Office">`,
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
    color("dk2", ACCENT),
    color("lt2", "E9EEF6"),
    ...accents.map((accent, index) => color(`accent${index + 1}`, accent)),
    color("hlink", "2F5597"),
    color("folHlink", "2F5597"),
    `</a:clrScheme><a:fontScheme name="Office">${font("majorFont")}${font("minorFont")}</a:fontScheme>`,
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    "</a:themeElements></a:theme>",
  ].join("");
}
