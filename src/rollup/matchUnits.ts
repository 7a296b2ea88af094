import type { BookRow } from "../model/book.js";
import { likeness, pairsOfText } from "../text/likeness.js";
import { contentOf } from "./content.js";
import { numberOf, rowText } from "./rowKey.js";
import type { Unit } from "./settleGroup.js";

/** From this likeness on a row is the same in other words; with its own number or place, from this one on [A]. */
const ALIKE = 0.6;
const ALIKE_IN_PLACE = 0.5;

/** Last week's row, and the mailed one that takes its place; `sure` where what was decided on it still fits. */
export interface Match {
  readonly unit: Unit;
  readonly sure: boolean;
}

type Fits = (base: BookRow, mailed: BookRow, nth: number) => number;

/**
 * Finds for rows of last week's team workbook the mailed ones of the same person and week that take their place: the same words before the
 * same number, the same number before alike words. A row of the same number that says something else takes the place, but nothing decided.
 */
export function matchUnits(base: readonly Unit[], mailed: readonly Unit[]): ReadonlyMap<Unit, Match> {
  const matches = new Map<Unit, Match>();
  const free = new Set(mailed);
  const pass = (fits: Fits, sure: boolean): void => {
    for (const own of base) {
      if (matches.has(own)) continue;
      let best: { readonly unit: Unit; readonly score: number } | undefined;
      for (const unit of free) {
        const score = bestFit(own, unit, (one, other) => fits(one, other, mailed.indexOf(unit) - base.indexOf(own)));
        if (score > (best?.score ?? 0)) best = { unit, score };
      }
      if (!best) continue;
      matches.set(own, { unit: best.unit, sure });
      free.delete(best.unit);
    }
  };
  pass((one, other) => Number(contentOf(one) === contentOf(other)), true);
  pass((one, other) => Number(sameWords(one, other) && numberOf(one) === numberOf(other)), true);
  pass((one, other) => Number(sameWords(one, other)), true);
  pass((one, other, apart) => (inPlace(one, other, apart) && alike(one, other) >= ALIKE_IN_PLACE ? alike(one, other) : 0), true);
  pass((one, other) => (alike(one, other) >= ALIKE ? alike(one, other) : 0), true);
  pass((one, other) => Number(numberOf(one) !== "" && numberOf(one) === numberOf(other)), false);
  return matches;
}

/** How well the best fitting tellings of two rows fit, at most 1; a row that hundreds of workbooks tell is not held against itself to the end. */
function bestFit(own: Unit, unit: Unit, fit: (one: BookRow, other: BookRow) => number): number {
  let best = 0;
  for (const { row } of own.tellings) {
    for (const telling of unit.tellings) {
      best = Math.max(best, fit(row, telling.row));
      if (best >= 1) return best;
    }
  }
  return best;
}

function sameWords(one: BookRow, other: BookRow): boolean {
  return rowText(one) === rowText(other);
}

function alike(one: BookRow, other: BookRow): number {
  return likeness(pairsOfText(rowText(one)), pairsOfText(rowText(other)));
}

function inPlace(one: BookRow, other: BookRow, apart: number): boolean {
  return one.kind === "log" ? apart === 0 : numberOf(one) !== "" && numberOf(one) === numberOf(other);
}
