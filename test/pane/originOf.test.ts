import fc from "fast-check";
import { columnLetters } from "../../src/model/origin.js";
import { originOf } from "../../src/pane/originOf.js";

test("a place names its origin", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      expect(originOf({ sheet: "周计划", cell: `${columnLetters(column)}${row}` })).toEqual({ sheet: "周计划", row, column });
    }),
  );
});

test.each(["", "5", "a5", "周计划"])("%j is no cell", (cell) => {
  expect(originOf({ sheet: "周计划", cell })).toBeUndefined();
});
