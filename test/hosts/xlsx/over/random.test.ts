import fc from "fast-check";
import { XlsxHost } from "../../../../src/hosts/xlsx/xlsxHost.js";
import type { Drawing, DrawnCell, DrawnRow } from "../../../../src/model/drawing.js";
import { isEdited, markerOf } from "../../../../src/model/marker.js";
import { creating } from "../../../../src/model/writePlan.js";
import { openedBy, SOFFICE } from "../../../support/libreOffice.js";
import { drawing, row } from "../../../support/drawings.js";
import { drawingOver, type Stood } from "../../over.js";
import { handmade } from "../handmade.js";
import { changedParts } from "../untouched.js";
import { openPackage } from "../../../../src/hosts/xlsx/package.js";
import { sdkErrors } from "../validate.js";

interface Case {
  readonly last: Drawing;
  readonly standing: Drawing;
  readonly next: Drawing;
  readonly rows: readonly Stood[];
  readonly columns: readonly Stood[];
  /** What the sheet is to hold: the person's values in their cells, whatever the drawing says of them. */
  readonly shown: readonly (readonly unknown[])[];
}

const WIDTH = 4;
const value = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom("甲", "乙", "=1+1", "007", null));
const cell = fc.record({ value, role: fc.constantFrom("text", "number", "center"), tone: fc.constantFrom("none", "good", "bad"), note: fc.option(fc.constantFrom("说明一", "说明二"), { nil: undefined }) }).map(
  ({ note, ...one }): DrawnCell => ({ ...one, role: one.role as DrawnCell["role"], tone: one.tone as "none", ...(note === undefined ? {} : { note }) }),
);
const grid = (height: number): fc.Arbitrary<readonly DrawnRow[]> =>
  fc.array(fc.array(fc.option(cell, { nil: null, freq: 4 }), { minLength: WIDTH, maxLength: WIDTH }), { minLength: height, maxLength: height }).map((all) => all.map((cells) => row(cells)));

/** Places of the new drawing: those that stood, in any order, some left out, some new. */
const places = (count: number): fc.Arbitrary<readonly (number | null)[]> =>
  fc.tuple(fc.shuffledSubarray(Array.from({ length: count }, (_, at) => at), { minLength: 1 }), fc.array(fc.nat({ max: count }), { maxLength: 3 })).map(([kept, added]) => {
    const all: (number | null)[] = [...kept];
    for (const at of added) all.splice(Math.min(at, all.length), 0, null);
    return all;
  });

function sheetOf(rows: readonly DrawnRow[], columns: number): Drawing {
  return drawing(rows, {
    columns: Array.from({ length: columns }, (_, at) => ({ width: 8 + at })),
    toneRules: [{ area: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: 0 }, when: { begins: "甲" }, tone: "good" }],
    validations: [{ area: { top: 0, left: columns - 1, bottom: Math.max(0, rows.length - 1), right: columns - 1 }, kind: "number", min: 0, max: 9, message: "" }],
    charts: [{ kind: "column", title: "图", categories: { top: 0, left: 0, bottom: rows.length - 1, right: 0 }, series: [{ name: "数", values: { top: 0, left: columns - 1, bottom: rows.length - 1, right: columns - 1 }, tone: "accent" }], at: { top: 0, left: columns + 2, bottom: 8, right: columns + 6 } }],
  });
}

const cases: fc.Arbitrary<Case> = fc
  .integer({ min: 1, max: 6 })
  .chain((height) => fc.tuple(grid(height), places(height), places(WIDTH), grid(height + 3), fc.infiniteStream(fc.boolean()), fc.infiniteStream(value)))
  .map(([first, rows, columns, fresh, chances, values]): Case => {
    const chance = (): boolean => chances.next().value === true && chances.next().value === true;
    const typed = first.map((one) => one.cells.map((cell) => (chance() ? { ...(cell ?? { role: "text" as const }), value: values.next().value ?? null } : null)));
    const standing = first.map((one, at) => row(one.cells.map((cell, column) => typed[at]?.[column] ?? cell)));
    const own = rows.map((was) => columns.map((from) => (was === null || from === null ? null : (typed[was]?.[from] ?? null))));
    const next = own.map((theirs, at) =>
      row(theirs.map((one, column): DrawnCell | null => (one ? { value: "画里的", role: "text", typed: { ours: "旧的", conflict: false } } : (fresh[at]?.cells[column % WIDTH] ?? null)))),
    );
    const shown = own.map((theirs, at) => theirs.map((one, column) => (one ? one.value : (next[at]?.cells[column]?.value ?? null))));
    return { shown, last: sheetOf(first, WIDTH), standing: sheetOf(standing, WIDTH), next: sheetOf(next, columns.length), rows, columns };
  });

const before = handmade();

async function drawnOver({ last, standing, next, rows, columns }: Case): Promise<XlsxHost> {
  const host = new XlsxHost(before.bytes, "a.xlsx");
  await host.write([creating(standing, "0.1.0")]);
  await host.write([drawingOver(last, next, rows, columns)]);
  return host;
}

test("whatever moves, comes and goes: the sheet holds the drawing and the person's cells, counts as unedited, and nothing else is touched", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const host = await drawnOver(one);
      const sheet = (await host.read()).sheets[1];
      const marker = sheet && markerOf(sheet);
      expect(sheet && marker && isEdited(sheet, marker)).toBe(false);
      one.shown.forEach((values, at) => expect(values.map((_, column) => sheet?.rows[at]?.[column] ?? null)).toEqual(values));
      expect(changedParts(before, openPackage(host.bytes()))).toEqual([]);
    }),
    { numRuns: 50 },
  );
}, 120_000);

test("drawing the same over again leaves the file as it is, to the byte", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const host = await drawnOver(one);
      const once = host.bytes();
      await host.write([drawingOver(one.next, one.next)]);
      expect(Buffer.compare(host.bytes(), once)).toBe(0);
    }),
    { numRuns: 30 },
  );
}, 120_000);

test("Microsoft's validator and LibreOffice take what comes of it", async () => {
  const books: Record<string, Uint8Array> = {};
  for (const [at, one] of fc.sample(cases, { numRuns: 4, seed: 7 }).entries()) {
    books[`${at}.xlsx`] = (await drawnOver(one)).bytes();
    expect(await sdkErrors(books[`${at}.xlsx`] ?? new Uint8Array())).toEqual([]);
  }
  if (SOFFICE === undefined) console.log("LibreOffice is not here: that it opens what was drawn over is not tested.");
  else expect(await openedBy(SOFFICE, books)).toEqual(Object.keys(books));
}, 180_000);
