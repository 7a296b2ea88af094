import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost.js";
import { isEdited, markerOf } from "../../../src/model/marker.js";
import { creating, everyFeature, plainDrawing, redrawing } from "./everyFeature.js";
import { changedParts } from "./untouched.js";
import { openedBy, SOFFICE } from "../../support/libreOffice.js";
import { newErrors, sdkErrors } from "./validate.js";

/** Public workbooks that are hard to edit without loss, and what is hard in each. */
const HARD: readonly (readonly [string, string])[] = [
  ["calamine__inlineStr_cdata.xlsx", "no styles part"],
  ["calamine__issue_174.xlsx", "dimension over the whole sheet"],
  ["closedxml__Date1904System.xlsx", "1904"],
  ["closedxml__MultiplePartsHaveNonUniqueRelId-input.xlsx", "relationship ids twice"],
  ["closedxml__PivotTableWithMissingReference.xlsx", "pivot table"],
  ["closedxml__SheetsWithoutRelId.xlsx", "sheets without relationship"],
  ["closedxml__activex_checkbox.xlsx", "ActiveX"],
  ["closedxml__customxml.xlsx", "custom XML"],
  ["closedxml__external-refs.xlsx", "external references"],
  ["exceljs__1904.xlsx", "1904"],
  ["exceljs__bogus-defined-name.xlsx", "bad defined name"],
  ["excelize__OverflowNumericCell.xlsx", "numbers beyond the range"],
  ["phpspreadsheet__issue.2501.b.xlsx", "overlapping merges"],
  ["phpspreadsheet__urlImage.xlsx", "picture by address"],
  ["phpspreadsheet__utf16be.bom.xlsx", "UTF-16"],
  ["poi__1_NoIden.xlsx", "prefixed properties"],
  ["poi__45540_form_Footer.xlsx", "form controls"],
  ["poi__47026.xlsm", "macros"],
  ["poi__54399.xlsx", "file: reference"],
  ["poi__64420.xlsm", "XLM macro sheet"],
  ["poi__ExcelWithAttachments.xlsm", "embedded objects and comments"],
  ["poi__SampleSS.strict.xlsx", "strict"],
  ["poi__SimpleMacro.xlsm", "VBA"],
  ["poi__SimpleStrict.xlsx", "strict, ISO dates"],
  ["poi__StructuredReferences.xlsx", "tables"],
  ["poi__WithEmbeded.xlsx", "embedded files"],
  ["poi__hello-world-signed.xlsx", "signed"],
  ["poi__right-to-left.xlsx", "threaded comments, right to left"],
  ["poi__simple-monthly-budget.xlsx", "charts, conditional formats"],
  ["poi__xlookup.xlsx", "dynamic arrays"],
  ["readxl__type-me.xlsx", "1904, quotePrefix"],
  ["sheetjs__AutoFilter.xlsx", "filters"],
  ["sheetjs__BlankSheetTypes.xlsm", "chart, dialog and macro sheets"],
  ["sheetjs__fn.xlsx", "from WPS, rich data"],
  ["sheetjs__wtf_path.xlsx", "odd part paths"],
];

const FOLDER = join(process.cwd(), "..", "shared", "data", "workbooks");

function addToHard(): void {
  test.each(HARD)("%s: %s", async (name) => {
    const before = new Uint8Array(readFileSync(join(FOLDER, name)));
    const plans = creating(everyFeature, plainDrawing);
    const host = new XlsxHost(before, name);
    await host.write(plans);
    const after = host.bytes();
    expect(changedParts(openPackage(before), openPackage(after))).toEqual([]);

    const own = (await host.read()).sheets.find((sheet) => sheet.name === everyFeature.name);
    const marker = own && markerOf(own);
    expect(own && marker && isEdited(own, marker)).toBe(false);

    await host.write(redrawing(plans.slice(0, 1)));
    expect(Buffer.compare(host.bytes(), after)).toBe(0);

    const ending = name.slice(-4);
    const errors = await sdkErrors(after, ending);
    if (errors.length > 0) expect(newErrors(await sdkErrors(before, ending), errors)).toEqual([]);
  }, 30_000);

  if (SOFFICE === undefined) {
    console.log("LibreOffice is not here: that it opens the hard workbooks with our sheets is not tested.");
    return;
  }
  const soffice = SOFFICE;
  test("LibreOffice opens every one of them", async () => {
    const books: Record<string, Uint8Array> = {};
    for (const [name] of HARD) {
      const host = new XlsxHost(new Uint8Array(readFileSync(join(FOLDER, name))), name);
      await host.write(creating(everyFeature, plainDrawing));
      books[name] = host.bytes();
    }
    expect(await openedBy(soffice, books)).toEqual(Object.keys(books));
  }, 240_000);
}

if (existsSync(FOLDER)) describe("two drawings added to a hard workbook", addToHard);
else {
  process.stdout.write("The public workbooks are not here: writing into them is not tested.\n");
  test("the list of hard workbooks has no name twice", () => expect(new Set(HARD.map(([name]) => name)).size).toBe(HARD.length));
}
