import type { Workbook } from "../../src/model/workbook.js";
import { openBook } from "./book/openBook.js";
import { openStandIn, type Opened, type Opening } from "./openStandIn.js";
import { probeHost } from "./probeHost.js";
import { StandIn, type StandInRules } from "./standIn.js";

export interface OpenedProbe extends Opened {
  readonly standIn: StandIn;
  readonly host: ReturnType<typeof probeHost>;
}

/** The product's `ExcelHost` in a page of its own, over a workbook that the stand-in holds. */
export async function openProbe(
  workbook: Pick<Workbook, "fileName" | "dateSystem" | "sheets">,
  rules: Partial<StandInRules> = {},
  opening: Partial<Opening> = {},
): Promise<OpenedProbe> {
  const standIn = new StandIn(openBook(workbook), rules);
  const folder = process.env["PROBE"];
  if (folder === undefined) throw new Error("Build the probe first: buildProbe()");
  const opened = await openStandIn({ standIn, folder, ...opening });
  return { ...opened, standIn, host: probeHost(opened) };
}
