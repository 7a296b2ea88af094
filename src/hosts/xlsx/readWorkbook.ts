import type { FileFinding, Sheet, Workbook } from "../../model/workbook.js";
import { asRefusal } from "./asRefusal.js";
import { readFills } from "./fills/readFills.js";
import { packageFindings } from "./findings/packageFindings.js";
import { markerCell } from "./markerCell.js";
import { readNumberFormats } from "./numberFormats.js";
import type { Package } from "./package.js";
import { readStructure } from "./readStructure.js";
import { Refusal } from "./refusal.js";
import { Budget } from "./sheet/budget.js";
import { readSheet } from "./sheet/readSheet.js";
import { readStrings } from "./strings/readStrings.js";

/**
 * The worksheets of a package in workbook order, as they stand; chart, dialog and macro sheets are left out.
 *
 * Reading is all or nothing. Throws `Refusal`; whatever else goes wrong becomes OUT_OF_MEMORY or INTERNAL.
 *
 * @param told is asked after each sheet with how many of how many are read
 */
export function readWorkbook(pkg: Package, fileName: string | null, told: (done: number, of: number) => void = () => undefined): Workbook {
  try {
    return read(pkg, fileName, told, false);
  } catch (cause) {
    throw asRefusal(cause);
  }
}

/** Only the sheets with a marker of ours, so that a look at an earlier copy need not read the rest. Throws as `readWorkbook`, also where there is none. */
export function readOurSheets(pkg: Package): readonly Sheet[] {
  try {
    return read(pkg, null, () => undefined, true).sheets;
  } catch (cause) {
    throw asRefusal(cause);
  }
}

function read(pkg: Package, fileName: string | null, told: (done: number, of: number) => void, onlyOurs: boolean): Workbook {
  const structure = readStructure(pkg);
  const { dateSystem, definedNames, sharedStringsPart, stylesPart } = structure;
  const wanted = structure.sheets.flatMap((sheet, listedAt) => {
    const marker = markerCell(definedNames, listedAt);
    return sheet.kind === "worksheet" && (marker !== null || !onlyOurs) ? [{ ...sheet, marker }] : [];
  });
  if (wanted.length === 0) throw new Refusal("NO_WORKSHEET", {});
  const strings = sharedStringsPart === undefined ? [] : readStrings(pkg.part(sharedStringsPart) ?? new Uint8Array(), sharedStringsPart, pkg.limits);
  const context = { strings, dateSystem, formats: readNumberFormats(pkg, stylesPart), limits: pkg.limits, budget: new Budget(pkg.limits) };
  const fills = wanted.some(({ marker }) => marker !== null) ? readFills(pkg, stylesPart, structure.workbookPart) : [];
  const findings: FileFinding[] = [...packageFindings(pkg, structure)];
  const sheets = wanted.map(({ name, visibility, part = "", marker }, done): Sheet => {
    const bytes = pkg.part(part) ?? new Uint8Array();
    const { sheet, findings: remarks } = readSheet({ name, visibility, part, bytes }, marker === null ? context : { ...context, fills });
    findings.push(...remarks);
    told(done + 1, wanted.length);
    return { ...sheet, marker };
  });
  return { fileName, dateSystem, sheets, findings };
}
