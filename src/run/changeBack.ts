import type { Host } from "../hosts/host.js";
import { markerOf } from "../model/marker.js";
import { readMemory } from "./memory/memorySheet.js";
import { withMemory } from "./memory/remembering.js";
import { ourSheets } from "./ourSheets.js";
import { completed, takenBack, type Redrawn } from "./redrawRemembered.js";
import type { Telling } from "./drawAll.js";

/** What was changed: sheets drawn again, and sheets taken out, by name. */
export interface Changed {
  readonly drawn: readonly string[];
  readonly removed: readonly string[];
}

/** Takes the last run back, and remembers that, so that the same call brings it again. Nothing is changed where nothing is remembered. */
export function takeBack(host: Host, telling: Telling): Promise<Changed> {
  return redraw(host, telling, takenBack);
}

/** Completes a run that stopped half-way; nothing is changed where none did. */
export function complete(host: Host, telling: Telling): Promise<Changed> {
  return redraw(host, telling, completed);
}

/** Takes every sheet of ours out of the workbook, the memory with them, which nobody sees and which is not told of: it is as if it had never been reviewed. */
export async function cleanOut(host: Host): Promise<Changed> {
  const workbook = await host.read();
  const marked = workbook.sheets.filter((sheet) => markerOf(sheet) !== undefined).map(({ name }) => name);
  if (marked.length > 0) await host.remove(marked);
  return { drawn: [], removed: ourSheets(workbook) };
}

async function redraw(host: Host, telling: Telling, redrawn: typeof completed): Promise<Changed> {
  const workbook = await host.read();
  const before = await readMemory(workbook);
  const { plan, removes, memory }: Redrawn = redrawn(workbook, before, telling);
  if (plan.writes.length === 0 && removes.length === 0) return { drawn: [], removed: [] };
  const writes = await withMemory(workbook, plan.writes, { before, after: memory }, telling);
  await host.write(writes);
  if (removes.length > 0) await host.remove(removes);
  return { drawn: plan.writes.map(({ sheet }) => sheet), removed: removes };
}
