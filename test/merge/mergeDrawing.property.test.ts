import fc from "fast-check";
import { mergeDrawing, type Merged } from "../../src/merge/mergeDrawing.js";
import type { Drawing } from "../../src/model/drawing.js";
import { drawnValue } from "../../src/model/drawnValues.js";
import type { Sheet } from "../../src/model/workbook.js";
import { keptSection } from "../../src/report/keptSection.js";
import { WORDS } from "../../src/words/index.js";
import { FIRST, handling, HEAD, inTable, sortFrom, twoDrawings, typing } from "./arbitraries.js";
import { after, drawnOn, insertColumn, insertRow, moveColumn, type, upTo, valuesOn, type Act } from "./person.js";

const RUNS = { numRuns: 300 };
const annotate = keptSection(WORDS.zh, { dateSystem: 1900 });
const merge = (last: Drawing, sheet: Sheet, next: Drawing): Merged => mergeDrawing(last, sheet, next, null, annotate);
const drawnIn = ({ rows }: Drawing): readonly unknown[] => rows.flatMap(({ id, cells }) => (id?.startsWith("kept:") ? [] : cells.map(drawnValue)));
const typed = (places: readonly { readonly row: number; readonly column: number; readonly value: string }[]): readonly Act[] => places.map(({ row, column, value }) => type(row, column, value));
/** The memory sheet keeps a drawing as JSON. */
const kept = (drawing: Drawing): Drawing => JSON.parse(JSON.stringify(drawing)) as Drawing;

/** The marker's own column, and the cells left of nothing, are nobody's to type in. */
const reachable = (sheet: Sheet, places: readonly { readonly row: number; readonly column: number; readonly value: string }[]): typeof places => places.filter(({ column }) => column !== sheet.marker?.column);

test("without edits the merged drawing is the new one", () => {
  fc.assert(
    fc.property(twoDrawings, ({ last, next }) => {
      const merged = merge(last, drawnOn(last), next);
      expect(merged.drawing).toEqual(next);
      expect(merged.kept).toEqual([]);
      expect(merge(last, drawnOn(last), kept(last)).same).toBe(true);
    }),
    RUNS,
  );
});

test("no value that a person typed is ever lost, whatever else they did", () => {
  fc.assert(
    fc.property(twoDrawings, handling, typing(6), ({ last, next }, acts, places) => {
      const handled = after(drawnOn(last), ...acts);
      const sheet = after(handled, ...typed(reachable(handled, places)));
      const standing = valuesOn(sheet).filter((value) => /人工|我的/.test(String(value)));
      const drawn = drawnIn(merge(last, sheet, next).drawing);
      expect(standing.filter((value) => !drawn.includes(value as string))).toEqual([]);
    }),
    RUNS,
  );
});

test("nothing typed is lost over many runs with edits between them, each over the drawing of the one before", () => {
  const turn = fc.record({ drawings: twoDrawings, acts: handling, places: typing(3) });
  fc.assert(
    fc.property(fc.array(turn, { minLength: 2, maxLength: 4 }), ([first, ...turns]) => {
      let last = first?.drawings.last as Drawing;
      turns.forEach(({ drawings, acts, places }, week) => {
        const handled = after(drawnOn(last), ...acts);
        const sheet = after(handled, ...typed(reachable(handled, places).map((place) => ({ ...place, value: `${place.value}第${week}周` }))));
        const listed = new Set(last.rows.flatMap(({ id, cells }) => (id?.startsWith("kept:") ? cells.map(drawnValue) : [])));
        const standing = valuesOn(sheet).filter((value) => /人工|我的/.test(String(value)) && !listed.has(value as string));
        const merged = merge(kept(last), sheet, drawings.next);
        const drawn = drawnIn(merged.drawing);
        expect(standing.filter((value) => !drawn.includes(value as string))).toEqual([]);
        last = merged.drawing;
        expect(merge(kept(last), drawnOn(last), drawings.next)).toMatchObject({ same: true, drawing: last });
      });
    }),
    { numRuns: 100 },
  );
});

test("merging again without changes changes nothing, and says so", () => {
  fc.assert(
    fc.property(twoDrawings, handling, typing(6), ({ last, next }, acts, places) => {
      const handled = after(drawnOn(last), ...acts);
      const once = merge(last, after(handled, ...typed(reachable(handled, places))), next).drawing;
      const again = merge(kept(once), drawnOn(once), next);
      expect(again.drawing).toEqual(once);
      expect(again.same).toBe(true);
    }),
    RUNS,
  );
});

