import fc from "fast-check";
import { mutant } from "../../../bench/fuzz/mutant.js";
import { realFiles } from "../../../bench/fuzz/realFiles.js";
import { tryMutant } from "../../../bench/fuzz/tryMutant.js";
import { contractDrawing } from "../contractBook.js";

/** Small enough that a mutant costs a few milliseconds; the long run takes larger ones too. */
const MOST_BYTES = 40_000;

test("a mutant of a real file is read or refused with a code, and one that is read can be drawn into without a change of what was typed", async () => {
  const files = realFiles(MOST_BYTES).map(({ bytes }) => bytes);
  const drawing = contractDrawing("销售甲", "复盘");
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), async (which, genes) => {
      const { outcome, crash } = await tryMutant(mutant(files[which % files.length] ?? new Uint8Array(), genes), drawing);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      expect(crash).toBeNull();
    }),
    { numRuns: 300 },
  );
  console.log([...outcomes].sort(([, one], [, other]) => other - one).map(([outcome, count]) => `${count} ${outcome}`).join(", "));
  expect(outcomes.get("READ, drawn") ?? 0).toBeGreaterThan(20);
  expect(outcomes.size).toBeGreaterThan(5);
});
