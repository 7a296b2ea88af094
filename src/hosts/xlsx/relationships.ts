import type { Package } from "./package.js";
import { walkXml } from "./xml/walkXml.js";

/** A link from one part of the package to another, or out of it. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same for transitional and strict files: `worksheet`, `sharedStrings`, `vbaProject`. */
  readonly kind: string;
  /** The type as written. */
  readonly type: string;
  /** A part name for an inner target (the part may be missing), the address as written for an external one. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The name of the part that holds a part's relationships; "" stands for the package itself.
 *
 * @example relsName("xl/workbook.xml") //=> "xl/_rels/workbook.xml.rels"
 */
export function relsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The part that a target names, seen from the part that refers to it.
 *
 * @example resolveTarget("xl/workbook.xml", "../docProps/app.xml") //=> "docProps/app.xml"
 * @example resolveTarget("xl/workbook.xml", "/xl/styles.xml") //=> "xl/styles.xml"
 */
export function resolveTarget(part: string, target: string): string {
  const path = (target.split("#")[0] ?? "").replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What of a package its relationships are read from. */
export type Linked = Pick<Package, "text" | "limits" | "find">;

/** The relationships of a part in the order of the file, none where it has none; "" stands for the package itself. */
export function readRelationships(pkg: Linked, part: string): readonly Relationship[] {
  const name = relsName(part);
  const text = pkg.text(name);
  const found: Relationship[] = [];
  if (text === undefined) return found;
  walkXml(text, name, pkg.limits.depth, {
    open(element, attributes) {
      const type = attributes.get("Type");
      const target = attributes.get("Target");
      if (element !== "Relationship" || type === undefined || target === undefined) return;
      const external = attributes.get("TargetMode") === "External";
      const kind = type.slice(type.lastIndexOf("/") + 1);
      found.push({ id: attributes.get("Id") ?? "", kind, type, target: external ? target : innerTarget(pkg, part, target), external });
    },
  });
  return found;
}

/** The first existing part among the readings of a target: as written, with `%20` decoded, from the package's root. */
function innerTarget(pkg: Linked, part: string, target: string): string {
  const written = resolveTarget(part, target);
  const readings = [written, decoded(written), resolveTarget("", target)];
  for (const reading of readings) {
    const found = pkg.find(reading);
    if (found !== undefined) return found;
  }
  return written;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
