import { childOf, prefixed } from "./elements.js";
import { Splices } from "./splices.js";
import { relationPrefix, type ListedName, type WorkbookPart } from "./openWorkbookPart.js";
import { attributes, escapeText } from "./xml.js";

/** A sheet to be listed behind the others. */
export interface NewSheet {
  readonly name: string;
  readonly id: number;
  readonly relation: string;
}

/** A name scoped to a sheet by its place in the list. */
export interface SheetName {
  readonly name: string;
  readonly sheet: number;
  readonly refersTo: string;
}

/** Names that belong to a drawing: those it does not want any more go when its sheet is redrawn. */
const DRAWING_NAMES: readonly string[] = ["zfp_marker", "_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase"];

/** Elements that stand before the defined names. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

/** The workbook part's text with sheets listed and the names of the drawn sheets as wanted; all else as it was. */
export function editWorkbook(workbook: WorkbookPart, added: readonly NewSheet[], drawn: readonly number[], wanted: readonly SheetName[]): string {
  const { source, list } = workbook;
  const splices = new Splices();
  splices.append(source, list, added.map((sheet) => sheetXml(workbook, sheet)).join(""));
  const open = [...wanted];
  for (const name of workbook.names) {
    if (name.sheet === null || !drawn.includes(name.sheet) || !DRAWING_NAMES.includes(name.name.toLowerCase())) continue;
    const at = open.findIndex((one) => isSame(one, name));
    const [kept] = at < 0 ? [] : open.splice(at, 1);
    if (!kept) splices.remove(name.element);
    else if (escapeText(kept.refersTo) !== name.refersTo) splices.replace(name.element.start, name.element.end, nameXml(workbook, kept));
  }
  appendNames(workbook, open, splices);
  return splices.apply(source);
}

function isSame(wanted: SheetName, { name, sheet }: ListedName): boolean {
  return wanted.name.toLowerCase() === name.toLowerCase() && wanted.sheet === sheet;
}

function sheetXml({ list, dialect }: WorkbookPart, { name, id, relation }: NewSheet): string {
  const prefix = relationPrefix(list, dialect);
  const declared = prefix === undefined ? { "xmlns:r": dialect.relationships } : {};
  return `<${prefixed(list, "sheet")}${attributes({ ...declared, name, sheetId: id, [`${prefix ?? "r"}:id`]: relation })}/>`;
}

function nameXml({ root }: WorkbookPart, { name, sheet, refersTo }: SheetName): string {
  const element = prefixed(root, "definedName");
  return `<${element}${attributes({ name, localSheetId: sheet })}>${escapeText(refersTo)}</${element}>`;
}

function appendNames(workbook: WorkbookPart, names: readonly SheetName[], splices: Splices): void {
  if (names.length === 0) return;
  const { source, root } = workbook;
  const texts = names.map((name) => nameXml(workbook, name)).join("");
  const present = childOf(root, "definedNames");
  if (present) {
    splices.append(source, present, texts);
    return;
  }
  const before = root.children.filter(({ local, uri }) => uri === root.uri && BEFORE_NAMES.includes(local)).at(-1) ?? workbook.list;
  const element = prefixed(root, "definedNames");
  splices.insert(before.end, `<${element}>${texts}</${element}>`);
}
