import { lookOf, TONES } from "../hosts/palette.js";
import type { DrawnCell, Role, Tone } from "../model/drawing.js";

const seen = new Set<string>();
let sheet: CSSStyleSheet | undefined;

/**
 * The class that gives a cell of the page the look it has in the workbook, from the hosts' own palette.
 *
 * Rules go into a constructed style sheet, which the content security policy allows where it forbids inline style.
 */
export function lookClass({ role, tone }: Pick<DrawnCell, "role" | "tone">): string {
  const name = `look-${role}-${tone ?? "none"}`;
  if (!seen.has(name)) {
    seen.add(name);
    styleSheet().insertRule(`.paper .${name} { ${rulesOf(role, tone)} }`);
  }
  return name;
}

/** The colour of a tone in charts. */
export function chartColor(tone: Tone | "accent", accent: string): string {
  return `#${tone === "accent" ? accent : TONES[tone].chart}`;
}

function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  return sheet;
}

function rulesOf(role: Role, tone: Tone | undefined): string {
  const look = lookOf(tone === undefined ? { role } : { role, tone });
  const lines = { none: "", hair: "border-bottom: 1px solid #d9d9d9;", accent: "border-bottom: 1px solid #1f3864;" };
  return [
    `font-size: ${look.size}pt;`,
    `font-weight: ${look.bold ? 600 : 400};`,
    `color: #${look.color};`,
    look.fill === null ? "" : `background: #${look.fill};`,
    `text-align: ${look.align};`,
    `white-space: ${look.wrap ? "pre-wrap" : "pre"};`,
    look.underline ? "text-decoration: underline;" : "",
    lines[look.line],
  ].join(" ");
}
