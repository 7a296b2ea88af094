import { MARKER_NAME } from "../../model/marker.js";
import type { WritePlan } from "../../model/writePlan.js";
import { HostFailure } from "../failure.js";
import type { Seen } from "./survey.js";

/**
 * Takes away a sheet that this very run added but could not mark as ours any more, so that the next run finds its name free.
 *
 * Only a sheet that was not there before the run, holds nothing and has no marker; any other stays. A failure of ours while
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
        return { target, used: target.getUsedRangeOrNullObject(true), marker: target.names.getItemOrNullObject(MARKER_NAME) };
      });
    for (const { target, used, marker } of made) {
      target.load("name");
      used.load("address");
      marker.load("name");
    }
    await sync();
    for (const { target, used, marker } of made) {
      if (!target.isNullObject && used.isNullObject && marker.isNullObject) target.delete();
    }
    await sync();
  } catch {
    // The failure that brought us here is the one to tell; a blank sheet left behind harms nobody.
  }
}
