import fc from "fast-check";
import type { PictureRow, PictureSheet } from "../../../src/pane/paper/mark.js";
import { heightOf, splitRows } from "../../../src/pane/paper/splitRows.js";

const row = (height: number, stays = false): PictureRow => ({ height, marks: [], stays });
const sheet = (rows: readonly PictureRow[], repeated: readonly PictureRow[] = []): PictureSheet => ({ rows, repeated });
const GAP = row(5);
const heights = (pictures: readonly (readonly PictureRow[])[]): readonly (readonly number[])[] => pictures.map((rows) => rows.map(({ height }) => height));

test.each<readonly [string, readonly PictureSheet[], readonly (readonly number[])[]]>([
  ["what fits is one picture", [sheet([row(40), row(30)]), sheet([row(20)])], [[40, 30, 5, 20]]],
  ["else each sheet begins its own", [sheet([row(40), row(30)]), sheet([row(40)])], [[40, 30], [40]]],
  ["a longer one goes on, its repeated rows on top", [sheet([row(10), row(60), row(60)], [row(10)])], [[10, 60], [10, 60]]],
  ["a heading goes with what it heads", [sheet([row(50), row(30, true), row(30)])], [[50], [30, 30]]],
  ["rows that stay together and are higher than a picture are parted", [sheet([row(60, true), row(60, true), row(20)])], [[60], [60, 20]]],
  ["a row higher than a picture stands alone", [sheet([row(10), row(150), row(10)])], [[10], [150], [10]]],
])("%s", (_, sheets, expected) => {
  expect(heights(splitRows(sheets, 100, GAP))).toEqual(expected);
});

test("every row is in one picture, in order, and none is higher than the most where no row is", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.boolean()), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 3 }), (given) => {
      const sheets = given.map((lines) => sheet(lines.map(([height, stays]) => row(height, stays))));
      const pictures = splitRows(sheets, 100, GAP);
      expect(pictures.flat().filter((one) => one !== GAP)).toEqual(sheets.flatMap((one) => one.rows));
      for (const picture of pictures) expect(heightOf(picture)).toBeLessThanOrEqual(100);
    }),
    { numRuns: 100 },
  );
});