test("over names each row and column of the sheet once, and each of the last drawing once", () => {
  fc.assert(
    fc.property(twoDrawings, handling, typing(6), ({ last, next }, acts, places) => {
      const handled = after(drawnOn(last), ...acts);
      const sheet = after(handled, ...typed(reachable(handled, places)));
      const { drawing, over } = merge(last, sheet, next);
      expect([over.rows.length, over.columns.length]).toEqual([drawing.rows.length, drawing.columns.length]);
      for (const stands of [over.rows, over.columns]) {
        for (const place of ["now", "last"] as const) {
          const named = stands.flatMap((stand) => stand?.[place] ?? []);
          expect(new Set(named).size).toBe(named.length);
        }
      }
      expect(over.columns.map((stand) => stand?.now)).not.toContain(sheet.marker?.column);
      over.rows.forEach((stand, row) => {
        const was = over.last.rows[stand?.last ?? -1];
        if (was?.id !== undefined && drawing.rows[row]?.own !== true) expect(drawing.rows[row]?.id).toBe(was.id);
        drawing.rows[row]?.cells.forEach((cell, column) => {
          const at = over.columns[column];
          if (stand && at && (cell?.typed || drawing.rows[row]?.own) && cell?.value) expect(sheet.rows[stand.now]?.[at.now]).toBe(cell.value);
        });
      });
    }),
    RUNS,
  );
});

/** A sheet on which a run from one drawing to another stopped in the middle of a row. */
function stoppedAt(before: Drawing, last: Drawing, row: number, column: number): Sheet {
  const [old, fresh] = [drawnOn(before, "writing"), drawnOn(last, "writing")];
  const width = last.columns.length;
  const rows = upTo(Math.max(old.rows.length, fresh.rows.length)).map((at) => {
    const written = (place: number): boolean => at < row || (at === row && place < column) || (at === 0 && place >= width);
    return upTo(Math.max(width + 1, before.columns.length)).map((place) => (written(place) ? fresh : old).rows[at]?.[place] ?? null);
  });
  return { ...fresh, rows, merges: [] };
}

test("a run that stopped anywhere is finished: no value of either drawing counts as typed, and what was typed is not lost", () => {
  fc.assert(
    fc.property(twoDrawings, fc.nat({ max: 20 }), fc.nat({ max: 6 }), typing(4), ({ last: before, next: last }, row, column, places) => {
      const half = stoppedAt(before, last, row, column);
      const finished = mergeDrawing(last, half, last, before, annotate);
      expect([finished.drawing, finished.kept]).toEqual([last, []]);
      const edits = reachable(half, places);
      const drawn = drawnIn(mergeDrawing(last, after(half, ...typed(edits)), last, before, annotate).drawing);
      expect(edits.filter(({ value }) => !drawn.includes(value))).toEqual([]);
    }),
    RUNS,
  );
});

/** The edits of a drawing's table by the id of their row and the heading of their column. */
function editsIn(merged: Drawing): readonly string[] {
  const heads = headsIn(merged);
  return merged.rows.flatMap(({ id, own, cells }) => cells.flatMap((cell, at) => (cell?.typed && !own && id !== undefined ? [`${id} ${heads[at] ?? ""} ${drawnValue(cell)}`] : []))).sort();
}

/** What stands in the line of the table's headings. */
function headsIn({ rows }: Drawing): readonly unknown[] {
  return rows.find(({ cells }) => cells.some((cell) => cell?.role === "head"))?.cells.map(drawnValue) ?? [];
}

/** Edits of cells of the table, one a row, never of what a row is about. */
const tableEdits = fc.uniqueArray(fc.record({ row: fc.nat({ max: 11 }), column: fc.integer({ min: 2, max: 5 }) }), { maxLength: 5, selector: ({ row }) => row });

const moving: fc.Arbitrary<Act> = fc.oneof(
  fc.array(fc.nat(), { minLength: 12, maxLength: 12 }).map((keys): Act => (sheet) => sortFrom(keys.slice(0, tableRowsOf(sheet)))(sheet)),
  fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })).map(([from, to]) => moveColumn(from, to)),
  fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })).map(([from, to]) => inTable("move", from, to)),
  fc.nat({ max: 14 }).map((at) => insertRow(at, ["我的行"])),
  fc.nat({ max: 14 }).map((at) => insertRow(at, [])),
  fc.nat({ max: 3 }).map((at) => insertColumn(at, [null, null, "我的列", "好"])),
  fc.nat({ max: 3 }).map((at) => insertColumn(at, [])),
);

/** How many lines the table has: down to the first row without values. */
function tableRowsOf({ rows, marker }: Sheet): number {
  const end = rows.findIndex((cells, row) => row >= FIRST && cells.every((value, column) => value === null || column === marker?.column));
  return Math.max(0, (end < 0 ? rows.length : end) - FIRST);
}

