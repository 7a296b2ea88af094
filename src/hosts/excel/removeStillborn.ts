import { parseMarker } from "../../model/marker.js";
import type { CellValue } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import { HostFailure } from "../failure.js";
import type { Seen } from "./survey.js";

/**
 * Takes away a sheet that this very run added and then drew nothing on, so that the next run finds its name free.
 *
 * Only a sheet that was not there before the run and holds nothing but our mark; any other stays. A failure of ours while
 * waiting (`excel-timed-out`) leaves everything, because the exchange may still arrive.
 */
export async function removeStillborn(
  { context, sync }: { readonly context: Excel.RequestContext; readonly sync: () => Promise<void> },
  seen: Seen,
  plans: readonly WritePlan[],
  cause: unknown,
): Promise<void> {
  if (cause instanceof HostFailure) return;
  const before = new Set(seen.sheets.map(({ name }) => name));
  try {
    const made = plans
      .filter(({ act, sheet }) => act === "create" && !before.has(sheet))
      .map(({ sheet }) => {
        const target = context.workbook.worksheets.getItemOrNullObject(sheet);
        const used = target.getUsedRangeOrNullObject(true);
        target.load("name");
        used.load("values");
        return { target, used };
      });
    await sync();
    for (const { target, used } of made) {
      if (!target.isNullObject && (used.isNullObject || holdsMarkAlone(used.values))) target.delete();
    }
    await sync();
  } catch {
    // The failure that brought us here is the one to tell; a blank sheet left behind harms nobody.
  }
}

function holdsMarkAlone(values: readonly (readonly CellValue[])[]): boolean {
  return values.length === 1 && values[0]?.length === 1 && parseMarker(values[0][0]) !== undefined;
}
