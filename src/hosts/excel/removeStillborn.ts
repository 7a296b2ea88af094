import { parseMarker } from "../../model/marker.js";
import type { CellValue } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import { HostFailure } from "../failure.js";
import { askCharts, isChartOfOurs } from "./drawCharts.js";
import type { Seen } from "./survey.js";
import type { Session } from "./session.js";

/** The names of the charts on each sheet before a run, by the sheet's name. */
export type ChartsBefore = ReadonlyMap<string, readonly string[]>;

/**
 * Takes away what this very run added and did not come to say that it is ours: a sheet that it drew nothing on, so that the next run
 * finds its name free, and a chart without its name.
 *
 * Only what was not there before the run; anything else stays. A failure of ours while waiting (`excel-timed-out`) leaves everything,
 * because the exchange may still arrive.
 */
export async function removeStillborn({ context, sync }: Session, seen: Seen, plans: readonly WritePlan[], charts: ChartsBefore, cause: unknown): Promise<void> {
  if (cause instanceof HostFailure) return;
  const before = new Set(seen.sheets.map(({ name }) => name));
  try {
    const made = plans.map(({ act, sheet }) => {
      const target = context.workbook.worksheets.getItemOrNullObject(sheet);
      const used = target.getUsedRangeOrNullObject(true);
      const drawn = askCharts(target);
      target.load("name");
      used.load("values");
      return { target, used, drawn, isNew: act === "create" && !before.has(sheet), known: charts.get(sheet) ?? [] };
    });
    await sync();
    for (const { target, used, drawn, isNew, known } of made) {
      if (target.isNullObject) continue;
      if (isNew && (used.isNullObject || holdsMarkAlone(used.values))) target.delete();
      else for (const chart of drawn.items) if (!isChartOfOurs(chart.name) && !known.includes(chart.name)) chart.delete();
    }
    await sync();
  } catch {
    // The failure that brought us here is the one to tell; what is left behind harms nobody.
  }
}

function holdsMarkAlone(values: readonly (readonly CellValue[])[]): boolean {
  return values.length === 1 && values[0]?.length === 1 && parseMarker(values[0][0]) !== undefined;
}
