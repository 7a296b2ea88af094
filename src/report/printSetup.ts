import type { DrawnRow, PrintSetup } from "../model/drawing.js";
import type { ReportOptions } from "./options.js";
import type { Voice } from "./voice.js";

/** The page of a generated sheet: its footer says what it is not for, which page, and what made it. */
export function printSetup(
  orientation: PrintSetup["orientation"],
  titleRow: number,
  rows: readonly DrawnRow[],
  columns: number,
  version: string,
  { report }: Voice,
  { footer }: ReportOptions,
): PrintSetup {
  return {
    orientation,
    titleRows: { first: titleRow, last: titleRow },
    footer: { left: footer ?? report("footer"), center: report("footer-page"), right: report("footer-product", { version }) },
    area: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: columns - 1 },
  };
}
