import fc from "fast-check";
import { mergeBlocks, type MergeBlock } from "../../../src/hosts/excel/mergeAreas.js";
import type { Area } from "../../../src/model/workbook.js";

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

test.each<[string, Area[], MergeBlock[]]>([
  ["nothing", [], []],
  ["rows alike, in any order", [area(2, 0, 2, 3), area(1, 0, 1, 3), area(3, 0, 3, 3)], [{ area: area(1, 0, 3, 3), across: true }]],
  ["rows apart", [area(1, 0, 1, 3), area(3, 0, 3, 3)], [{ area: area(1, 0, 1, 3), across: true }, { area: area(3, 0, 3, 3), across: true }]],
  ["rows of other columns", [area(1, 0, 1, 3), area(2, 0, 2, 4)], [{ area: area(1, 0, 1, 3), across: true }, { area: area(2, 0, 2, 4), across: true }]],
  ["an area of two rows between", [area(1, 0, 1, 3), area(2, 0, 3, 3), area(4, 0, 4, 3)], [{ area: area(1, 0, 1, 3), across: true }, { area: area(2, 0, 3, 3), across: false }, { area: area(4, 0, 4, 3), across: true }]],
])("%s", (_, areas, blocks) => {
  expect(mergeBlocks(areas)).toEqual(blocks);
});

test("the blocks join the same areas and no other", () => {
  const key = ({ top, left, bottom, right }: Area): string => [top, left, bottom, right].join();
  const rowsOf = ({ area: { top, left, bottom, right }, across }: MergeBlock): Area[] =>
    across ? Array.from({ length: bottom - top + 1 }, (_, row) => area(top + row, left, top + row, right)) : [area(top, left, bottom, right)];
  /** Strips that begin at 0, 4 and 8, so that no two areas overlap. */
  const strip = (left: number): fc.Arbitrary<Area[]> =>
    fc.array(fc.record({ gap: fc.nat(1), height: fc.constantFrom(1, 1, 1, 2), width: fc.integer({ min: 1, max: 3 }) }), { maxLength: 12 }).map((steps) => {
      let row = 0;
      return steps.map(({ gap, height, width }) => {
        const top = row + gap;
        row = top + height;
        return area(top, left, row - 1, left + width);
      });
    });
  fc.assert(
    fc.property(fc.tuple(strip(0), strip(4), strip(8)).chain((strips) => fc.shuffledSubarray(strips.flat(), { minLength: strips.flat().length })), (areas) => {
      const blocks = mergeBlocks(areas);
      expect(blocks.flatMap(rowsOf).map(key).sort()).toEqual(areas.map(key).sort());
      expect(blocks.length).toBeLessThanOrEqual(areas.length);
    }),
  );
});
