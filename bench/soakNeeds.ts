import fc from "fast-check";
import { TeamYear, type Chance } from "./needs/teamYear.js";

/** Chance that takes the same turns for the same seed. */
export function chanceOf(seed: number): Chance {
  const [stream] = fc.sample(fc.infiniteStream(fc.nat(999_999)), { seed, numRuns: 1 });
  const next = (): number => Number(stream?.next().value ?? 0) / 1_000_000;
  return { below: (n) => Math.floor(next() * n), happens: (share) => next() < share };
}

/** Passes so many years of weekly runs with random edits between them; gives how many things were looked at, and throws at the first that is lost, renamed or doubled, with the seed of its year. */
export async function soakNeeds(years: number, weeks = 52, seed = 20_250_811): Promise<number> {
  let checks = 0;
  for (let year = 0; year < years; year += 1) {
    const team = new TeamYear(chanceOf(seed + year));
    try {
      for (let week = 0; week < weeks; week += 1) await team.passWeek();
    } catch (error) {
      throw new Error(`year of seed ${seed + year}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    checks += team.checks;
  }
  return checks;
}
