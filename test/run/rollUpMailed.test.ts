import { newWorkbook } from "../../src/hosts/xlsx/newWorkbook.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import type { Host } from "../../src/hosts/host.js";
import { markerOf } from "../../src/model/marker.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import type { Sheet, Workbook } from "../../src/model/workbook.js";
import { judge } from "../../src/run/judge.js";
import type { MailedFile } from "../../src/run/mailedFile.js";
import { rollUpMailed, type RolledUpRun } from "../../src/run/rollUpMailed.js";
import { WORDS } from "../../src/words/index.js";
import { bookBytes, MEMBERS, rowsOfMember } from "../rollup/sampleMail.js";

const telling = { words: WORDS.zh, version: "0.1.0" };
const today = parseIsoDay("2025-09-22") as Day;
const fresh = (): XlsxHost => new XlsxHost(newWorkbook(), null);

/** A workbook that is given as it stands, after a person typed into it. */
const given = new Map<string, Workbook>();
const open = (bytes: Uint8Array, name: string): Pick<Host, "read"> => {
  const workbook = given.get(name);
  return workbook ? { read: () => Promise.resolve(workbook) } : new XlsxHost(bytes, name);
};

async function run(files: readonly MailedFile[], base: Workbook | null = null): Promise<RolledUpRun & { readonly team: Workbook }> {
  const into = fresh();
  if (base) given.set("上周.xlsx", base);
  const old = base && { name: "上周.xlsx", read: () => Promise.resolve(new Uint8Array([1])) };
  const done = await rollUpMailed({ files, base: old, week: null, today, minutes: null }, { ...telling, judge: (workbook, request) => judge(workbook, request, telling), open, fresh, into });
  return { ...done, team: await into.read() };
}

const file = (name: string, bytes: Uint8Array): MailedFile => ({ name, read: () => Promise.resolve(bytes) });
const broken = (name: string): MailedFile => ({ name, read: () => Promise.reject(Object.assign(new Error("gone"), { code: "file-gone", say: { say: "file-gone", with: { file: name } } })) });
const [jia = "", yi = ""] = MEMBERS;

test("a column that a person added to the coordination table comes along next week", async () => {
  const books = [file("甲.xlsx", bookBytes(rowsOfMember(jia))), file("乙.xlsx", bookBytes(rowsOfMember(yi)))];
  const { team } = await run(books);
  const typed = (sheet: Sheet): Sheet => {
    if (markerOf(sheet)?.key.kind !== "coordination") return sheet;
    const at = (sheet.marker?.column ?? 0) + 1;
    const put = (row: number, value: string) => (cells: Sheet["rows"][number], nth: number) => (nth === row ? [...Array.from({ length: at }, (_, column) => cells[column] ?? null), value] : cells);
    return { ...sheet, rows: sheet.rows.map(put(3, "会上决定")).map(put(4, "主管甲 9 月底前批")) };
  };
  const first = team.sheets.find((sheet) => markerOf(sheet)?.key.kind === "coordination");
  const next = await run(books, { ...team, sheets: team.sheets.map(typed) });
  const table = next.team.sheets.find((sheet) => markerOf(sheet)?.key.kind === "coordination");
  expect(table?.rows[3]).toContain("会上决定");
  expect(table?.rows.find((cells) => cells[0] === first?.rows[4]?.[0])).toContain("主管甲 9 月底前批");
  expect(next.intake.lost).toEqual([]);
});

test("M6: more files than the limit are named and not read; none is passed over silently", async () => {
  const many = Array.from({ length: 501 }, (_, nth) => broken(`${String(nth).padStart(3, "0")}.xlsx`));
  const { intake } = await run([file("甲", bookBytes(rowsOfMember(jia))), ...many]);
  const count = (state: string): number => intake.files.filter((one) => one.state === state).length;
  expect([count("read"), count("refused"), count("over"), intake.limit]).toEqual([1, 499, 2, 500]);
});

test("two files of one name are told apart by what is in them", async () => {
  const { intake } = await run([file("周报.xlsx", bookBytes(rowsOfMember(jia))), file("周报.xlsx", bookBytes(rowsOfMember(yi)))]);
  expect(intake.files.map(({ state }) => state)).toEqual(["read", "read"]);
  expect(new Set(intake.files.map(({ file: name }) => name)).size).toBe(2);
});

test("a fault of ours is no refusal of a file", async () => {
  await expect(run([{ name: "甲.xlsx", read: () => Promise.reject(new TypeError("ours")) }])).rejects.toThrow("ours");
});

test("a stopped roll-up writes nothing", async () => {
  const into = fresh();
  const stopped = rollUpMailed({ files: [file("甲.xlsx", bookBytes(rowsOfMember(jia)))], base: null, week: null, today, minutes: null }, { ...telling, judge: (workbook, request) => judge(workbook, request, telling), open, fresh, into, signal: AbortSignal.abort(new Error("stopped")) });
  await expect(stopped).rejects.toThrow("stopped");
  await expect(into.read()).rejects.toThrow("NO_WORKSHEET");
});
