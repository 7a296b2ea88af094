import type { DrawnCell } from "../../src/model/drawing.js";
import { cellPrint } from "../../src/model/cellPrint.js";

test.each<[DrawnCell["value"], DrawnCell["format"], string]>([
  [null, "text", ""],
  ["=1+1", "text", "=1+1"],
  [45880, "day", "2025-08-11"],
  [0.333, "percent", "33%"],
  [2.25, "decimal", "2.3"],
  [3, "integer", "3"],
  [3.5, "general", "3.5"],
  [{ formula: "A1", cached: 7 }, "integer", "7"],
])("%j as %s shows %s", (value, format, shown) => {
  expect(cellPrint({ value, role: "text", ...(format && { format }) }, 1900)).toBe(shown);
});

test("a day counts in the workbook's own date system", () => {
  expect(cellPrint({ value: 44418, role: "text", format: "day" }, 1904)).toBe("2025-08-11");
});
