import fc from "fast-check";
import { keptWorkbook } from "./needs/keptWorkbook.js";
import { needsAlone } from "./needs/needsAlone.js";
import { TeamYear, type Chance, type Pace } from "./needs/teamYear.js";
import { wholeReview } from "./needs/wholeReview.js";

const WEEKS = 52;

/** Chance that takes the same turns for the same seed. */
export function chanceOf(seed: number): Chance {
  const [stream] = fc.sample(fc.infiniteStream(fc.nat(999_999)), { seed, numRuns: 1 });
  const next = (): number => Number(stream?.next().value ?? 0) / 1_000_000;
  return { below: (n) => Math.floor(next() * n), happens: (share) => next() < share };
}

/** A team that asks for something in every other week, its needs reviewed with all else. */
export const busy = (): Pace => ({ run: wholeReview, asks: 0.5, twice: 4, moves: 0.2, losses: ["memory", "table"] });

/** A team that asks for something now and then, its needs looked at alone: so that a hundred years pass in a test. */
export const quiet = (): Pace => ({ run: needsAlone(), asks: 0.07, twice: 13, moves: 0.2, losses: ["memory", "table"] });

/** A team whose workbook is kept from week to week, its sheets merged with what people did to them; what it remembers stays. */
export const keeping = (): Pace => ({ run: keptWorkbook(), asks: 0.15, twice: 4, moves: 0, losses: ["table"] });

/** Passes so many years of weekly runs with random edits between them, each at a pace of its own; gives how many things were looked at, and throws at the first that is lost, renamed or doubled, with the seed of its year. */
export async function soakNeeds(years: number, pace = busy, seed = 20_250_811): Promise<number> {
  let checks = 0;
  for (let year = 0; year < years; year += 1) {
    const team = new TeamYear(chanceOf(seed + year), pace());
    try {
      for (let week = 0; week < WEEKS; week += 1) await team.passWeek();
    } catch (error) {
      throw new Error(`year of seed ${seed + year}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    checks += team.checks;
  }
  return checks;
}
