import type { Package } from "../package.js";
import { readRelationships, relsName } from "../relationships.js";
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

/** The parts that relationships lead to from a part, itself included; what hangs on `closed` is not followed. */
function reachable(pkg: Package, from: string, closed: string | null): ReadonlySet<string> {
  const found = new Set([from]);
  for (const part of found) {
    if (part === closed) continue;
    for (const { target, external } of readRelationships(pkg, part)) if (!external) found.add(target);
  }
  return found;
}
