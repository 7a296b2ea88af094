import { childOf, prefixed } from "./elements.js";
import { Splices } from "./splices.js";
import { relationPrefix, type ListedName, type WorkbookPart } from "./openWorkbookPart.js";
import { showSheets } from "./showSheets.js";
import { attributes, escapeText } from "./xml.js";

/** A sheet to be listed behind the others. */
export interface NewSheet {
  readonly name: string;
  readonly id: number;
  readonly relation: string;
  /** Very hidden: only code can show it. */
  readonly hidden: boolean;
}

/** A name scoped to a sheet by its place in the list. */
export interface SheetName {
  readonly name: string;
  readonly sheet: number;
  readonly refersTo: string;
}

/** What changes in the list of sheets and in the names; sheets by their place in the list as it was. */
export interface WorkbookChanges {
  readonly added: readonly NewSheet[];
  /** Sheets whose drawing names become those of `names`. */
  readonly drawn: readonly number[];
  readonly names: readonly SheetName[];
  /** What a person's names stand for now, where that has moved. */
  readonly moved: ReadonlyMap<ListedName, string>;
  /** Sheets that become very hidden. */
  readonly hidden: readonly number[];
  /** Sheets that are taken out, with the names that belong to them. */
  readonly gone: readonly number[];
}

/** Nothing changes. */
export const NO_CHANGES: WorkbookChanges = { added: [], drawn: [], names: [], moved: new Map(), hidden: [], gone: [] };

/** Names that belong to a drawing: those it does not want any more go when its sheet is redrawn. */
const DRAWING_NAMES: readonly string[] = ["zfp_marker", "_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase"];

/** Elements that stand before the defined names. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

/**
 * The workbook part's text with sheets listed, hidden or taken out, and the names as wanted; all else as it was.
 *
 * Throws `HostFailure` `file-no-visible-sheet` where no sheet would be left to see.
 */
export function editWorkbook(workbook: WorkbookPart, changes: WorkbookChanges): string {
  const { source, list } = workbook;
  const splices = new Splices();
  splices.append(source, list, changes.added.map((sheet) => sheetXml(workbook, sheet)).join(""));
  for (const at of changes.hidden) {
    const element = workbook.sheets[at]?.element;
    if (element) splices.put(source, element, "state", "veryHidden");
  }
  for (const at of changes.gone) {
    const element = workbook.sheets[at]?.element;
    if (element) splices.remove(element);
  }
  editNames(workbook, changes, splices);
  showSheets(workbook, changes, splices);
  return splices.apply(source);
}

function editNames(workbook: WorkbookPart, { drawn, names, moved, gone }: WorkbookChanges, splices: Splices): void {
  const open = [...names];
  let kept = 0;
  for (const name of workbook.names) {
    const own = name.sheet !== null && drawn.includes(name.sheet) && DRAWING_NAMES.includes(name.name.toLowerCase());
    const at = own ? open.findIndex((one) => isSame(one, name)) : -1;
    const [wanted] = at < 0 ? [] : open.splice(at, 1);
    if ((own && !wanted) || (name.sheet !== null && gone.includes(name.sheet))) {
      splices.remove(name.element);
      continue;
    }
    kept += 1;
    const refersTo = wanted ? escapeText(wanted.refersTo) : (moved.get(name) ?? name.refersTo);
    const { element } = name;
    if (refersTo !== name.refersTo) splices.replace(element.openEnd, element.closeStart, refersTo);
    const earlier = name.sheet === null ? 0 : gone.filter((place) => place < (name.sheet ?? 0)).length;
    if (earlier > 0) splices.put(workbook.source, element, "localSheetId", (name.sheet ?? 0) - earlier);
  }
  const present = childOf(workbook.root, "definedNames");
  if (kept === 0 && open.length === 0 && present && workbook.names.length > 0) dropList(workbook, splices);
  else appendNames(workbook, open, splices);
}

/** Takes the list of names out once it is empty, in the place of its names. */
function dropList(workbook: WorkbookPart, splices: Splices): void {
  const present = childOf(workbook.root, "definedNames");
  if (!present) return;
  splices.replace(present.start, present.openEnd, "");
  splices.replace(present.closeStart, present.end, "");
}

function isSame(wanted: SheetName, { name, sheet }: ListedName): boolean {
  return wanted.name.toLowerCase() === name.toLowerCase() && wanted.sheet === sheet;
}

function sheetXml({ list, dialect }: WorkbookPart, { name, id, relation, hidden }: NewSheet): string {
  const prefix = relationPrefix(list, dialect);
  const declared = prefix === undefined ? { "xmlns:r": dialect.relationships } : {};
  const state = hidden ? "veryHidden" : undefined;
  return `<${prefixed(list, "sheet")}${attributes({ ...declared, name, sheetId: id, state, [`${prefix ?? "r"}:id`]: relation })}/>`;
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
