import { contentHash, markerText } from "../../../model/marker.js";
import type { DateSystem } from "../../../model/dateSystem.js";
import type { WritePlan } from "../../../model/writePlan.js";
import type { CellValue } from "../../../model/workbook.js";
import { drawnWidth } from "../../../model/drawnWidth.js";
import { standingValues } from "../../standingCells.js";
import { relsName } from "../relationships.js";
import { chartXml } from "./chartXml.js";
import type { Dialect } from "./dialect.js";
import { framesXml } from "./frameXml.js";
import { cellsWith } from "./linksXml.js";
import { noteBoxesXml, notesXml } from "./notesXml.js";
import type { PackageEdit } from "./packageEdit.js";
import { PART_KINDS, type PartKind } from "./partKinds.js";
import { relationsXml, type NewRelation } from "./relationsEdit.js";
import type { MarkerCell } from "./rowsXml.js";
import { sheetXml } from "./sheetXml.js";
import type { StyleBook } from "./styleBook.js";
import { tableXml, type TableName } from "./tableXml.js";

/** Where one drawing goes, and what it shares with the rest of the workbook. */
export interface Canvas {
  readonly edit: PackageEdit;
  /** The sheet's part. */
  readonly part: string;
  readonly sheetId: number;
  /** The folder of the workbook part, with its slash. */
  readonly folder: string;
  readonly dialect: Dialect;
  readonly dateSystem: DateSystem;
  readonly styles: StyleBook;
  /** The content types of new parts, filled while drawing. */
  readonly types: Map<string, string>;
  readonly selected: boolean;
  readonly nameTable: (wanted: string) => TableName;
}

/**
 * The marker of a drawing and its column, from 0: directly right of the last drawn one. Null for a sheet that gets none.
 *
 * @param standing the values of the sheet before it is drawn over, none for a sheet that is drawn anew
 */
export function markerCell(plan: WritePlan, standing: readonly (readonly CellValue[])[] = []): MarkerCell | null {
  const { drawing, version } = plan;
  const { key, week } = drawing;
  if (key === null) return null;
  const column = drawnWidth(drawing);
  const hash = contentHash(standingValues(plan, standing), { row: 0, column });
  return { column, text: markerText({ version, key, week, state: "done", hash }) };
}

/** Sets the parts of one drawn sheet: the sheet itself, its charts, notes and table, and their relationships. */
export function drawSheet({ drawing, sheet }: WritePlan, marker: MarkerCell | null, canvas: Canvas): void {
  const { edit, part, dialect, dateSystem, styles, selected } = canvas;
  const relations: NewRelation[] = [];
  const add = (kind: PartKind, text: string): string => {
    const id = `rId${relations.length + 1}`;
    relations.push({ id, kind, part: addPart(canvas, kind, text) });
    return id;
  };
  const charts = drawing.charts.length === 0 ? null : addCharts({ drawing, sheet }, canvas);
  const hasNotes = cellsWith(drawing.rows, "note").length > 0;
  if (charts !== null) relations.push({ id: "rId1", kind: "drawing", part: charts });
  const notes = hasNotes ? add("vmlDrawing", noteBoxesXml(drawing, canvas.sheetId)) : null;
  if (hasNotes) add("comments", notesXml(drawing.rows, dialect));
  const { table: drawn } = drawing;
  const table = drawn && add("table", tableXml(drawing, drawn, canvas.nameTable(drawn.name), dialect, sheet));
  const setting = { name: sheet, dialect, dateSystem, styles, marker, selected, drawing: charts === null ? null : "rId1", notes, table };
  edit.set(part, sheetXml(drawing, setting));
  if (relations.length > 0) edit.set(relsName(part), relationsXml(part, relations, dialect));
}

/** The drawing part with its charts; gives its name. */
export function addCharts({ drawing, sheet }: Pick<WritePlan, "drawing" | "sheet">, canvas: Canvas): string {
  const { dialect, dateSystem, edit } = canvas;
  const frames = addPart(canvas, "drawing", framesXml(drawing.charts, dialect));
  const relations = drawing.charts.map((chart, index): NewRelation => {
    const part = addPart(canvas, "chart", chartXml(drawing, chart, dialect, dateSystem, sheet));
    return { id: `rId${index + 1}`, kind: "chart", part };
  });
  edit.set(relsName(frames), relationsXml(frames, relations, dialect));
  return frames;
}

/** Sets a new part under the first free name of its kind; gives that name. */
export function addPart({ edit, folder, types }: Canvas, kind: PartKind, text: string): string {
  const { stem, ending, type } = PART_KINDS[kind];
  const part = edit.free(`${folder}${stem}`, ending);
  edit.set(part, text);
  types.set(part, type);
  return part;
}
