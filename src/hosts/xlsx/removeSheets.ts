import { MARKER_NAME, markerOf } from "../../model/marker.js";
import { HostFailure } from "../failure.js";
import type { Package } from "./package.js";
import { readOurSheets } from "./readWorkbook.js";
import { relsName } from "./relationships.js";
import { dropCalcChain } from "./write/dropCalcChain.js";
import { dropSheetParts } from "./write/dropSheetParts.js";
import { openWorkbookPart, type WorkbookPart } from "./write/openWorkbookPart.js";
import { PackageEdit } from "./write/packageEdit.js";
import { editRelations } from "./write/relationsEdit.js";
import { referrer } from "./write/referrer.js";
import { editTypes } from "./write/typesEdit.js";
import { editWorkbook, NO_CHANGES } from "./write/workbookEdit.js";

/**
 * The workbook without the sheets of ours that have these names, and without all that hung on them alone, as the bytes of a file.
 *
 * Throws `HostFailure` with nothing made: `file-not-ours` for a sheet that is not there or has no marker, `file-removal-locked`,
 * `file-referred-to` where something that stays refers to one, `file-no-visible-sheet`; and `Refusal` for a damaged part.
 */
export function removeSheets(pkg: Package, names: readonly string[]): Uint8Array {
  const edit = new PackageEdit(pkg);
  const workbook = openWorkbookPart(pkg);
  const gone = [...new Set(names)].map((name) => ourSheet(pkg, workbook, name));
  const places = gone.map(({ index }) => index);
  for (const { name } of gone) {
    const place = referrer(pkg, workbook, places, name);
    if (place !== null) throw new HostFailure("file-referred-to", { say: "file-referred-to", with: { sheet: name, place } });
  }
  for (const { part } of gone) {
    dropSheetParts(edit, part);
    edit.drop(part);
    edit.drop(relsName(part));
  }
  const chain = dropCalcChain(edit, workbook, gone.map(({ id }) => id));
  const parts = new Set(gone.map(({ part }) => part));
  const relations = workbook.relations.filter(({ target, external }) => !external && parts.has(target)).map(({ id }) => id);
  edit.set(workbook.part, editWorkbook(workbook, { ...NO_CHANGES, gone: places }));
  editRelations(edit, workbook.part, [], [...relations, ...chain], workbook.dialect);
  editTypes(edit, new Map());
  return edit.save();
}

interface OurSheet {
  readonly name: string;
  readonly index: number;
  readonly id: number;
  readonly part: string;
}

function ourSheet(pkg: Package, workbook: WorkbookPart, name: string): OurSheet {
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = workbook.sheets[index];
  const marked = workbook.names.some(({ name: one, sheet: at }) => one.toUpperCase() === MARKER_NAME && at === index);
  if (!sheet || sheet.part === undefined || !marked || !readOurSheets(pkg).some((one) => one.name === name && markerOf(one))) throw failed("file-not-ours", name);
  if (workbook.locked) throw failed("file-removal-locked", name);
  return { name, index, id: sheet.id, part: sheet.part };
}

function failed(code: string, sheet: string): HostFailure {
  return new HostFailure(code, { say: code, with: { sheet } });
}
