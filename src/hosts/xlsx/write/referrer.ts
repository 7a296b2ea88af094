import { formulaPieces } from "../formula/formulaPieces.js";
import { isSheet, isSpan } from "../formula/isSheet.js";
import type { Package } from "../package.js";
import { readRelationships } from "../relationships.js";
import { childOf, parseElements, type XmlElement } from "./elements.js";
import type { WorkbookPart } from "./openWorkbookPart.js";
import { quotedSheet } from "./address.js";

/** Elements that hold a formula, or part of one, in a sheet and in what hangs on it. */
const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2"]);

/**
 * The first place in what stays that refers to a sheet: a cell such as `'周计划'!B5`, a name, or the sheet whose chart or pivot table it is; null for none.
 *
 * @param gone the places in the list of the sheets that are taken out
 */
export function referrer(pkg: Package, workbook: WorkbookPart, gone: readonly number[], sheet: string): string | null {
  const name = workbook.names.find((one) => (one.sheet === null || !gone.includes(one.sheet)) && refersTo(one.element.text, sheet));
  if (name) return name.name;
  const seen = new Set(workbook.sheets.flatMap(({ part }) => part ?? []));
  for (const [index, { name: home, part }] of workbook.sheets.entries()) {
    if (part === undefined || gone.includes(index)) continue;
    const cell = referringCell(pkg, part, sheet);
    if (cell !== null) return `${quotedSheet(home)}!${cell}`;
    const others = hanging(pkg, part, seen);
    if (others.some((other) => refersAnywhere(pkg, other, sheet))) return quotedSheet(home);
  }
  return null;
}

/** Whether a formula, such as one of a defined name, leads to a sheet. */
function refersTo(formula: string, sheet: string): boolean {
  return formulaPieces(formula).some((piece) => piece.kind === "reference" && (isSheet(piece.prefix, sheet) || (isSpan(piece.prefix) && piece.prefix.toLowerCase().includes(sheet.toLowerCase()))));
}

function referringCell(pkg: Package, part: string, sheet: string): string | null {
  const text = pkg.text(part);
  if (text === undefined || !mentions(text, sheet)) return null;
  const found = search(parseElements(text, part), null, sheet);
  return found ?? null;
}

/** The address of the nearest element around the formula that has one. */
function search(element: XmlElement, at: string | null, sheet: string): string | undefined {
  const here = addressOf(element) ?? at;
  if (FORMULAS.has(element.local) && refersTo(element.text, sheet)) return here ?? "A1";
  for (const child of element.children) {
    const found = search(child, here, sheet);
    if (found !== undefined) return found;
  }
  return undefined;
}

function addressOf({ local, attributes, children }: XmlElement): string | null {
  if (local === "c") return attributes.get("r") ?? null;
  const own = attributes.get("sqref") ?? children.find((child) => child.local === "sqref")?.text;
  return own?.split(/[\s:]/)[0] ?? null;
}

function refersAnywhere(pkg: Package, part: string, sheet: string): boolean {
  const text = /\.xml$/i.test(part) ? pkg.text(part) : undefined;
  if (text === undefined || !mentions(text, sheet)) return false;
  const root = parseElements(text, part);
  return childOf(childOf(root, "cacheSource") ?? root, "worksheetSource")?.attributes.get("sheet") === sheet || search(root, null, sheet) !== undefined;
}

/** Whether the name stands in a part at all, however it is escaped: most parts need no closer look. */
function mentions(text: string, sheet: string): boolean {
  const plain = sheet.replace(/['&<>"]/g, "");
  return plain !== sheet || text.toLowerCase().includes(plain.toLowerCase());
}

/** The parts that hang on a sheet, other sheets and what hangs on them left out. */
function hanging(pkg: Package, sheet: string, sheets: ReadonlySet<string>): readonly string[] {
  const found = new Set([sheet]);
  for (const part of found) {
    for (const { target, external } of readRelationships(pkg, part)) {
      if (!external && (!sheets.has(target) || target === sheet)) found.add(target);
    }
  }
  return [...found].filter((part) => part !== sheet);
}
