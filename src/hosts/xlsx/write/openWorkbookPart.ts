import type { DateSystem } from "../../../model/dateSystem.js";
import { HostFailure } from "../../failure.js";
import type { Package } from "../package.js";
import { readRelationships, type Relationship } from "../relationships.js";
import { findWorkbookPart } from "../workbookPart.js";
import { STRICT, TRANSITIONAL, type Dialect } from "./dialect.js";
import { childOf, parseElements, type XmlElement } from "./elements.js";

/** A sheet as the workbook part lists it; its place in the list is what names refer to. */
export interface ListedSheet {
  readonly name: string;
  readonly id: number;
  /** Its part, or undefined where the relationship leads nowhere. */
  readonly part: string | undefined;
  readonly hidden: boolean;
  readonly element: XmlElement;
}

/** A defined name of the workbook part. */
export interface ListedName {
  readonly name: string;
  /** Place of its sheet in the list, or null for a name of the whole workbook. */
  readonly sheet: number | null;
  readonly refersTo: string;
  readonly element: XmlElement;
}

/** The workbook part, read for writing: with the places in its text where something can be added. */
export interface WorkbookPart {
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly list: XmlElement;
  readonly dialect: Dialect;
  readonly dateSystem: DateSystem;
  /** Whether the order and number of sheets are protected. */
  readonly locked: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  readonly relations: readonly Relationship[];
}

/** Throws `HostFailure` `file-not-writable` for a workbook part that speaks neither kind of Open XML, such as a draft of the standard; `Refusal`. */
export function openWorkbookPart(pkg: Package): WorkbookPart {
  const part = findWorkbookPart(pkg);
  const source = pkg.text(part) ?? "";
  const root = parseElements(source, part);
  const dialect = [TRANSITIONAL, STRICT].find(({ main }) => main === root.uri);
  const list = childOf(root, "sheets");
  if (!dialect || !list) throw new HostFailure("file-not-writable", { say: "file-not-writable", with: {} });
  const relations = readRelationships(pkg, part);
  return {
    part,
    source,
    root,
    list,
    dialect,
    dateSystem: isOn(childOf(root, "workbookPr"), "date1904") ? 1904 : 1900,
    locked: isOn(childOf(root, "workbookProtection"), "lockStructure"),
    sheets: list.children.filter(({ local }) => local === "sheet").map((sheet) => listedSheet(sheet, relations, dialect)),
    names: (childOf(root, "definedNames")?.children ?? []).map((element) => listedName(element, source)),
    relations,
  };
}

/** The prefix under which an element may name relationships, or undefined where none is declared. */
export function relationPrefix(element: XmlElement, dialect: Dialect): string | undefined {
  return [...element.namespaces].find(([prefix, uri]) => prefix !== "" && uri === dialect.relationships)?.[0];
}

function isOn(element: XmlElement | undefined, attribute: string): boolean {
  return /^(1|true|on)$/.test(element?.attributes.get(attribute) ?? "");
}

function listedSheet(element: XmlElement, relations: readonly Relationship[], dialect: Dialect): ListedSheet {
  const id = element.attributes.get(`${relationPrefix(element, dialect) ?? "r"}:id`);
  return {
    name: element.attributes.get("name") ?? "",
    id: Number(element.attributes.get("sheetId") ?? 0),
    part: relations.find((relation) => relation.id === id)?.target,
    hidden: /^(?:hidden|veryHidden)$/.test(element.attributes.get("state") ?? ""),
    element,
  };
}

function listedName(element: XmlElement, source: string): ListedName {
  const sheet = element.attributes.get("localSheetId");
  return {
    name: element.attributes.get("name") ?? "",
    sheet: sheet === undefined ? null : Number(sheet),
    refersTo: source.slice(element.openEnd, element.closeStart),
    element,
  };
}
