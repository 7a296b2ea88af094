import type { DrawnCell, Format, Role, Tone } from "../model/drawing.js";

/** How a cell looks; no font name, so that a workbook's own font stays. Colours are RRGGBB. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly align: "left" | "center" | "right";
  readonly wrap: boolean;
  readonly underline: boolean;
  /** The hairline under the cell; `accent` is the stronger rule under headings. */
  readonly line: "none" | "hair" | "accent";
}

/** The one accent: a deep blue. */
export const ACCENT = "1F3864";
const INK = "262626";
const GREY = "595959";
/** The thin line between cells. */
export const HAIRLINE = "D9D9D9";

/** Text and tint of each tone; every pair has a contrast of at least 4.5:1 and differs in grey print. */
export const TONES: Readonly<Record<Tone, { readonly text: string; readonly fill: string | null; readonly chart: string }>> = {
  good: { text: "1E6B37", fill: "E6F2E8", chart: "5B9B6B" },
  attention: { text: "7A4B00", fill: "FFF3D6", chart: "D9A441" },
  bad: { text: "9C1C1C", fill: "FBE3E1", chart: "C0504D" },
  unknown: { text: "4F4F4F", fill: "EDEDED", chart: "A6A6A6" },
  quiet: { text: "5F5F5F", fill: null, chart: "BFBFBF" },
  none: { text: INK, fill: null, chart: "7F7F7F" },
};

type Partly = Partial<Look>;
const BASE: Look = { size: 10.5, bold: false, color: INK, fill: null, align: "left", wrap: true, underline: false, line: "none" };
const ROLES: Readonly<Record<Role, Partly>> = {
  title: { size: 16, bold: true, color: ACCENT, wrap: false },
  subtitle: { size: 9, color: GREY, wrap: false },
  warning: { bold: true, color: TONES.bad.text, fill: TONES.bad.fill },
  summary: { line: "hair" },
  figure: { size: 14, bold: true, color: ACCENT, wrap: false },
  figureLabel: { size: 9, color: GREY, wrap: false },
  section: { size: 12, bold: true, color: ACCENT, wrap: false, line: "accent" },
  head: { bold: true, color: ACCENT, fill: "E9EEF6", align: "center", line: "accent" },
  text: { line: "hair" },
  center: { align: "center", line: "hair" },
  number: { align: "right", line: "hair", wrap: false },
  small: { size: 9, color: GREY },
  link: { size: 9, color: "2F5597", line: "hair" },
  input: { line: "hair" },
  spacer: { wrap: false },
};

/** How a drawn cell looks in both hosts: its role, then its tone, then the colour that a person gave it. */
export function lookOf({ role, tone = "none", paint }: Pick<DrawnCell, "role" | "tone" | "paint">): Look {
  const plain = { ...BASE, ...ROLES[role] };
  const { text, fill } = TONES[tone];
  const toned = tone === "none" ? plain : { ...plain, color: text, fill: fill ?? plain.fill };
  return paint === undefined ? toned : { ...toned, fill: paint };
}

const FILLS: ReadonlySet<string> = new Set([...Object.values(TONES), ...Object.values(ROLES)].flatMap(({ fill }) => fill ?? []));

/**
 * Whether a fill of that colour (RRGGBB) may be one of ours; any other is a person's.
 *
 * @example isOurFill("FFFF00") //=> false
 */
export function isOurFill(color: string): boolean {
  return FILLS.has(color.toUpperCase());
}

/** The number format of each kind of value; neutral to the reader's locale. */
export const NUMBER_FORMATS: Readonly<Record<Format, string>> = {
  text: "@",
  integer: "0",
  decimal: "0.0",
  percent: "0%",
  day: "yyyy-mm-dd",
  moment: "yyyy-mm-dd hh:mm",
  general: "General",
};
