import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileFindings as findingsEn } from "../../../src/words/en/fileFindings.js";
import { refusals as refusalsEn } from "../../../src/words/en/refusals.js";
import { fill } from "../../../src/words/fill.js";
import { fileFindings as findingsZh } from "../../../src/words/zh/fileFindings.js";
import { refusals as refusalsZh } from "../../../src/words/zh/refusals.js";
import { Refusal } from "../../../src/hosts/xlsx/refusal.js";

const slots = (template: string): readonly string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
const source = join("src", "hosts", "xlsx");

/** Every text in quotes in the reader's own files. */
function quoted(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.startsWith("write"));
  return new Set(files.flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/"([^"\n]+)"/g)].map(([, text]) => text ?? "")));
}

const LIST =
  "NOT_A_WORKBOOK, ENCRYPTED, PROTECTED_BY_SOFTWARE, ZIP_DAMAGED, CRC_MISMATCH, SIZE_LIE, PART_TOO_LARGE, BOMB_RATIO, DUPLICATE_PART, UNSAFE_PART_NAME, TOO_MANY_PARTS, TOO_MANY_SHEETS, TOO_MANY_CELLS, FILE_TOO_LARGE, DOCTYPE_REFUSED, ENCODING_REFUSED, XML_TOO_DEEP, XML_DAMAGED, NO_WORKSHEET, TIMEOUT, OUT_OF_MEMORY, INTERNAL".split(
    ", ",
  );

describe("the words of refusals and findings", () => {
  test("there is a sentence for each code of the whole list, and for no other", () => {
    expect([...new Set(Object.keys(refusalsZh).map((key) => key.split(".")[0]))].sort()).toEqual([...LIST].sort());
  });

  test.each([
    ["refusals", refusalsZh, refusalsEn],
    ["findings", findingsZh, findingsEn],
  ])("%s have the same keys and slots in both languages", (_, zh: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>) => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const key of Object.keys(zh)) expect([key, slots(en[key] ?? "")]).toEqual([key, slots(zh[key] ?? "")]);
  });

  test("each sentence names a step to take: it has at least two sentences or clauses", () => {
    for (const text of [...Object.values(refusalsZh), ...Object.values(findingsZh)]) expect(text).toMatch(/[。，；：].+。$/);
  });

  test("every finding code of the reader has words, and every word a place in the reader", () => {
    const used = quoted(source);
    for (const code of Object.keys(findingsZh)) expect([code, used.has(code)]).toEqual([code, true]);
  });

  test("a refusal tells its own sentence, slots filled", () => {
    const { say } = new Refusal("PART_TOO_LARGE", { part: "xl/a.xml", limit: 128 });
    expect(fill(refusalsEn["PART_TOO_LARGE"], say.with)).toBe(
      "“xl/a.xml” inside the file unpacks to more than 128 MB. Remove sheets, blank rows or pictures you do not need, save and try again.",
    );
    expect(new Refusal("NOT_A_WORKBOOK", { kind: "csv" }).say.say).toBe("NOT_A_WORKBOOK.csv");
  });
});
