import { HostFailure } from "../../failure.js";
import { checkHeld, type PlacedEntry } from "../../placeEntries.js";
import { PresentSheets } from "../over/presentSheet.js";
import type { Package } from "../package.js";
import { isTrue } from "../xml/isTrue.js";
import { childOf } from "../write/elements.js";
import { openStyles } from "../write/openStyles.js";
import { openWorkbookPart, type ListedName } from "../write/openWorkbookPart.js";
import { PackageEdit } from "../write/packageEdit.js";
import { PART_KINDS } from "../write/partKinds.js";
import { editRelations } from "../write/relationsEdit.js";
import { editTypes } from "../write/typesEdit.js";
import { editWorkbook, NO_CHANGES } from "../write/workbookEdit.js";
import { recalculated } from "./recalculated.js";
import { typeSheet } from "./typeSheet.js";
import { widenTables, widenedFilterName } from "./widen.js";

/**
 * The workbook with what a person decided typed into sheets of their own, as the bytes of a file.
 *
 * Of the package only those sheets change, the tables that end above a new row, and where need be the styles and the workbook part;
 * all other parts keep their compressed bytes. Throws `HostFailure` with nothing made: `input-changed`, `cell-has-formula`,
 * `file-protected-sheet`, `file-not-writable`; and `Refusal` for a damaged part.
 */
export function typeEntries(pkg: Package, placed: readonly PlacedEntry[]): Uint8Array {
  const edit = new PackageEdit(pkg);
  const workbook = openWorkbookPart(pkg);
  const styles = openStyles(pkg, workbook);
  const sheets = new PresentSheets(pkg);
  const moved = new Map<ListedName, string>();
  for (const name of new Set(placed.map(({ entry }) => entry.sheet))) {
    const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
    const part = workbook.sheets[index]?.part ?? "";
    const entries = placed.filter(({ entry }) => entry.sheet === name);
    const present = sheets.open(part);
    for (const one of entries) checkHeld(one, (row, column) => present.values[row]?.[column] ?? null);
    if (isTrue(childOf(present.root, "sheetProtection")?.attributes.get("sheet"))) throw new HostFailure("file-protected-sheet", { say: "file-protected-sheet", with: { sheet: name } });
    edit.set(part, typeSheet(name, present, entries, styles.book));
    widenTables(edit, part, entries);
    for (const [listed, refersTo] of widenedFilterName(workbook, index, present, entries)) moved.set(listed, refersTo);
  }
  const text = editWorkbook(workbook, { ...NO_CHANGES, moved });
  edit.set(workbook.part, hasFormulas(pkg, workbook.sheets.flatMap(({ part }) => part ?? [])) ? recalculated(text, workbook.part) : text);
  if (styles.relation) {
    editRelations(edit, workbook.part, [styles.relation], [], workbook.dialect);
    editTypes(edit, new Map([[styles.part, PART_KINDS.styles.type]]));
  }
  edit.set(styles.part, styles.book.text());
  return edit.save();
}

/** A formula may count what was typed; what it shows is then out of date. */
function hasFormulas(pkg: Package, parts: readonly string[]): boolean {
  return parts.some((part) => /<(?:\w+:)?f[\s/>]/.test(pkg.text(part) ?? ""));
}
