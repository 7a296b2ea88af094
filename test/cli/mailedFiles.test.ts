import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mailedFiles } from "../../src/cli/mailedFiles.js";
import { fakeTerminal } from "../support/fakeTerminal.js";

const BYTES = Uint8Array.of(80, 75, 3, 4);
let folder = "";
let mail = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhoufupan-mail-"));
  mail = join(folder, "来件");
  mkdirSync(mail);
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string): void => writeFileSync(join(mail, name), BYTES);

test("M6: shortcuts are counted and not opened, a link to a workbook is read, one that leads nowhere is refused by name", async () => {
  writeFileSync(join(folder, "原件.xlsx"), BYTES);
  symlinkSync(join(folder, "原件.xlsx"), join(mail, "链接.xlsx"));
  symlinkSync(join(folder, "没有.xlsx"), join(mail, "占位.xlsx"));
  put("快捷方式.xlsx.lnk");
  put("网址.url");
  const { files, passed } = await mailedFiles([mail], fakeTerminal());
  const named = (name: string): Promise<Uint8Array> | undefined => files.find((file) => file.name === name)?.read();
  expect([files.map(({ name }) => name).sort(), passed.others]).toEqual([["占位.xlsx", "链接.xlsx"], 2]);
  expect([...((await named("链接.xlsx")) ?? [])]).toEqual([...BYTES]);
  await expect(named("占位.xlsx")).rejects.toMatchObject({ code: "cannot-open", say: { with: { file: expect.stringContaining("占位.xlsx") } } });
});

test("M1: a file that is named beside its folder, or twice, is one file", async () => {
  put("甲.xlsx");
  const path = join(mail, "甲.xlsx");
  expect((await mailedFiles([mail, path, path], fakeTerminal())).files.map(({ name }) => name)).toEqual(["甲.xlsx"]);
});

test("M6: two files of one name in two folders are told apart by their paths", async () => {
  mkdirSync(join(mail, "上周"));
  put("甲.xlsx");
  put(join("上周", "甲.xlsx"));
  const { files, passed } = await mailedFiles([mail, join(mail, "上周")], fakeTerminal());
  expect([new Set(files.map(({ name }) => name)).size, passed.folders]).toEqual([2, 1]);
});

test("M6: temporary files, reviewed copies, other kinds and what iCloud has not brought down are each counted, hidden files are not", async () => {
  ["甲.xlsx", "~$甲.xlsx", "甲.周复盘.xlsx", "说明.docx", ".乙.xlsx.icloud", ".DS_Store"].forEach(put);
  const { files, passed } = await mailedFiles([mail], fakeTerminal());
  expect([files.map(({ name }) => name), passed]).toEqual([["甲.xlsx"], { locks: 1, placeholders: 1, outputs: 1, others: 1, folders: 0 }]);
});
