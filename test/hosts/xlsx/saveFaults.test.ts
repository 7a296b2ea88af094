import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HostFailure } from "../../../src/hosts/failure.js";
import { newWorkbook } from "../../../src/hosts/xlsx/newWorkbook.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { saveFile, type Files } from "../../../src/hosts/xlsx/saveFile.js";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook.js";
import { creating, everyFeature, plainDrawing } from "./everyFeature.js";
import { CODES, failingFiles, type Fault } from "./failingFiles.js";

const older = writeWorkbook(openPackage(newWorkbook()), creating(everyFeature));
const newer = writeWorkbook(openPackage(newWorkbook()), creating(everyFeature, plainDrawing));
const same = (one: Uint8Array | null, other: Uint8Array): boolean => one !== null && Buffer.compare(one, other) === 0;
let injected = 0;

interface Outcome {
  readonly said: "saved" | "failed";
  readonly reason: string | undefined;
  readonly content: "old" | "new" | "none" | "torn";
  readonly beside: readonly string[];
}

async function outcomeOf(before: Uint8Array | null, files: Files): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "zfp-fault-"));
  const path = join(folder, "out.xlsx");
  try {
    if (before) writeFileSync(path, before);
    const failure = await saveFile(path, newer, null, files).then(
      () => null,
      (error: unknown) => error,
    );
    if (failure !== null && !(failure instanceof HostFailure)) throw failure;
    const content = readdirSync(folder).includes("out.xlsx") ? readFileSync(path) : null;
    return {
      said: failure === null ? "saved" : "failed",
      reason: failure === null ? undefined : `${failure.code} ${String(failure.say.with["reason"])}`,
      content: content === null ? "none" : same(content, newer) ? "new" : same(content, older) ? "old" : "torn",
      beside: readdirSync(folder).filter((name) => name !== "out.xlsx"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CALLS = ["lstat", "stat", "readFile", "open", "write", "sync", "close", "rename", "open", "sync", "close"];
const FRESH_CALLS = ["lstat", ...CALLS.slice(3)];
/** Before the rename nothing of the old file is touched; from there on the file is the new one. Only a killed process leaves its temporary file. */
const RENAMED = CALLS.indexOf("rename");

test("the calls of a save are those that are made to fail here", async () => {
  const { files, made } = failingFiles(0, "before", "EIO");
  expect(await outcomeOf(older, files)).toEqual({ said: "saved", reason: undefined, content: "new", beside: [] });
  expect(made).toEqual(CALLS);
});

describe.each<Fault>(["before", "after", "half", "killed"])("a call that fails: %s", (fault) => {
  const some = CALLS.flatMap((call, at) => CODES.map((code) => [call, at, code] as const));

  test.each(some)("%s (%#) with %s", async (call, at, code) => {
    for (const unlinkToo of [false, true]) {
      injected += 1;
      const { files, made } = failingFiles(at + 1, fault, code, unlinkToo);
      const { said, reason, content, beside } = await outcomeOf(older, files);
      const done = at > RENAMED || (at === RENAMED && fault === "after");
      expect({ content, reason, call: made[at] }).toEqual({ content: done ? "new" : "old", reason: said === "saved" ? undefined : `file-save-failed ${code}`, call });
      expect(said).toBe(done ? "saved" : "failed");
      const helpless = fault === "killed" && at > CALLS.indexOf("open") && at <= RENAMED;
      expect(beside).toHaveLength(helpless ? 1 : 0);
    }
  });

  test("the file was not there before: it is whole or not there at all", async () => {
    for (const [at] of FRESH_CALLS.entries()) {
      injected += 1;
      const { content, beside, said } = await outcomeOf(null, failingFiles(at + 1, fault, "EIO").files);
      expect(content).toBe(said === "saved" ? "new" : "none");
      if (fault !== "killed") expect(beside).toEqual([]);
    }
  });
});

test("what was left by a process that was killed does not stand in the way of the next", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zfp-fault-"));
  const path = join(folder, "out.xlsx");
  writeFileSync(path, older);
  await expect(saveFile(path, newer, null, failingFiles(CALLS.indexOf("sync") + 1, "killed", "EIO").files)).rejects.toBeInstanceOf(HostFailure);
  expect(readdirSync(folder)).toHaveLength(2);
  await saveFile(path, newer, null);
  expect(same(readFileSync(path), newer)).toBe(true);
  rmSync(folder, { recursive: true });
});

afterAll(() => console.log(`${injected} faults injected while saving a file`));
