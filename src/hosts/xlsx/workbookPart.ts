import { CONTENT_TYPES, readContentTypes } from "./contentTypes.js";
import type { Package } from "./package.js";
import { Refusal } from "./refusal.js";
import type { FileKind } from "./refusalCode.js";
import { readRelationships } from "./relationships.js";

const USUAL = "xl/workbook.xml";

/** The name of the part that is the workbook. Throws `Refusal` NOT_A_WORKBOOK, which says what the zip holds instead. */
export function findWorkbookPart(pkg: Package): string {
  const link = readRelationships(pkg, "").find(({ kind, external }) => kind === "officeDocument" && !external);
  const found = pkg.find(link?.target ?? USUAL) ?? pkg.find(USUAL);
  if (found === undefined) throw new Refusal("NOT_A_WORKBOOK", { kind: kindOf(pkg, "") });
  const type = readContentTypes(pkg).of(found);
  const kind = kindOf(pkg, type);
  if (kind !== "archive") throw new Refusal("NOT_A_WORKBOOK", { kind });
  return found;
}

/** What a zip is by the type of its main part; `archive` where that says nothing. */
function kindOf(pkg: Package, type: string): FileKind {
  if (/sheet\.binary/.test(type)) return "xlsb";
  if (/wordprocessingml|ms-word/.test(type)) return "word";
  if (/presentationml|ms-powerpoint/.test(type)) return "slides";
  if (type !== "") return "archive";
  if (pkg.find("content.xml") !== undefined && pkg.find("META-INF/manifest.xml") !== undefined) return "ods";
  if (pkg.find("Index/Document.iwa") !== undefined || pkg.find("Index.zip") !== undefined) return "numbers";
  if (pkg.find("xl/workbook.bin") !== undefined) return "xlsb";
  if (pkg.find(CONTENT_TYPES) === undefined) return "archive";
  if (pkg.find("word/document.xml") !== undefined) return "word";
  return pkg.find("ppt/presentation.xml") === undefined ? "archive" : "slides";
}
