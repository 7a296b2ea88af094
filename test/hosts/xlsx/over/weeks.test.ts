import { readFileSync } from "node:fs";
import { openPackage } from "../../../../src/hosts/xlsx/package.js";
import { readStructure } from "../../../../src/hosts/xlsx/readStructure.js";
import { readRelationships, relsName } from "../../../../src/hosts/xlsx/relationships.js";
import { XlsxHost } from "../../../../src/hosts/xlsx/xlsxHost.js";
import { BOARD_KEYS } from "../../../../src/model/boards/boardKey.js";
import { parseIsoDay, type Day } from "../../../../src/model/day.js";
import { isEdited, MARKER_NAME, markerOf } from "../../../../src/model/marker.js";
import { runReview } from "../../../../src/run.js";
import { WORDS } from "../../../../src/words/index.js";
import { openedBy, SOFFICE } from "../../../support/libreOffice.js";
import { changedParts } from "../untouched.js";
import { newErrors, sdkErrors } from "../validate.js";

const FILE = "samples/全表示例_六人团队.xlsx";
const WEEKS = ["2025-09-08", "2025-09-15", "2025-09-22"];

test("week after week on one file, with every board: each sheet stays where it is, is finished and unedited, and what was read is byte for byte the same", async () => {
  const sample = new Uint8Array(readFileSync(FILE));
  const host = new XlsxHost(sample, "周.xlsx");
  const names: string[][] = [];
  const before = openPackage(sample);
  const { sheets: listed, definedNames } = readStructure(before);
  const marked = definedNames.flatMap(({ name, localSheetId = -1 }) => (name === MARKER_NAME ? [listed[localSheetId]?.part ?? ""] : []));
  // The template's 复盘历史 is ours: it is drawn anew, with the notes of its headings.
  const history = new Set(marked.flatMap((part) => [part, relsName(part), ...readRelationships(before, part).map(({ target }) => target)]));
  for (const today of WEEKS) {
    await runReview(host, { person: null, week: null, today: parseIsoDay(today) as Day, minutes: 600, boards: BOARD_KEYS }, { words: WORDS.zh, version: "0.1.0" });
    const { sheets, findings } = await host.read();
    const ours = sheets.flatMap((sheet) => (markerOf(sheet) ? [sheet] : []));
    for (const sheet of ours) {
      const marker = markerOf(sheet);
      expect([sheet.name, marker && isEdited(sheet, marker), sheet.paints]).toEqual([sheet.name, false, []]);
    }
    names.push(sheets.map(({ name }) => name));
    expect(findings.filter(({ code }) => code.startsWith("redrawn"))).toEqual([]);
    expect(changedParts(before, openPackage(host.bytes())).filter((part) => !history.has(part))).toEqual([]);
  }
  const [first = []] = names;
  for (const later of names) expect(later.slice(0, first.length)).toEqual(first);
  expect(newErrors(await sdkErrors(sample), await sdkErrors(host.bytes()))).toEqual([]);
  if (SOFFICE === undefined) console.log("LibreOffice is not here: that it opens a file of many runs is not tested.");
  else expect(await openedBy(SOFFICE, { "weeks.xlsx": host.bytes() })).toEqual(["weeks.xlsx"]);
}, 180_000);
