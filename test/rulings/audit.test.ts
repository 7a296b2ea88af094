import { existsSync, readFileSync, readdirSync } from "node:fs";

/**
 * Where each situation of requirements 4 and each ruling of 2.8 is held: a file, and words of one of its tests.
 *
 * Those with a file of their own in `situations/` or a test named after them in `rulings/` stand there; the rest is held nearer to what does it.
 */
const HELD: Readonly<Record<string, readonly (readonly [file: string, words: string])[]>> = {
  "situation 11": [["hosts/contract.ts", "a second run draws in place: the same sheets, the same cells"], ["merge/planWrites.test.ts", "ours is named, not redrawn, once a person has edited it"]],
  "situation 12": [["hosts/xlsx/writeText.test.ts", "any texts come back equal, and the sheet counts as not edited"], ["hosts/excel/putText.test.ts", "whatever a person types stays a text that fits into a cell"]],
  "situation 16": [["e2e/excelFaults.test.ts", "a protected structure, a read-only workbook, a protected sheet of ours"], ["hosts/xlsx/writeWorkbook.test.ts", "a sheet of ours that somebody protected"]],
  "situation 18": [["merge/freeName.test.ts", "a name is always one Excel accepts, and free"]],
  "ruling 2": [["situations/05-none-and-negation.test.ts", "on a working day 无 is rest and a blank is not filled in"]],
  "ruling 4": [["read/days.test.ts", "belong to the reviewed week, whatever date the plan's title holds"], ["situations/02-mixed-dates.test.ts", "可能是 8-1，也可能是 8-10"]],
  "ruling 6": [["read/headings.test.ts", "two rows of headings are joined"], ["read/headings.test.ts", "English headings are as good"]],
  "ruling 12": [["reviewScope.test.ts", "rows without an owner are named in everybody's review and in nobody's figures (ruling 12)"], ["situations/07-several-people.test.ts", "a filtered row counts, and the review says so"]],
  "ruling 14": [["read/aliases.test.ts", "RULING_14"]],
  "ruling 20": [["report/reviewSheet.test.ts", "shows a sheet that goes up neither the reps' own prompts nor receptions"]],
  "ruling 26": [["model/origin.test.ts", "an origin reads as people write it, with the need of a numbered cell"], ["doors/rowOf.test.ts", "a row is shown under its headings"]],
  "ruling 30": [["read/otherSheets.test.ts", "a cell that numbers its needs gives several, told apart by their part"]],
};

const files = [...readdirSync("test/situations"), ...readdirSync("test/rulings")];
const rulings = readdirSync("test/rulings").filter((name) => name.startsWith("rulings-")).map((name) => readFileSync(`test/rulings/${name}`, "utf8")).join("\n");

function heldBy(name: string): boolean {
  const [kind, number = ""] = name.split(" ");
  if (kind === "situation") return files.some((file) => file.startsWith(`${number.padStart(2, "0")}-`));
  return rulings.includes(`"ruling ${number}: `);
}

const names = [...Array.from({ length: 19 }, (_, nth) => `situation ${nth + 1}`), ...Array.from({ length: 35 }, (_, nth) => `ruling ${nth + 1}`)];

test.each(names)("%s is held by a test", (name) => {
  const elsewhere = HELD[name] ?? [];
  expect(elsewhere.length > 0 || heldBy(name)).toBe(true);
  for (const [file, words] of elsewhere) {
    expect(existsSync(`test/${file}`)).toBe(true);
    expect(readFileSync(`test/${file}`, "utf8")).toContain(words);
  }
});
