import * as nodeFiles from "node:fs/promises";
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook } from "../../../src/hosts/xlsx/newWorkbook.js";
import { openPackage } from "../../../src/hosts/xlsx/package.js";
import { saveFile } from "../../../src/hosts/xlsx/saveFile.js";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook.js";
import { creating, everyFeature, plainDrawing } from "./everyFeature.js";

const ours = writeWorkbook(openPackage(newWorkbook()), creating(everyFeature));
const newer = writeWorkbook(openPackage(newWorkbook()), creating(everyFeature, plainDrawing));
const foreign = writeWorkbook(openPackage(newWorkbook()), creating(plainDrawing));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zfp-save-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const save = (name: string, input: string | null = null): Promise<string> =>
  saveFile(at(name), newer, input === null ? null : at(input)).then(
    () => "saved",
    (error: { code: string }) => error.code,
  );

test("a file is made where there is none, and nothing else", async () => {
  expect(await save("新.xlsx")).toBe("saved");
  expect(Buffer.compare(readFileSync(at("新.xlsx")), newer)).toBe(0);
  expect(readdirSync(folder)).toEqual(["新.xlsx"]);
});

test("a file of ours is made anew", async () => {
  writeFileSync(at("out.xlsx"), ours);
  expect(await save("out.xlsx")).toBe("saved");
  expect(Buffer.compare(readFileSync(at("out.xlsx")), newer)).toBe(0);
});

test.each([
  ["a workbook without our marker", Buffer.from(foreign)],
  ["a text", Buffer.from("abc")],
  ["an empty file", Buffer.alloc(0)],
])("%s is never overwritten", async (_, content) => {
  writeFileSync(at("out.xlsx"), content);
  expect(await save("out.xlsx")).toBe("file-foreign");
  expect(Buffer.compare(readFileSync(at("out.xlsx")), content)).toBe(0);
});

describe("the input is never overwritten", () => {
  beforeEach(() => writeFileSync(at("in.xlsx"), ours));

  test("under its own name", async () => {
    expect(await save("in.xlsx", "in.xlsx")).toBe("file-same");
  });

  test("by a symbolic link", async () => {
    symlinkSync(at("in.xlsx"), at("out.xlsx"));
    expect(await save("out.xlsx", "in.xlsx")).toBe("file-same");
  });

  test("where the input itself was named by a link", async () => {
    symlinkSync(at("in.xlsx"), at("link.xlsx"));
    expect(await save("in.xlsx", "link.xlsx")).toBe("file-same");
  });

  test("by a hard link", async () => {
    linkSync(at("in.xlsx"), at("out.xlsx"));
    expect(await save("out.xlsx", "in.xlsx")).toBe("file-same");
  });

  afterEach(() => expect(Buffer.compare(readFileSync(at("in.xlsx")), ours)).toBe(0));
});

test("a link to elsewhere and a folder are refused", async () => {
  writeFileSync(at("other.xlsx"), ours);
  symlinkSync(at("other.xlsx"), at("out.xlsx"));
  expect(await save("out.xlsx")).toBe("file-not-a-file");
  symlinkSync(at("nowhere.xlsx"), at("dangling.xlsx"));
  expect(await save("dangling.xlsx")).toBe("file-not-a-file");
  await nodeFiles.mkdir(at("folder.xlsx"));
  expect(await save("folder.xlsx")).toBe("file-not-a-file");
});

test("a folder that is not there is said", async () => {
  await expect(saveFile(join(folder, "none", "out.xlsx"), newer, null)).rejects.toMatchObject({ code: "file-save-failed", say: { with: { reason: "ENOENT" } } });
});