test("edits end on the same row and column however the sheet was sorted, moved about and added to", () => {
  fc.assert(
    fc.property(twoDrawings, tableEdits, fc.array(moving, { maxLength: 4 }), ({ last, next }, places, acts) => {
      const lines = last.rows.filter(({ id }) => id !== undefined).length;
      const width = last.columns.length;
      const edits = places.filter(({ row, column }) => row < lines && column < width).map(({ row, column }, at) => type(FIRST + row, column, `人工${at}`));
      const still = after(drawnOn(last), ...edits);
      const moved = after(still, ...acts);
      expect(editsIn(merge(last, moved, next).drawing)).toEqual(editsIn(merge(last, still, next).drawing));
      expect(editsIn(merge(last, still, last).drawing)).toHaveLength(edits.length);
    }),
    RUNS,
  );
});

/** What a person does to the columns of a table, and to its rows meanwhile. */
const aboutColumns: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).map(([from, to]) => inTable("move", from, to)),
  fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).map(([one, other]) => inTable("swap", one, other)),
  fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).map(([from, to]) => moveColumn(from, to)),
  fc.nat({ max: 5 }).map((at) => insertColumn(at, [null, null, "我的列", "好"])),
  fc.array(fc.nat(), { minLength: 12, maxLength: 12 }).map((keys): Act => (sheet) => sortFrom(keys.slice(0, tableRowsOf(sheet)))(sheet)),
);

test("the columns of a table stay in the order in which a person put them, each with its values, and the next run finds nothing to write", () => {
  fc.assert(
    fc.property(twoDrawings, tableEdits, fc.array(aboutColumns, { minLength: 1, maxLength: 4 }), ({ last, next }, places, acts) => {
      fc.pre(last.table !== null && next.table !== null);
      const width = last.columns.length;
      const lines = last.rows.filter(({ id }) => id !== undefined).length;
      const edits = places.filter(({ row, column }) => row < lines && column < width).map(({ row, column }, at) => type(FIRST + row, column, `人工${at}`));
      const sheet = after(drawnOn(last), ...edits, ...acts);
      const merged = merge(last, sheet, next);
      const heads = headsIn(merged.drawing);
      const isOurs = (head: unknown): boolean => String(head).startsWith("列");
      expect(heads.filter(isOurs)).toEqual(sheet.rows[HEAD]?.filter(isOurs));
      expect(merged.over.columns.flatMap((stand) => stand?.now ?? [])).toEqual(merged.over.columns.flatMap((stand) => stand?.now ?? []).sort((a, b) => a - b));
      expect(merged.kept.filter(({ edit, row }) => edit === "restored" && (row === null || merged.drawing.rows[row]?.id !== undefined))).toEqual([]);
      for (const row of next.rows.filter(({ id }) => id !== undefined)) {
        const drawn = merged.drawing.rows.find(({ id, own }) => id === row.id && !own);
        row.cells.forEach((cell, column) => {
          const shown = drawn?.cells[heads.indexOf(`列${column}`)];
          expect(shown?.typed ? shown.typed.ours : drawnValue(shown)).toBe(drawnValue(cell));
        });
      }
      const drawn = drawnIn(merged.drawing);
      const single = next.rows.slice((next.table?.area.bottom ?? 0) + 1).map(({ cells }) => drawnValue(cells[0])).concat("协同推进表");
      expect(single.filter((line) => line !== null && drawn.filter((value) => value === line).length !== drawnIn(next).filter((value) => value === line).length)).toEqual([]);
      const again = merge(kept(merged.drawing), drawnOn(merged.drawing), next);
      expect([again.same, again.drawing]).toEqual([true, merged.drawing]);
    }),
    RUNS,
  );
});

test("every edit is reported at its place with both values", () => {
  fc.assert(
    fc.property(twoDrawings, typing(6), ({ last, next }, places) => {
      const blank = drawnOn(last);
      const { drawing, kept: told } = merge(last, after(blank, ...typed(reachable(blank, places))), next);
      const cells = drawing.rows.flatMap(({ own, cells: row }, at) => (own ? [] : upTo(row.length).filter((column) => row[column]?.typed && !drawing.columns[column]?.own).map((column) => `${at},${column}`)));
      expect(told.filter(({ edit }) => edit === "changed" || edit === "conflict").map(({ row, column }) => `${row},${column}`)).toEqual(cells);
      for (const { row, column, theirs, ours, edit } of told) {
        if (edit !== "changed" && edit !== "conflict") continue;
        const cell = drawing.rows[row ?? -1]?.cells[column ?? -1];
        expect([theirs, ours]).toEqual([cell?.value, cell?.typed?.ours]);
      }
    }),
    RUNS,
  );
});
