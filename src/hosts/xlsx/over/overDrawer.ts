import type { FileFinding } from "../../../model/workbook.js";
import { readFills } from "../fills/readFills.js";
import { markerCell as standingMarker } from "../markerCell.js";
import type { Package } from "../package.js";
import { readStructure } from "../readStructure.js";
import { Remarks } from "../sheet/remarks.js";
import { markerCell, type Canvas } from "../write/drawSheet.js";
import type { Styles } from "../write/openStyles.js";
import type { ListedName, WorkbookPart } from "../write/openWorkbookPart.js";
import type { PlacedPlan } from "../write/placeSheets.js";
import type { MarkerCell } from "../write/rowsXml.js";
import { StyleBook } from "../write/styleBook.js";
import type { SheetName } from "../write/workbookEdit.js";
import { movedNames, namesOver } from "./namesOver.js";
import { PresentSheets } from "./presentSheet.js";
import { redrawOver } from "./redrawOver.js";
import { groundOf } from "./site.js";

/** What the rest of the workbook must know of a sheet that was drawn over. */
export interface DrawnOver {
  readonly marker: MarkerCell | null;
  readonly names: readonly SheetName[];
  readonly moved: ReadonlyMap<ListedName, string>;
}

/** Gives what draws a planned sheet over what stands on it; null for a plan that is drawn over nothing. What is read for it is read once a workbook. */
export function overDrawer(pkg: Package, workbook: WorkbookPart, styles: Styles, told: (finding: FileFinding) => void): (placed: PlacedPlan, canvas: Canvas) => DrawnOver | null {
  const structure = readStructure(pkg);
  const sheets = new PresentSheets(pkg);
  let fills: readonly (string | null)[] | undefined;
  return ({ plan, part, index }, canvas) => {
    const { over } = plan;
    if (!over || plan.act === "create") return null;
    fills ??= readFills(pkg, structure.stylesPart, structure.workbookPart);
    const present = sheets.open(part);
    const standing = standingMarker(structure.definedNames, index);
    const ground = groundOf(plan, over, present, standing);
    const marker = markerCell(plan, present.values);
    const remarks = new Remarks(plan.sheet);
    const scratch = new StyleBook(pkg.text(styles.part) ?? styles.book.text(), styles.part);
    redrawOver(plan, over, { present, ground, marker, canvas, fills, scratch, remarks });
    remarks.findings().forEach(told);
    return { marker, names: namesOver(plan, ground, workbook, index), moved: movedNames(workbook, ground, index) };
  };
}
