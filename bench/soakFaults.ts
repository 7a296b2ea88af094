import { userWorkbook } from "../test/hosts/contractBook.js";
import buildProbe from "../test/stand-in/buildProbe.js";
import { CODES, FaultRuns, HOST_FAULTS, type FaultAt } from "../test/stand-in/faultRuns.js";
import { closeBrowser } from "../test/stand-in/openStandIn.js";
import { openProbe } from "../test/stand-in/openProbe.js";

/** What a long run found: how many cases it tried, and what did not hold. */
export interface Soaked {
  readonly tried: number;
  readonly complaints: readonly string[];
}

/** Breaks a redraw over two sheets off by every code at every action, before and after it: the full product. */
export async function soakFaults(): Promise<Soaked> {
  await buildProbe();
  const complaints: string[] = [];
  let tried = 0;
  try {
    const opened = await openProbe(userWorkbook(), {}, { platform: "desktop" });
    await opened.host.ready();
    const runs = await FaultRuns.prepare(opened);
    for (const at of product(runs.actions)) {
      const complaint = await runs.complaint(at);
      tried += 1;
      if (complaint !== null) complaints.push(`${JSON.stringify(at)}: ${complaint}`);
    }
    complaints.push(...opened.complaints);
  } finally {
    await closeBrowser();
  }
  return { tried, complaints };
}

function* product(actions: readonly number[]): Generator<FaultAt> {
  for (const [batch, count] of actions.entries()) {
    for (let index = 0; index < count; index += 1) {
      for (const fault of [...CODES, ...HOST_FAULTS]) for (const moment of ["before", "after"] as const) yield { batch, index, moment, fault };
    }
  }
}
