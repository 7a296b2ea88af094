import type { Package } from "./package.js";
import { Refusal } from "./refusal.js";
import { readRelationships, type Relationship } from "./relationships.js";
import type { DefinedName, ListedSheet, SheetKind, Structure } from "./structure.js";
import { findWorkbookPart } from "./workbookPart.js";
import { isTrue } from "./xml/isTrue.js";
import { walkXml, type Attributes } from "./xml/walkXml.js";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const KINDS: ReadonlyMap<string, SheetKind> = new Map([
  ["worksheet", "worksheet"],
  ["chartsheet", "chartsheet"],
  ["dialogsheet", "dialogsheet"],
  ["xlMacrosheet", "macrosheet"],
  ["xlIntlMacrosheet", "macrosheet"],
]);

/** The bones of a workbook. Throws `Refusal` NOT_A_WORKBOOK, TOO_MANY_SHEETS, and those of its small parts. */
export function readStructure(pkg: Package): Structure {
  const workbookPart = findWorkbookPart(pkg);
  const links = readRelationships(pkg, workbookPart);
  const sheets: ListedSheet[] = [];
  const definedNames: DefinedName[] = [];
  let name: Attributes | undefined;
  let nameText = "";
  let root: string | undefined;
  let strict = false;
  let dateSystem: 1900 | 1904 = 1900;
  walkXml(pkg.text(workbookPart) ?? "", workbookPart, pkg.limits.depth, {
    open(element, attributes, namespace) {
      if (root === undefined) {
        root = element;
        strict = namespace === STRICT;
      }
      if (element === "workbookPr" && isTrue(attributes.get("date1904"))) dateSystem = 1904;
      if (element === "sheet") sheets.push(listed(attributes, links, pkg));
      if (sheets.length > pkg.limits.sheets) throw new Refusal("TOO_MANY_SHEETS", { limit: pkg.limits.sheets });
      if (element === "definedName") [name, nameText] = [attributes, ""];
    },
    text(text) {
      if (name) nameText += text;
    },
    close(element) {
      if (element !== "definedName" || !name) return;
      const local = name.get("localSheetId");
      definedNames.push({ name: name.get("name") ?? "", localSheetId: local === undefined ? undefined : Number(local), text: nameText.trim() });
      name = undefined;
    },
  });
  if (root !== "workbook") throw new Refusal("NOT_A_WORKBOOK", { kind: "unknown" });
  const partOf = (kind: string): string | undefined => {
    const link = links.find((one) => one.kind === kind && !one.external);
    return link && pkg.find(link.target);
  };
  return { workbookPart, sheets, dateSystem, stylesPart: partOf("styles"), sharedStringsPart: partOf("sharedStrings"), definedNames, strict };
}

function listed(attributes: Attributes, links: readonly Relationship[], pkg: Package): ListedSheet {
  const rid = attributes.get("r:id") ?? "";
  const link = links.find((one) => one.id === rid && !one.external);
  const part = link && pkg.find(link.target);
  const state = attributes.get("state");
  return {
    name: attributes.get("name") ?? "",
    sheetId: attributes.get("sheetId") ?? "",
    rid,
    part,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    kind: (part !== undefined && KINDS.get(link?.kind ?? "")) || "missing",
  };
}
