import { HostFailure } from "../../failure.js";
import { CONTENT_TYPES } from "../contentTypes.js";
import { parseElements, prefixed } from "./elements.js";
import type { PackageEdit } from "./packageEdit.js";
import { Splices } from "./splices.js";
import { attributes } from "./xml.js";

const DEFAULTS: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
};

/**
 * States the content types of new parts in `[Content_Types].xml`, and takes out those of parts that are gone
 * or that stood for a part of another kind.
 *
 * Throws `HostFailure` `file-no-content-types` where the package has no such part: nobody could tell what its parts are.
 */
export function editTypes(edit: PackageEdit, types: ReadonlyMap<string, string>): void {
  const source = edit.pkg.text(CONTENT_TYPES);
  if (source === undefined) throw new HostFailure("file-no-content-types", { say: "file-no-content-types", with: {} });
  const root = parseElements(source, CONTENT_TYPES);
  const splices = new Splices();
  const stated = new Set<string>();
  const wantedTypes = new Map([...types].map(([part, type]) => [keyOf(part), type]));
  const extensions = new Set<string>();
  const gone = new Set([...edit.dropped].map(keyOf));
  for (const element of root.children) {
    const part = element.attributes.get("PartName");
    const extension = element.attributes.get("Extension");
    if (element.local === "Default" && extension !== undefined) extensions.add(extension.toLowerCase());
    if (element.local !== "Override" || part === undefined) continue;
    const wanted = wantedTypes.get(keyOf(part));
    if (gone.has(keyOf(part)) || (wanted !== undefined && wanted !== element.attributes.get("ContentType"))) splices.remove(element);
    else stated.add(keyOf(part));
  }
  const missing = Object.entries(DEFAULTS).filter(([extension]) => !extensions.has(extension));
  const added = [
    ...missing.map(([Extension, ContentType]) => `<${prefixed(root, "Default")}${attributes({ Extension, ContentType })}/>`),
    ...[...types]
      .filter(([part]) => !stated.has(keyOf(part)))
      .map(([part, ContentType]) => `<${prefixed(root, "Override")}${attributes({ PartName: `/${part}`, ContentType })}/>`),
  ];
  splices.append(source, root, added.join(""));
  edit.set(CONTENT_TYPES, splices.apply(source));
}

function keyOf(part: string): string {
  return part.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
