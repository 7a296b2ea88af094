import { makeZip, type Part } from "./makeZip.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What of a small workbook is to be special; each text replaces a whole part or the inside of one. */
export interface Book {
  /** Inside of `sheetData` of the first sheet. */
  readonly rows?: string;
  /** After `sheetData`. */
  readonly tail?: string;
  /** The whole sheet part. */
  readonly sheet?: string | Uint8Array;
  /** Inside of `sst`. */
  readonly strings?: string;
  readonly sst?: string | Uint8Array;
  /** Inside of `workbook` before `sheets`. */
  readonly workbookPr?: string;
  /** The `sheets` element's inside. */
  readonly sheets?: string;
  /** After `sheets`. */
  readonly names?: string;
  /** Inside of `styleSheet`. */
  readonly styles?: string;
  readonly kind?: string;
  readonly more?: readonly Part[];
  /** Relationships of the workbook besides sheet, strings and styles. */
  readonly links?: string;
}

/** The XML of a worksheet with these rows. */
export function sheetXml(rows: string, tail = ""): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELS}"><sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

/** The XML of shared strings. */
export function sstXml(strings: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}">${strings}</sst>`;
}

function content(value: string | Uint8Array): Pick<Part, "text" | "bytes"> {
  return typeof value === "string" ? { text: value } : { bytes: value };
}

/** The parts of a small workbook, for a zip. */
export function bookParts(book: Book): readonly Part[] {
  const link = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"/>`;
  const rels = (inside: string): string => `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  return [
    {
      name: "[Content_Types].xml",
      text: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    },
    { name: "_rels/.rels", text: rels(link("rId1", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns="${MAIN}" xmlns:r="${RELS}">${book.workbookPr ?? ""}<sheets>${book.sheets ?? '<sheet name="周计划" sheetId="1" r:id="rId1"/>'}</sheets>${book.names ?? ""}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: rels(
        link("rId1", book.kind ?? "worksheet", "worksheets/sheet1.xml") +
          link("rId8", "sharedStrings", "sharedStrings.xml") +
          link("rId9", "styles", "styles.xml") +
          (book.links ?? ""),
      ),
    },
    { name: "xl/styles.xml", text: `<styleSheet xmlns="${MAIN}">${book.styles ?? ""}</styleSheet>` },
    { name: "xl/sharedStrings.xml", ...content(book.sst ?? sstXml(book.strings ?? "")) },
    { name: "xl/worksheets/sheet1.xml", ...content(book.sheet ?? sheetXml(book.rows ?? "", book.tail)) },
    ...(book.more ?? []),
  ];
}

/** The bytes of a small workbook. */
export function makeBook(book: Book = {}): Uint8Array {
  return makeZip(bookParts(book));
}
