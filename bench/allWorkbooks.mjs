// Adds two drawings to every readable workbook of a folder, as a script outside the tests: nothing of the file may change,
// and Microsoft's validator may find no error that it did not have. Usage: node bench/allWorkbooks.mjs [folder]
import "../.ci/typescript.mjs";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const { openPackage } = await import("../src/hosts/xlsx/package.ts");
const { readWorkbook } = await import("../src/hosts/xlsx/readWorkbook.ts");
const { XlsxHost } = await import("../src/hosts/xlsx/xlsxHost.ts");
const { creating, everyFeature, plainDrawing, redrawing } = await import("../test/hosts/xlsx/everyFeature.ts");
const { changedParts } = await import("../test/hosts/xlsx/untouched.ts");
const { newErrors, sdkErrors } = await import("../test/hosts/xlsx/validate.ts");

const folder = process.argv[2] ?? join("..", "shared", "data", "workbooks");
const files = readdirSync(folder).filter((name) => /\.xls[xm]$/i.test(name)).sort();
const plans = creating(everyFeature, plainDrawing);
const counts = { files: files.length, unreadable: 0, refused: 0, written: 0, valid: 0, changed: 0, newErrors: 0, unsteady: 0 };
let milliseconds = 0;

async function tryOne(name) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  try {
    readWorkbook(openPackage(bytes), name);
  } catch {
    counts.unreadable += 1;
    return;
  }
  const start = performance.now();
  const host = new XlsxHost(bytes, name);
  try {
    await host.write(plans);
  } catch (error) {
    counts.refused += 1;
    console.log(`${name}: ${error.code ?? error}`);
    return;
  }
  milliseconds += performance.now() - start;
  const written = host.bytes();
  await host.write(redrawing(plans.slice(0, 1)));
  counts.written += 1;
  if (Buffer.compare(host.bytes(), written) !== 0) note("unsteady", name, ["drawn again, the bytes differ"]);
  note("changed", name, changedParts(openPackage(bytes), openPackage(written)));
  const ending = name.slice(-4);
  const errors = await sdkErrors(written, ending);
  if (errors.length === 0) counts.valid += 1;
  else note("newErrors", name, newErrors(await sdkErrors(bytes, ending), errors));
}

function note(count, name, found) {
  if (found.length === 0) return;
  counts[count] += 1;
  console.log(`${name}: ${count}\n  ${found.slice(0, 3).join("\n  ")}`);
}

const waiting = [...files];
const work = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await tryOne(name);
};
await Promise.all([work(), work()]);
console.log(JSON.stringify({ ...counts, millisecondsAFile: Math.round((milliseconds / counts.written) * 10) / 10 }));
process.exitCode = counts.changed + counts.newErrors + counts.unsteady === 0 ? 0 : 1;
