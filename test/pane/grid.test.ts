import fc from "fast-check";
import { gridOf } from "../../src/pane/grid.js";
import { drawing, row, text } from "../support/drawings.js";

const three = row([text("a"), text("b"), text("c")]);

test("every cell of a plain drawing stands for itself", () => {
  const grid = gridOf(drawing([three, row([text("d")])]));
  expect(grid.columns).toEqual([0, 1, 2]);
  expect(grid.rows.map(({ cells }) => cells.map(({ cell }) => cell?.value ?? null))).toEqual([
    ["a", "b", "c"],
    ["d", null, null],
  ]);
});

test("a merge reaches over the cells it covers", () => {
  const grid = gridOf(drawing([three, three, three], { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] }));
  expect(grid.rows.map(({ cells }) => cells.map(({ column, columns, rows }) => [column, columns, rows]))).toEqual([
    [[0, 2, 2], [2, 1, 1]],
    [[2, 1, 1]],
    [[0, 1, 1], [1, 1, 1], [2, 1, 1]],
  ]);
});

test("folded rows and columns are left out, and a merge over them shrinks", () => {
  const columns = [{ width: 10 }, { width: 10, folded: true }, { width: 10 }];
  const grid = gridOf(drawing([three, row([text("x")], { folded: true }), three], { columns, merges: [{ top: 0, left: 0, bottom: 2, right: 2 }] }));
  expect(grid.columns).toEqual([0, 2]);
  expect(grid.rows.map(({ cells }) => cells.map(({ columns: across, rows }) => [across, rows]))).toEqual([[[2, 2]], []]);
});

test("every place of the page is covered exactly once, whatever is merged", () => {
  const size = { min: 1, max: 6 };
  fc.assert(
    fc.property(fc.integer(size), fc.integer(size), fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5), (height, width, top, left, down, across) => {
      const rows = Array.from({ length: height }, () => row(Array.from({ length: width }, () => text("x"))));
      const area = { top: Math.min(top, height - 1), left: Math.min(left, width - 1), bottom: Math.min(top + down, height - 1), right: Math.min(left + across, width - 1) };
      const grid = gridOf(drawing(rows, { merges: [area] }));
      const seen = new Map<string, number>();
      for (const { row: at, cells } of grid.rows) {
        for (const cell of cells) {
          for (let y = at; y < at + cell.rows; y += 1) {
            for (let x = cell.column; x < cell.column + cell.columns; x += 1) seen.set(`${y},${x}`, (seen.get(`${y},${x}`) ?? 0) + 1);
          }
        }
      }
      expect(seen.size).toBe(height * width);
      expect([...seen.values()].every((times) => times === 1)).toBe(true);
    }),
  );
});
