import { MARKER_NAME } from "../../../model/marker.js";
import type { WritePlan } from "../../../model/writePlan.js";
import { cellText } from "../../../model/cellText.js";
import { HostFailure } from "../../failure.js";
import type { PackageEdit } from "./packageEdit.js";
import { PART_KINDS } from "./partKinds.js";
import { undrawable } from "./undrawable.js";
import type { WorkbookPart } from "./openWorkbookPart.js";

/** A plan with its place: the sheet's part, its id, its index in the list and its relationship. */
export interface PlacedPlan {
  readonly plan: WritePlan;
  readonly part: string;
  readonly id: number;
  readonly index: number;
  readonly relation: string;
  /** Whether it is the sheet that shows when the workbook is opened; as it was, or the first of a new workbook that is not hidden. */
  readonly selected: boolean;
}

/** The largest id Excel gives a sheet. */
const LARGEST_ID = 65_534;

/**
 * Finds the sheet of each plan, or makes room for it behind the others.
 *
 * Throws `HostFailure`: `file-structure-locked`, `file-undrawable` for a name that no sheet can have, `file-name-taken`, `file-not-ours` for a sheet without our marker, `file-protected-sheet`.
 */
export function placeSheets(edit: PackageEdit, workbook: WorkbookPart, plans: readonly WritePlan[]): readonly PlacedPlan[] {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const { stem, ending } = PART_KINDS.worksheet;
  const ids = new Set(workbook.sheets.map(({ id }) => id));
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let added = 0;
  let open = workbook.sheets.length > 0;
  return plans.map((plan) => {
    if (plan.act === "redraw") return findSheet(edit, workbook, plan);
    if (workbook.locked) throw failed("file-structure-locked", plan.sheet);
    if (!isSheetName(plan.sheet)) throw undrawable("name", plan.sheet, "A1");
    if (taken.has(plan.sheet.toLowerCase())) throw failed("file-name-taken", plan.sheet);
    const id = freeId(ids);
    const part = edit.free(folder + stem, ending);
    const index = workbook.sheets.length + added;
    const selected = !open && !plan.drawing.hidden;
    const placed = { plan, part, id, index, relation: freeRelation(workbook, added + 1), selected };
    open ||= selected;
    edit.reserve(part);
    ids.add(id);
    taken.add(plan.sheet.toLowerCase());
    added += 1;
    return placed;
  });
}

/** A relationship id that the workbook part does not have; `order` tells several new ones apart. */
export function freeRelation({ relations }: WorkbookPart, order: number): string {
  const used = new Set(relations.map(({ id }) => id.toLowerCase()));
  let stem = "rIdZfp";
  while (used.has(`${stem}${order}`.toLowerCase())) stem += "x";
  return `${stem}${order}`;
}

function findSheet(edit: PackageEdit, workbook: WorkbookPart, plan: WritePlan): PlacedPlan {
  const index = workbook.sheets.findIndex(({ name }) => name === plan.sheet);
  const sheet = workbook.sheets[index];
  const marked = workbook.names.some(({ name, sheet: at }) => name.toUpperCase() === MARKER_NAME && at === index);
  if (!sheet || sheet.part === undefined || !marked) throw failed("file-not-ours", plan.sheet);
  const text = edit.pkg.text(sheet.part) ?? "";
  const has = (element: string, attribute: string): boolean =>
    new RegExp(`<(?:\\w+:)?${element}\\s[^>]*\\b${attribute}\\s*=\\s*["'](?:1|true)["']`).test(text);
  if (has("sheetProtection", "sheet")) throw failed("file-protected-sheet", plan.sheet);
  return { plan, part: sheet.part, id: sheet.id, index, relation: "", selected: has("sheetView", "tabSelected") };
}

function isSheetName(name: string): boolean {
  return /^[^\\/?*[\]:\u0000-\u001f]{1,31}$/.test(name) && !/^'|'$/.test(name) && name === cellText(name);
}

function failed(code: string, sheet: string): HostFailure {
  return new HostFailure(code, { say: code, with: { sheet } });
}

function freeId(used: ReadonlySet<number>): number {
  const next = Math.max(0, ...[...used].filter((id) => id <= LARGEST_ID)) + 1;
  if (next <= LARGEST_ID) return next;
  let id = 1;
  while (used.has(id)) id += 1;
  return id;
}
