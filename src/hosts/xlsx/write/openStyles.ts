import type { Package } from "../package.js";
import type { NewRelation } from "./relationsEdit.js";
import { freeRelation } from "./placeSheets.js";
import { StyleBook } from "./styleBook.js";
import type { WorkbookPart } from "./openWorkbookPart.js";
import { XML_HEAD } from "./xml.js";

/** The styles of a workbook, and the relationship to them where they are new. */
export interface Styles {
  readonly part: string;
  readonly book: StyleBook;
  readonly relation: NewRelation | null;
}

/** The style sheet of a workbook, or a new one where it has none (files that other programs made). */
export function openStyles(pkg: Package, workbook: WorkbookPart): Styles {
  const present = workbook.relations.find(({ kind, external, target }) => kind === "styles" && !external && pkg.find(target) !== undefined);
  if (present) return { part: present.target, book: new StyleBook(pkg.text(present.target) ?? "", present.target), relation: null };
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  const free = ["styles.xml", "zfpStyles.xml"].find((name) => pkg.find(folder + name) === undefined) ?? "zfpStyles.xml";
  const part = folder + free;
  return { part, book: new StyleBook(plainStyles(workbook.dialect.main), part), relation: { id: freeRelation(workbook, 0), kind: "styles", part } };
}

/** A style sheet with nothing but a default font; the other lists begin when something is added. */
export function plainStyles(namespace: string): string {
  return [
    `${XML_HEAD}<styleSheet xmlns="${namespace}">`,
    '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join("");
}
