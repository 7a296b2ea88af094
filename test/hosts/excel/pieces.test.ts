import fc from "fast-check";
import { Budget } from "../../../src/hosts/excel/budget.js";
import { columnPoints } from "../../../src/hosts/excel/columnPoints.js";
import { footerText } from "../../../src/hosts/excel/drawPage.js";
import { failureOf } from "../../../src/hosts/excel/failureOf.js";
import { parseAreas } from "../../../src/hosts/excel/parseAreas.js";
import { areaAddress } from "../../../src/hosts/excel/place.js";
import { runsOf } from "../../../src/hosts/excel/runsOf.js";
import { halves, splitBlocks } from "../../../src/hosts/excel/splitBlocks.js";
import { within } from "../../../src/hosts/excel/within.js";
import { HostFailure } from "../../../src/hosts/failure.js";
import { hostFailures as english } from "../../../src/words/en/hostFailures.js";
import { hostFailures as chinese } from "../../../src/words/zh/hostFailures.js";

const area = fc
  .tuple(fc.nat(200_000), fc.nat(200), fc.nat(5000), fc.nat(60))
  .map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide }));

test("used areas are cut into blocks that cover every cell once and stay under 4 MB a batch", () => {
  fc.assert(
    fc.property(fc.array(fc.option(area), { maxLength: 6 }), (used) => {
      const batches = splitBlocks(used);
      for (const batch of batches) {
        const cells = batch.reduce((sum, { area: one }) => sum + (one.bottom - one.top + 1) * (one.right - one.left + 1), 0);
        expect(cells * 48).toBeLessThanOrEqual(4 * 1024 * 1024);
      }
      used.forEach((wanted, sheet) => {
        const blocks = batches.flat().filter((block) => block.sheet === sheet).map((block) => block.area);
        expect(blocks[0]?.top).toBe(wanted?.top);
        expect(blocks.at(-1)?.bottom).toBe(wanted?.bottom);
        blocks.slice(1).forEach((block, index) => expect(block.top).toBe((blocks[index]?.bottom ?? NaN) + 1));
      });
    }),
    { numRuns: 60 },
  );
});

test("a sheet that is asked for its fills too is read in smaller blocks", () => {
  const used = [{ top: 0, left: 0, bottom: 80_000, right: 0 }];
  expect([splitBlocks(used).length, splitBlocks(used, () => true).length]).toEqual([1, 2]);
});

test("a block is halved down to one cell, and no further", () => {
  expect(halves({ sheet: 0, area: { top: 0, left: 0, bottom: 4, right: 1 } })?.map((half) => areaAddress(half.area))).toEqual(["A1:B3", "A4:B5"]);
  expect(halves({ sheet: 0, area: { top: 2, left: 0, bottom: 2, right: 2 } })?.map((half) => areaAddress(half.area))).toEqual(["A3:B3", "C3"]);
  expect(halves({ sheet: 0, area: { top: 2, left: 2, bottom: 2, right: 2 } })).toBeUndefined();
});

test.each([
  ["周计划!A1:B2", ["A1:B2"]],
  ["'计划,一;二!''x'''!A1:B2,'计划,一;二!''x'''!$D$4", ["A1:B2", "D4"]],
  ["Sheet1!A1;Sheet1!AB12:AC13", ["A1", "AB12:AC13"]],
  ["", []],
])("the address %j is the areas %j", (address, areas) => {
  expect(parseAreas(address).map(areaAddress)).toEqual(areas);
});

test.each([
  ["R&D &P/&N", "&8&K595959R&&D &P/&N"],
  ["", ""],
  ["&".repeat(60), `&8&K595959${"&".repeat(74)}`],
])("the footer %j is %j in Excel's own language", (text, footer) => {
  expect(footerText(text)).toBe(footer);
});

test("a column of ten characters is 56.25 points wide", () => {
  expect([10, 8.43, 0].map(columnPoints)).toEqual([56.25, 48, 3.75]);
});

test("outline runs nest", () => {
  expect(runsOf([{}, { outline: 1 }, { outline: 2 }, { outline: 1 }, {}, { outline: 1 }])).toEqual([
    { first: 1, last: 3 },
    { first: 5, last: 5 },
    { first: 2, last: 2 },
  ]);
});

test("what is queued is sent before it grows above 3.5 MB, and a single large piece is not held back by nothing", async () => {
  let sent = 0;
  const budget = new Budget(() => {
    sent += 1;
    return Promise.resolve();
  });
  const counts: number[] = [];
  for (const bytes of [3e6, 0.5e6, 0.5e6, 3e6, 9e6, 1]) {
    await budget.spend(bytes);
    counts.push(sent);
  }
  expect(counts).toEqual([0, 0, 1, 1, 2, 3]);
});

class OfficeError extends Error {
  readonly debugInfo: { readonly errorLocation: string };
  constructor(readonly code: string, errorLocation = "") {
    super(code);
    this.debugInfo = { errorLocation };
  }
}

test.each([
  [new OfficeError("InvalidOperationInCellEditMode"), "excel-cell-edit"],
  [new OfficeError("AccessDenied", "WorksheetCollection.add"), "excel-structure-locked"],
  [new OfficeError("AccessDenied", "Range.values"), "excel-access-denied"],
  [new OfficeError("InactiveWorkbook"), "excel-other-workbook"],
  [new OfficeError("SomethingNew"), "excel-unknown"],
  [new TypeError("x"), "excel-unknown"],
  [new HostFailure("excel-busy", { say: "excel-busy", with: {} }), "excel-busy"],
])("%s is told as %s, in both languages", (error, code) => {
  const failure = failureOf(error);
  expect(failure.code).toBe(code);
  expect(failure.say.say).toBe(code);
  expect(Object.keys(chinese)).toContain(code);
  for (const template of [chinese, english].map((words): string => words[code as keyof typeof words])) {
    const slots = [...template.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);
    expect(Object.keys(failure.say.with)).toEqual(expect.arrayContaining(slots));
  }
});

test("an exchange that takes too long is given up, one that ends in time is not", async () => {
  await expect(within(Promise.resolve(7), 1000)).resolves.toBe(7);
  await expect(within(new Promise(() => undefined), 5)).rejects.toMatchObject({ code: "excel-timed-out" });
  await expect(within(Promise.reject(new Error("its own")), 1000)).rejects.toThrow("its own");
});
