import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inspectWorkbook } from "../../../src/hosts/xlsx/inspectWorkbook.js";
import { EXPECTED } from "./corpus.js";

const folder = join("..", "shared", "data", "workbooks");
const TABLE = "corpus.tsv";

function outcomeOf(file: string): string {
  const { outcome, sheets, cells, refusal } = inspectWorkbook(new Uint8Array(readFileSync(join(folder, file))), file);
  expect(refusal?.cause ?? null).not.toBeInstanceOf(TypeError);
  return outcome === "READ" ? `READ ${sheets} sheets ${cells} cells` : outcome;
}

if (existsSync(folder)) {
  const proposed = new Map(
    readFileSync(join(folder, TABLE), "utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .map((fields) => [fields[1], fields[9]?.replace("REFUSE ", "")]),
  );

  let same = 0;

  describe("the shared corpus of hard workbooks", () => {
    test.each(EXPECTED)("$file: $outcome", ({ file, outcome }) => {
      expect(outcomeOf(file)).toBe(outcome);
      same += 1;
    });

    test("has no file that the table leaves out, nor the other way round", () => {
      const files = readdirSync(folder).filter((file) => file !== TABLE);
      expect(EXPECTED.map(({ file }) => file).sort()).toEqual(files.sort());
    });

    test("has a reason for every outcome that was not proposed, and for no other", () => {
      const different = EXPECTED.filter(({ file, outcome }) => proposed.get(file) !== outcome);
      expect(EXPECTED.filter(({ reason }) => reason !== undefined)).toEqual(different);
    });

    afterAll(() => process.stdout.write(`${same} corpus files with the outcome of the table\n`));
  });
} else {
  process.stdout.write("The shared corpus of workbooks is absent; its table was not tried.\n");
  test("the table of the corpus names each file once", () => {
    expect(new Set(EXPECTED.map(({ file }) => file)).size).toBe(EXPECTED.length);
  });
}
