import { relsName } from "../relationships.js";
import type { Dialect } from "./dialect.js";
import { parseElements, prefixed } from "./elements.js";
import type { PackageEdit } from "./packageEdit.js";
import type { PartKind } from "./partKinds.js";
import { Splices } from "./splices.js";
import { attributes, XML_HEAD } from "./xml.js";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A relationship to another part of the package. */
export interface NewRelation {
  readonly id: string;
  readonly kind: PartKind;
  readonly part: string;
}

/**
 * A part as another one names it: by the way from one to the other.
 *
 * @example relativeTarget("xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml") //=> "../drawings/drawing1.xml"
 */
export function relativeTarget(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const steps = [...here.slice(shared).map(() => ".."), ...there.slice(shared)];
  return steps.map((step) => (step === ".." ? step : encodeURI(step))).join("/");
}

/** The relationships of a part of our own, as its `.rels` part. */
export function relationsXml(from: string, relations: readonly NewRelation[], dialect: Dialect): string {
  const all = relations.map((relation) => relationXml("Relationship", from, relation, dialect)).join("");
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}">${all}</Relationships>`;
}

/** Adds relationships to those that a part has, takes out those to parts that are gone; the others stay as they are. */
export function editRelations(edit: PackageEdit, from: string, added: readonly NewRelation[], gone: readonly string[], dialect: Dialect): void {
  const name = relsName(from);
  const source = edit.pkg.text(name);
  if (source === undefined) {
    if (added.length > 0) edit.set(name, relationsXml(from, added, dialect));
    return;
  }
  const root = parseElements(source, name);
  const splices = new Splices();
  for (const element of root.children) if (gone.includes(element.attributes.get("Id") ?? "")) splices.remove(element);
  const texts = added.map((relation) => relationXml(prefixed(root, "Relationship"), from, relation, dialect));
  splices.append(source, root, texts.join(""));
  edit.set(name, splices.apply(source));
}

function relationXml(element: string, from: string, { id, kind, part }: NewRelation, dialect: Dialect): string {
  return `<${element}${attributes({ Id: id, Type: `${dialect.relationships}/${kind}`, Target: relativeTarget(from, part) })}/>`;
}
