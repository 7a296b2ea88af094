import type { FileFinding } from "../../../model/workbook.js";
import type { Package } from "../package.js";
import type { Relationship } from "../relationships.js";
import { walkXml } from "../xml/walkXml.js";

const SHOWN = 120;

/** The finding on a link that leaves the file; ordinary links to web pages and mail addresses are none. */
export function externalFinding(sheet: string | null, { kind, target }: Relationship): FileFinding | undefined {
  const code = codeOf(kind, target);
  return code === undefined ? undefined : { code, sheet, cell: null, with: { target: target.slice(0, SHOWN) } };
}

function codeOf(kind: string, target: string): string | undefined {
  if (kind === "hyperlink") return /^(?:https?|mailto|tel):|^#/i.test(target) ? undefined : "link-to-file";
  return kind === "image" ? "external-picture" : "external-link";
}

/** The finding on a part of external links that asks another program for data, none for a plain workbook link. */
export function ddeFinding(pkg: Package, part: string): FileFinding | undefined {
  let target: string | undefined;
  walkXml(pkg.text(part) ?? "<none/>", part, pkg.limits.depth, {
    open(name, attributes) {
      if (name === "ddeLink") target = `${attributes.get("ddeService") ?? ""}|${attributes.get("ddeTopic") ?? ""}`;
    },
  });
  return target === undefined ? undefined : { code: "dde-link", sheet: null, cell: null, with: { target: target.slice(0, SHOWN) } };
}
