// The long runs that no test has time for, one after the other: node bench/soak.mjs. Ends with 1 where anything did not hold.
import "../.ci/typescript.mjs";

/** How many years of weekly runs the needs live through. */
const YEARS = 20;

/** A soak that throws at the first thing that does not hold. */
async function orComplaint(soak) {
  try {
    return { tried: await soak(), complaints: [] };
  } catch (error) {
    return { tried: 0, complaints: [String(error)] };
  }
}

const SOAKS = {
  "years of needs": () => orComplaint(async () => (await import("./soakNeeds.ts")).soakNeeds(YEARS)),
  "years of a kept workbook": () => orComplaint(async () => { const { keeping, soakNeeds } = await import("./soakNeeds.ts"); return soakNeeds(YEARS, keeping); }),
  "faults of a redraw in Excel": async () => (await import("./soakFaults.ts")).soakFaults(),
};

let failed = false;
for (const [name, soak] of Object.entries(SOAKS)) {
  const started = performance.now();
  const { tried, complaints } = await soak();
  const seconds = Math.round((performance.now() - started) / 1000);
  for (const complaint of complaints) console.error(complaint);
  console.log(`${name}: ${tried} tried in ${seconds} s, ${complaints.length} did not hold`);
  failed ||= complaints.length > 0;
}
process.exit(failed ? 1 : 0);
