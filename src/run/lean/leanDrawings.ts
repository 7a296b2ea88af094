import type { Drawing, SheetKey } from "../../model/drawing.js";
import { markerOf } from "../../model/marker.js";
import type { Workbook } from "../../model/workbook.js";
import { leanDrawing } from "../../report/lean/leanDrawing.js";
import { valuesDrawing } from "../../report/lean/valuesDrawing.js";
import { voiceOf } from "../../report/voice.js";
import type { Judged, Telling } from "../drawAll.js";
import type { ForeignRows } from "../leaving/foreignRows.js";

/** What of ours goes along with one person's review, and with the team's: no sheet of everybody's with one person's. */
const OWN: ReadonlySet<SheetKey["kind"]> = new Set(["review", "list"]);
const TEAM: ReadonlySet<SheetKey["kind"]> = new Set(["team", "coordination", "clients", "board"]);

/** The sheets of a workbook that may be taken along: seen by everybody, and none of ours. */
export function takenAlong({ sheets }: Workbook): readonly string[] {
  return sheets.filter((sheet) => sheet.visibility === "visible" && !markerOf(sheet)).map(({ name }) => name);
}

/** The sheets of a lean copy: the review as it stands, then those chosen as values only, without rows that are not whose copy it is. */
export function leanDrawings({ review: { person }, plan, dateSystem }: Judged, workbook: Workbook, chosen: readonly string[], foreign: readonly ForeignRows[], { words, version }: Telling): readonly Drawing[] {
  const kinds = person === null ? TEAM : OWN;
  const pages = plan.drawn.filter(({ drawing }) => drawing.key && kinds.has(drawing.key.kind)).map(({ sheet, drawing }) => leanDrawing({ ...drawing, name: sheet }));
  // A table may be joined from several sheets: each row says itself where it stands.
  const without = foreign.flatMap(({ origins }) => origins);
  const offered = takenAlong(workbook).filter((name) => chosen.includes(name));
  const values = workbook.sheets
    .filter(({ name }) => offered.includes(name))
    .map((sheet) => valuesDrawing(sheet, without.filter((origin) => origin.sheet === sheet.name).map(({ row }) => row - 1), version, voiceOf(words), { dateSystem }));
  return [...pages, ...values];
}
