import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../src/hosts/xlsx/package.js";
import { XlsxHost } from "../../src/hosts/xlsx/xlsxHost.js";
import { isEdited, markerOf } from "../../src/model/marker.js";
import { parseIsoDay, type Day } from "../../src/model/day.js";
import { runReview } from "../../src/run.js";
import { WORDS, type Language } from "../../src/words/index.js";
import { changedParts } from "../hosts/xlsx/untouched.js";
import { newErrors, sdkErrors } from "../hosts/xlsx/validate.js";
import { openedBy, SOFFICE } from "../support/libreOffice.js";

const WEEK = "samples/示例周_销售甲.xlsx";
const TEAM = "samples/三人团队_八周.xlsx";
const today = parseIsoDay("2025-09-22") as Day;

async function reviewed(file: string, person: string | null, language: Language = "zh"): Promise<XlsxHost> {
  const host = new XlsxHost(new Uint8Array(readFileSync(file)), file);
  await runReview(host, { person, week: null, today, minutes: null }, { words: WORDS[language], version: "0.1.0" });
  return host;
}

describe.each([
  ["one person's week", WEEK, "销售甲", "zh"],
  ["one of a team", TEAM, "销售乙", "zh"],
  ["a team", TEAM, null, "zh"],
  ["a team in English", TEAM, null, "en"],
] as const)("the reviewed copy of %s", (_name, file, person, language) => {
  test("keeps every other part byte for byte and brings no error of the Open XML SDK", async () => {
    const before = new Uint8Array(readFileSync(file));
    const after = (await reviewed(file, person, language)).bytes();
    expect(changedParts(openPackage(before), openPackage(after))).toEqual([]);
    expect(newErrors(await sdkErrors(before), await sdkErrors(after))).toEqual([]);
  });

  test("holds our sheets, marked, and not edited by anybody", async () => {
    const { sheets } = await (await reviewed(file, person, language)).read();
    const ours = sheets.flatMap((sheet) => {
      const marker = markerOf(sheet);
      return marker ? [{ kind: marker.key.kind, edited: isEdited(sheet, marker) }] : [];
    });
    const kinds = ["memory", person === null ? "team" : "review", "coordination"];
    expect(ours).toEqual(kinds.map((kind) => ({ kind, edited: false })));
  });
});

const CORPUS = join(process.cwd(), "..", "shared", "data", "workbooks");

if (SOFFICE === undefined) {
  console.log("LibreOffice is not here: that it opens the written workbooks is not tested.");
} else {
  const soffice = SOFFICE;
  test("LibreOffice opens the reviewed copies", async () => {
    const books = { "week.xlsx": (await reviewed(WEEK, "销售甲")).bytes(), "team.xlsx": (await reviewed(TEAM, null)).bytes() };
    expect(await openedBy(soffice, books)).toEqual(Object.keys(books));
  }, 120_000);
}

if (!existsSync(CORPUS)) {
  console.log("The public workbooks are not here: that they keep their parts beside a review is not tested.");
} else {
  test("a public workbook that is no weekly plan is refused in one sentence, and not touched", async () => {
    const name = readdirSync(CORPUS).find((file) => file === "sheetjs__interview.xlsx") ?? "ok.xlsx";
    const bytes = new Uint8Array(readFileSync(join(CORPUS, name)));
    const host = new XlsxHost(bytes, name);
    await expect(runReview(host, { person: null, week: null, today, minutes: null }, { words: WORDS.zh, version: "0.1.0" })).rejects.toMatchObject({ code: "no-sheets" });
    expect(host.bytes()).toBe(bytes);
  });
}
