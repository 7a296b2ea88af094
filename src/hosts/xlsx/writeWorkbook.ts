import type { WritePlan } from "../../model/writePlan.js";
import { MARKER_NAME } from "../../model/marker.js";
import type { Package } from "./package.js";
import { absoluteArea } from "./write/address.js";
import { dropCalcChain } from "./write/dropCalcChain.js";
import { dropSheetParts } from "./write/dropSheetParts.js";
import { drawSheet, markerCell } from "./write/drawSheet.js";
import { PackageEdit } from "./write/packageEdit.js";
import { PART_KINDS } from "./write/partKinds.js";
import { editRelations, type NewRelation } from "./write/relationsEdit.js";
import { openStyles } from "./write/openStyles.js";
import type { MarkerCell } from "./write/rowsXml.js";
import { placeSheets, type PlacedPlan } from "./write/placeSheets.js";
import { TableNames } from "./write/tableNames.js";
import { editTypes } from "./write/typesEdit.js";
import { editWorkbook, NO_CHANGES, type NewSheet, type SheetName } from "./write/workbookEdit.js";
import { openWorkbookPart } from "./write/openWorkbookPart.js";

/**
 * The workbook with each planned drawing in it, as the bytes of a file: a new sheet at the end, or ours drawn anew in its place.
 *
 * The package is edited, not rewritten: of what is not ours only the workbook part, its relationships, the styles and the content
 * types are added to, and all other parts keep their compressed bytes. Throws `HostFailure` before anything is made:
 * `file-structure-locked`, `file-protected-sheet`, `file-name-taken`, `file-not-ours`, `file-not-writable`, `file-no-content-types`, `file-undrawable`; and `Refusal` for a damaged part.
 */
export function writeWorkbook(pkg: Package, plans: readonly WritePlan[]): Uint8Array {
  const edit = new PackageEdit(pkg);
  const workbook = openWorkbookPart(pkg);
  const placed = placeSheets(edit, workbook, plans);
  const redrawn = placed.filter(({ plan }) => plan.act === "redraw");
  for (const { part } of redrawn) dropSheetParts(edit, part);
  const gone = dropCalcChain(edit, workbook, redrawn.map(({ id }) => id));
  const styles = openStyles(pkg, workbook);
  const tables = new TableNames(edit, workbook.names);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const types = new Map<string, string>();
  const names: SheetName[] = [];
  for (const { plan, part, id, index, selected } of placed) {
    const marker = markerCell(plan);
    if (plan.act === "create") types.set(part, PART_KINDS.worksheet.type);
    const { dialect, dateSystem } = workbook;
    const nameTable = (wanted: string) => tables.next(wanted);
    drawSheet(plan, marker, { edit, part, sheetId: id, folder, dialect, dateSystem, styles: styles.book, types, selected, nameTable });
    names.push(...namesOf(plan, index, marker));
  }
  const added = placed.filter(({ plan }) => plan.act === "create");
  const relations = added.map(({ relation, part }): NewRelation => ({ id: relation, kind: "worksheet", part }));
  if (styles.relation) relations.push(styles.relation);
  if (styles.relation) types.set(styles.part, PART_KINDS.styles.type);
  edit.set(styles.part, styles.book.text());
  const drawn = placed.map(({ index }) => index);
  const hidden = redrawn.flatMap(({ plan, index }) => (plan.drawing.hidden ? [index] : []));
  edit.set(workbook.part, editWorkbook(workbook, { ...NO_CHANGES, added: added.map(newSheet), drawn, names, hidden }));
  editRelations(edit, workbook.part, relations, gone, workbook.dialect);
  editTypes(edit, types);
  return edit.save();
}

function newSheet({ plan, id, relation }: PlacedPlan): NewSheet {
  return { name: plan.sheet, id, relation, hidden: plan.drawing.hidden === true };
}

/** The names a drawn sheet has: what is printed, the rows repeated on each page, and the way to its marker. */
function namesOf({ drawing, sheet }: WritePlan, index: number, marker: MarkerCell | null): readonly SheetName[] {
  const { area, titleRows } = drawing.print;
  const names: SheetName[] = [{ name: "_xlnm.Print_Area", sheet: index, refersTo: absoluteArea(sheet, area) }];
  if (titleRows) {
    const rows = `${absoluteArea(sheet, area).split("!$")[0]}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
    names.push({ name: "_xlnm.Print_Titles", sheet: index, refersTo: rows });
  }
  if (marker) {
    const cell = { top: 0, left: marker.column, bottom: 0, right: marker.column };
    names.push({ name: MARKER_NAME, sheet: index, refersTo: absoluteArea(sheet, cell) });
  }
  return names;
}
