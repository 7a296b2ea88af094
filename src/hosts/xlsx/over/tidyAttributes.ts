import type { XmlElement } from "../write/elements.js";

/** What an attribute says where it is not there. */
const DEFAULTS: ReadonlySet<string> = new Set(["errorStyle=stop", "imeMode=noControl", "operator=between", "operator=equal", "type=none"]);

/** An element's attributes as one text, equal where they say the same: true and 1, an absent attribute and its default, blanks at the ends. */
export function tidyAttributes({ attributes }: XmlElement, without: readonly string[]): string {
  return [...attributes]
    .filter(([name, value]) => !without.includes(name) && !name.includes(":") && value !== "" && !/^(?:0|false)$/.test(value))
    .map(([name, value]) => `${name}=${value === "true" ? "1" : value.trim()}`)
    .filter((pair) => !DEFAULTS.has(pair))
    .sort()
    .join(" ");
}
