import { newWorkbook } from "../../src/hosts/xlsx/newWorkbook.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import type { Drawing, DrawnCell } from "../../src/model/drawing.js";
import type { CellValue, Sheet, Workbook } from "../../src/model/workbook.js";
import { keepsThePromises } from "./contract.js";
import { creating } from "../../src/model/writePlan.js";

/** A person's sheet as a drawing without a marker, so that the file host itself makes the file it is then given. */
function asDrawing({ name, rows, formats }: Sheet): Drawing {
  const cell = (value: CellValue, format: string | undefined): DrawnCell | null =>
    typeof value === "string" || typeof value === "number" ? { value, role: "input", format: format === "yyyy-mm-dd" ? "day" : typeof value === "string" ? "text" : "general" } : null;
  return {
    key: null, name, columns: [{ width: 12 }, { width: 12 }, { width: 12 }],
    rows: rows.map((values, row) => ({ height: 15, cells: values.map((value, column) => cell(value, formats[row]?.[column])) })),
    merges: [], freeze: { rows: 1, columns: 0 }, table: null, validations: [], toneRules: [], charts: [], tab: "none", week: "",
    print: { orientation: "portrait", titleRows: null, footer: { left: "", center: "", right: "" }, area: { top: 0, left: 0, bottom: 2, right: 2 } },
  };
}

async function open(workbook: Workbook): Promise<XlsxHost> {
  const blank = new XlsxHost(newWorkbook(), null);
  await blank.write(workbook.sheets.map((sheet) => creating(asDrawing(sheet), "0.1.0", sheet.name)));
  return new XlsxHost(blank.bytes(), workbook.fileName);
}

describe("the file host", () => {
  keepsThePromises(open);
});
