import { readRelationships, relsName, type Linked } from "../relationships.js";
import type { PackageEdit } from "./packageEdit.js";

/** Takes out what hangs on a sheet and on nothing else: its charts, notes, tables and printer settings. The sheet's own part stays. */
export function dropSheetParts(edit: PackageEdit, sheet: string): void {
  const elsewhere = reachable(edit.pkg, "", sheet);
  for (const part of reachable(edit.pkg, sheet, null)) {
    if (part === sheet || elsewhere.has(part)) continue;
    edit.drop(part);
    edit.drop(relsName(part));
  }
  edit.drop(relsName(sheet));
}

/** Takes out what hung on a sheet before it was edited and now hangs on nothing. */
export function dropOrphans(edit: PackageEdit, sheet: string): void {
  const now = reachable(edit.linked, "", null);
  for (const part of reachable(edit.pkg, sheet, null)) {
    if (now.has(part)) continue;
    edit.drop(part);
    edit.drop(relsName(part));
  }
}

/** The parts that relationships lead to from a part, itself included; what hangs on `closed` is not followed. */
function reachable(pkg: Linked, from: string, closed: string | null): ReadonlySet<string> {
  const found = new Set([from]);
  for (const part of found) {
    if (part === closed) continue;
    for (const { target, external } of readRelationships(pkg, part)) if (!external) found.add(target);
  }
  return found;
}
