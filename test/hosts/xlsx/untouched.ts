import { readRelationships } from "../../../src/hosts/xlsx/relationships.js";
import { relsName } from "../../../src/hosts/xlsx/relationships.js";
import type { Package } from "../../../src/hosts/xlsx/package.js";
import { findWorkbookPart } from "../../../src/hosts/xlsx/workbookPart.js";

/** The parts that an edit may add to: workbook, its relationships, styles, content types. */
export function editableParts(pkg: Package): readonly string[] {
  const workbook = findWorkbookPart(pkg);
  const styles = readRelationships(pkg, workbook).filter(({ kind }) => kind === "styles").map(({ target }) => target);
  return ["[Content_Types].xml", workbook, relsName(workbook), ...styles];
}

/** The parts that are not byte for byte what they were, or are gone, besides those that an edit may add to. */
export function changedParts(before: Package, after: Package): readonly string[] {
  const editable = editableParts(before).map((name) => name.toLowerCase());
  return [...before.entries.values()]
    .filter(({ name }) => !name.endsWith("/") && !editable.includes(name.toLowerCase()))
    .filter((entry) => {
      const now = after.entries.get(entry.name);
      if (!now || now.crc !== entry.crc || now.size !== entry.size || now.compressedSize !== entry.compressedSize) return true;
      const old = before.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
      const kept = after.bytes.subarray(now.dataStart, now.dataStart + now.compressedSize);
      return Buffer.compare(old, kept) !== 0;
    })
    .map(({ name }) => name);
}
