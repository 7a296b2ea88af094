import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Sizes = readonly (readonly [file: string, bytes: number])[];

/** The budget's answer for files of these sizes. */
function weigh(sizes: Sizes): { readonly lines: readonly string[]; readonly faults: readonly string[] } {
  const script = `import { weigh } from ${JSON.stringify(pathToFileURL(join(".ci", "sizeBudget.mjs")).href)};
    console.log(JSON.stringify(weigh(${JSON.stringify(sizes)})));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

const KB = 1024;
const NAMES = ["trust", "taskpane", "commands", "start-zh", "start-en", "worker", "judging", "text", "drawing", "words-zh", "words-en", "titles", "calendar", "changing", "rollup", "file", "sample", "desk", "correcting", "setup", "setup-zh", "setup-en", "rep", "sending", "paper", "weeks"];
const built = (change: Readonly<Record<string, number>> = {}): Sizes => [
  ...Object.entries({ ...Object.fromEntries(NAMES.map((name) => [name, KB])), ...change }).map(([name, size]) => [`${name}.0123456789ab.js`, size] as const),
  ["taskpane.0123456789ab.css", KB],
];

test("a build within its budget has no fault, and a line for each part", () => {
  const { lines, faults } = weigh(built());
  expect(faults).toEqual([]);
  expect(lines).toContain("worker, reading and judging: 2.0 of 100 KB gz");
  expect(lines).toContain("worker, learned weights: nothing learned is built in");
});

test("of the languages the heaviest counts, since a person loads one", () => {
  expect(weigh(built({ "start-en": 50 * KB, "start-zh": 90 * KB })).lines[0]).toBe("scripts at the start, in one language: 92.0 of 100 KB gz");
});

test.each([
  ["the start", { taskpane: 100 * KB }, "scripts at the start, in one language: 102.0 of 100 KB gz, above the budget"],
  ["a language", { "start-en": 99 * KB }, "scripts at the start, in one language: 101.0 of 100 KB gz, above the budget"],
  ["judging", { judging: 100 * KB }, "worker, reading and judging: 101.0 of 100 KB gz, above the budget"],
  ["typed text", { text: 99 * KB }, "worker, typed text: 99.0 of 98 KB gz, above the budget"],
  ["what was learned", { learned: 201 * KB }, "worker, learned weights: 201.0 of 200 KB gz, above the budget"],
])("%s above its budget is a fault", (_, change, fault) => {
  expect(weigh(built(change)).faults).toEqual([fault]);
});

test("a script that no line names is a fault, so that nothing grows unseen", () => {
  expect(weigh(built({ stray: 1 })).faults).toEqual(["stray.0123456789ab.js: stands in no line of the budget"]);
});

test("a part that is no longer built is a fault", () => {
  expect(weigh(built().filter(([file]) => !file.startsWith("text."))).faults[0]).toContain("worker, typed text: no file of the build matches");
});
