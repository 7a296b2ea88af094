import type { Package } from "./package.js";
import { walkXml } from "./xml/walkXml.js";

/** What `[Content_Types].xml` says; part names and extensions in lower case, without leading slash. */
export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
  /** The type of a part, "" where nothing is said. */
  of(part: string): string;
}

/** The name of the part that says what each part is. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** The content types of a package; empty where it has none. */
export function readContentTypes(pkg: Package): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const of = (part: string): string => {
    const name = part.toLowerCase();
    return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
  };
  const text = pkg.text(CONTENT_TYPES);
  if (text === undefined) return { overrides, defaults, of };
  walkXml(text, CONTENT_TYPES, pkg.limits.depth, {
    open(element, attributes) {
      const type = attributes.get("ContentType") ?? "";
      const part = attributes.get("PartName");
      const extension = attributes.get("Extension");
      if (element === "Override" && part !== undefined) overrides.set(part.replaceAll("\\", "/").replace(/^\//, "").toLowerCase(), type);
      if (element === "Default" && extension !== undefined) defaults.set(extension.toLowerCase(), type);
    },
  });
  return { overrides, defaults, of };
}
