import type { WritePlan } from "../../model/writePlan.js";
import { MARKER_NAME } from "../../model/marker.js";
import type { FileFinding } from "../../model/workbook.js";
import { overDrawer } from "./over/overDrawer.js";
import type { Package } from "./package.js";
import { absoluteArea } from "./write/address.js";
import { dropCalcChain } from "./write/dropCalcChain.js";
import { dropSheetParts } from "./write/dropSheetParts.js";
import { drawSheet, markerCell, type Canvas } from "./write/drawSheet.js";
import { PackageEdit } from "./write/packageEdit.js";
import { PART_KINDS } from "./write/partKinds.js";
import type { MarkerCell } from "./write/rowsXml.js";
import { printNames } from "./write/printNames.js";
import { editRelations, type NewRelation } from "./write/relationsEdit.js";
import { openStyles } from "./write/openStyles.js";
import { placeSheets, type PlacedPlan } from "./write/placeSheets.js";
import { TableNames } from "./write/tableNames.js";
import { editTypes } from "./write/typesEdit.js";
import { editWorkbook, NO_CHANGES, type NewSheet, type SheetName } from "./write/workbookEdit.js";
import { openWorkbookPart, type ListedName } from "./write/openWorkbookPart.js";

/**
 * The workbook with each planned drawing in it, as the bytes of a file: a new sheet at the end, or ours drawn in its place, anew or over
 * what stands there.
 *
 * The package is edited, not rewritten: of what is not ours only the workbook part, its relationships, the styles and the content
 * types are added to, and all other parts keep their compressed bytes. Throws `HostFailure` before anything is made:
 * `file-structure-locked`, `file-protected-sheet`, `file-name-taken`, `file-not-ours`, `file-not-writable`, `file-no-content-types`,
 * `file-no-visible-sheet`, `file-undrawable`; and `Refusal` for a damaged part.
 *
 * @param told is given what of a person's could not stay on a sheet that is drawn over
 */
export function writeWorkbook(pkg: Package, plans: readonly WritePlan[], told: (finding: FileFinding) => void = () => undefined): Uint8Array {
  const edit = new PackageEdit(pkg);
  const workbook = openWorkbookPart(pkg);
  const placed = placeSheets(edit, workbook, plans);
  const redrawn = placed.filter(({ plan }) => plan.act === "redraw");
  for (const { part } of redrawn.filter(({ plan }) => !plan.over)) dropSheetParts(edit, part);
  const styles = openStyles(pkg, workbook);
  const tables = new TableNames(edit, workbook.names);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const types = new Map<string, string>();
  const names: SheetName[] = [];
  const moved = new Map<ListedName, string>();
  const drawOver = overDrawer(pkg, workbook, styles, told);
  for (const one of placed) {
    const { plan, part, id, index, selected } = one;
    if (plan.act === "create") types.set(part, PART_KINDS.worksheet.type);
    const { dialect, dateSystem } = workbook;
    const nameTable = (wanted: string) => tables.next(wanted);
    const canvas: Canvas = { edit, part, sheetId: id, folder, dialect, dateSystem, styles: styles.book, types, selected, nameTable };
    const over = drawOver(one, canvas);
    const marker = over ? over.marker : markerCell(plan);
    if (!over) drawSheet(plan, marker, canvas);
    names.push(...(over?.names ?? printNames(plan, index)));
    if (marker) names.push(markerName(plan, index, marker));
    for (const [name, refersTo] of over?.moved ?? []) moved.set(name, refersTo);
  }
  const gone = dropCalcChain(edit, workbook, redrawn.filter(({ plan, part }) => !plan.over || edit.text(part) !== pkg.text(part)).map(({ id }) => id));
  const added = placed.filter(({ plan }) => plan.act === "create");
  const relations = added.map(({ relation, part }): NewRelation => ({ id: relation, kind: "worksheet", part }));
  if (styles.relation) relations.push(styles.relation);
  if (styles.relation) types.set(styles.part, PART_KINDS.styles.type);
  edit.set(styles.part, styles.book.text());
  const drawn = placed.map(({ index }) => index);
  const hidden = redrawn.flatMap(({ plan, index }) => (plan.drawing.hidden ? [index] : []));
  edit.set(workbook.part, editWorkbook(workbook, { ...NO_CHANGES, added: added.map(newSheet), drawn, names, moved, hidden }));
  editRelations(edit, workbook.part, relations, gone, workbook.dialect);
  editTypes(edit, types);
  return edit.save();
}

function newSheet({ plan, id, relation }: PlacedPlan): NewSheet {
  return { name: plan.sheet, id, relation, hidden: plan.drawing.hidden === true };
}

/** The name that leads to a sheet's marker. */
function markerName({ sheet }: WritePlan, index: number, { column }: MarkerCell): SheetName {
  return { name: MARKER_NAME, sheet: index, refersTo: absoluteArea(sheet, { top: 0, left: column, bottom: 0, right: column }) };
}
