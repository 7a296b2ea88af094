import { isEdited, markerOf } from "../../../src/model/marker.js";
import { newWorkbook } from "../../../src/hosts/xlsx/newWorkbook.js";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost.js";
import { checkWritten } from "../../../src/hosts/xlsx/write/checkWritten.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { creating, everyFeature, plainDrawing, redrawing } from "./everyFeature.js";
import { handmade } from "./handmade.js";

const plans = creating(everyFeature, plainDrawing);

test("reads what it wrote, and knows its sheet again", async () => {
  const host = new XlsxHost(handmade().bytes, "周.xlsx");
  const told: string[] = [];
  await host.write(plans, (done, of) => told.push(`${done}/${of}`));
  expect(told).toEqual(["1/2", "2/2"]);
  const { fileName, sheets } = await host.read();
  expect([fileName, ...sheets.map(({ name }) => name)]).toEqual(["周.xlsx", "周计划", "协同推进表", "周计划_样例"]);
  const own = sheets[1];
  const marker = own && markerOf(own);
  expect(own && marker && isEdited(own, marker)).toBe(false);
  expect(own?.hiddenRows).toEqual([14]);
});

test("draws into a workbook that has no sheet yet", async () => {
  const host = new XlsxHost(newWorkbook(), null);
  await host.write(plans);
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["协同推进表", "周计划_样例"]);
});

test("with nothing to draw the bytes stay as they are", async () => {
  const { bytes } = handmade();
  const host = new XlsxHost(bytes, null);
  await host.write([]);
  expect(host.bytes()).toBe(bytes);
});

test("a failure leaves the bytes as they were", async () => {
  const { bytes } = handmade();
  const host = new XlsxHost(bytes, null);
  await expect(host.write([...plans, ...redrawing(plans)])).rejects.toMatchObject({ code: "file-not-ours" });
  expect(host.bytes()).toBe(bytes);
});

test.each([
  ["another text", 0, { ...everyFeature, rows: [{ height: 20, cells: [{ value: "别的", role: "text" as const }] }] }, "A1"],
  ["a row more", 1, { ...plainDrawing, rows: [...plainDrawing.rows, { height: 20, cells: [null, { value: 1, role: "number" as const }] }] }, "B3"],
  ["a row less", 1, { ...plainDrawing, rows: plainDrawing.rows.slice(0, 1) }, "A2"],
  ["a marker of another version", 0, everyFeature, "I1"],
])("a sheet that is not as planned is named with its cell: %s", async (_, nth, drawing, cell) => {
  const host = new XlsxHost(handmade().bytes, null);
  await host.write(plans);
  const wanted = plans.slice(nth, nth + 1).map((plan) => ({ ...plan, drawing, version: "0.2.0" }));
  expect(() => checkWritten(openPackage(host.bytes()), wanted)).toThrow(
    expect.objectContaining({ code: "file-not-as-written", say: expect.objectContaining({ with: { sheet: wanted[0]?.sheet, cell } }) }),
  );
});

test("bytes that are no workbook are refused with their code", () => {
  expect(() => new XlsxHost(new TextEncoder().encode("a,b"), "x.csv")).toThrow(expect.objectContaining({ code: "NOT_A_WORKBOOK" }));
});
