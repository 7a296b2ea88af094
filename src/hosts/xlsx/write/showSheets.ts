import { HostFailure } from "../../failure.js";
import { childOf, type XmlElement } from "./elements.js";
import type { WorkbookPart } from "./openWorkbookPart.js";
import type { Splices } from "./splices.js";
import type { WorkbookChanges } from "./workbookEdit.js";
import { withAttribute } from "./withAttribute.js";

interface Listed {
  readonly name: string;
  /** Its place before, null for a new sheet. */
  readonly before: number | null;
  readonly seen: boolean;
}

/**
 * Lets each view of the workbook open on a sheet that can be seen, after sheets went, came or were hidden.
 *
 * A view that still can is left as it is. Throws `HostFailure` `file-no-visible-sheet`.
 */
export function showSheets(workbook: WorkbookPart, { added, hidden, gone }: WorkbookChanges, splices: Splices): void {
  const kept = workbook.sheets.map((sheet, before): Listed => ({ name: sheet.name, before, seen: !sheet.hidden && !hidden.includes(before) }));
  const all = [...kept.filter(({ before }) => before === null || !gone.includes(before)), ...added.map((sheet): Listed => ({ name: sheet.name, before: null, seen: !sheet.hidden }))];
  const first = all.findIndex(({ seen }) => seen);
  if (first < 0) {
    const named = [...gone, ...hidden].map((at) => workbook.sheets[at]?.name)[0] ?? added[0]?.name ?? "";
    throw new HostFailure("file-no-visible-sheet", { say: "file-no-visible-sheet", with: { sheet: named } });
  }
  const views = childOf(workbook.root, "bookViews")?.children.filter(({ local }) => local === "workbookView") ?? [];
  for (const view of views) showIn(view, workbook, all, first, splices);
}

function showIn(view: XmlElement, { source, sheets }: WorkbookPart, all: readonly Listed[], first: number, splices: Splices): void {
  const tag = source.slice(view.start, view.openEnd);
  const at = (attribute: string): number => Number(view.attributes.get(attribute) ?? 0);
  const now = (before: number): number => all.findIndex((sheet) => sheet.before === before);
  const before = sheets[at("activeTab")];
  const active = now(at("activeTab"));
  const lost = sheets.length === 0 || (before !== undefined && (active < 0 || (!before.hidden && !all[active]?.seen)));
  const shown = lost ? first : active < 0 ? at("activeTab") : active;
  let text = shown === at("activeTab") ? tag : withAttribute(tag, "activeTab", shown === 0 ? undefined : shown);
  const leftmost = sheets[at("firstSheet")] === undefined ? at("firstSheet") : Math.max(0, now(at("firstSheet")));
  if (leftmost !== at("firstSheet")) text = withAttribute(text, "firstSheet", leftmost === 0 ? undefined : leftmost);
  if (text !== tag) splices.replace(view.start, view.openEnd, text);
}
