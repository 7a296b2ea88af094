import type { Traces } from "../../../model/leaving.js";
import type { Package } from "../package.js";
import { readStructure } from "../readStructure.js";
import { readRelationships } from "../relationships.js";
import { walkXml } from "../xml/walkXml.js";
import { hiddenColumns } from "./hiddenColumns.js";

/** Properties that name people or their company. */
const NAMING: ReadonlySet<string> = new Set(["creator", "lastModifiedBy", "Company", "Manager"]);

/** A person's traces in a package, outside its cells: hidden columns, comments and notes by sheet, and names in its properties. */
export function readTraces(pkg: Package): Traces {
  const { sheets } = readStructure(pkg);
  const hidden = sheets.flatMap(({ name, part }) => {
    const columns = hiddenColumns((part === undefined ? undefined : pkg.text(part)) ?? "");
    return columns.length === 0 ? [] : [{ sheet: name, columns }];
  });
  const comments = sheets.flatMap(({ name, part }) => {
    const counts = (part === undefined ? [] : readRelationships(pkg, part)).filter(({ kind, external }) => /comment/i.test(kind) && !external).map(({ target }) => countOf(pkg, target));
    // A threaded comment leaves a note of itself for older programs: the longer list has both.
    const n = Math.max(0, ...counts);
    return n === 0 ? [] : [{ sheet: name, n }];
  });
  const names = ["docProps/core.xml", "docProps/app.xml"].flatMap((part) => textsOf(pkg, part, NAMING));
  return { hiddenColumns: hidden, comments, names: [...new Set(names)] };
}

function countOf(pkg: Package, part: string): number {
  const source = pkg.text(part);
  let n = 0;
  if (source === undefined) return n;
  walkXml(source, part, pkg.limits.depth, {
    open(element) {
      if (element === "comment" || element === "threadedComment") n += 1;
    },
  });
  return n;
}

function textsOf(pkg: Package, part: string, wanted: ReadonlySet<string>): readonly string[] {
  const source = pkg.text(part);
  const found: string[] = [];
  let inside = false;
  if (source === undefined) return found;
  walkXml(source, part, pkg.limits.depth, {
    open(element) {
      inside = wanted.has(element);
      if (inside) found.push("");
    },
    text(text) {
      if (inside) found.push(`${found.pop() ?? ""}${text}`);
    },
    close() {
      inside = false;
    },
  });
  return found.map((text) => text.trim()).filter((text) => text !== "");
}
