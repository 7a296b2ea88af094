import type { FileFinding } from "../../../model/workbook.js";
import type { Package } from "../package.js";
import { readRelationships } from "../relationships.js";
import type { Structure } from "../structure.js";
import { ddeFinding, externalFinding } from "./externalFindings.js";

/** Kinds of relationship that a person should know of, wherever they are, and what each is called. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["vbaProject", "macros"],
  ["xlMacrosheet", "macros"],
  ["xlIntlMacrosheet", "macros"],
  ["oleObject", "embedded-object"],
  ["package", "embedded-object"],
  ["control", "active-control"],
  ["activeXControlBinary", "active-control"],
  ["ctrlProp", "active-control"],
  ["connections", "data-connection"],
  ["queryTable", "data-connection"],
  ["origin", "package-signature"],
]);

/** What is remarkable in a package besides its cells. Every relationship is looked at, none is followed out of the file. */
export function packageFindings(pkg: Package, structure: Structure): readonly FileFinding[] {
  const sheetOf = new Map(structure.sheets.map(({ part, name }) => [part, name]));
  const counts = new Map<string, { readonly code: string; readonly sheet: string | null; n: number }>();
  const external: FileFinding[] = [];
  const linkParts = new Set([...pkg.entries.keys()].filter((name) => /\/externalLinks\/[^/]+\.xml$/i.test(name)));
  for (const part of partsWithRelationships(pkg)) {
    const sheet = sheetOf.get(part) ?? null;
    for (const link of readRelationships(pkg, part)) {
      const code = CODES.get(link.kind);
      if (link.kind === "externalLink") linkParts.add(link.target);
      const reached = link.external ? externalFinding(sheet, link) : undefined;
      if (reached) external.push(reached);
      if (!link.external && code !== undefined) {
        const known = counts.get(`${code}|${sheet}`) ?? { code, sheet, n: 0 };
        known.n += 1;
        counts.set(`${code}|${sheet}`, known);
      }
    }
  }
  const counted = [...counts.values()].map(({ code, sheet, n }) => ({ code, sheet, cell: null, with: { n } }));
  const dde = [...linkParts].flatMap((part) => ddeFinding(pkg, part) ?? []);
  return [...counted, ...external, ...dde, ...structure.sheets.flatMap(sheetFindings)];
}

function partsWithRelationships(pkg: Package): readonly string[] {
  return [...pkg.entries.keys()].flatMap((name) => {
    const parts = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
    if (!parts) return [];
    const part = `${parts[1] ?? ""}${parts[2] ?? ""}`;
    return [pkg.find(part) ?? part];
  });
}

function sheetFindings({ name, visibility, kind }: Structure["sheets"][number]): readonly FileFinding[] {
  const found: FileFinding[] = [];
  const add = (code: string): number => found.push({ code, sheet: name, cell: null, with: { sheet: name } });
  if (kind === "missing") add("sheet-missing");
  if (visibility === "hidden") add("hidden-sheet");
  if (visibility === "veryHidden") add("very-hidden-sheet");
  return found;
}
