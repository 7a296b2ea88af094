import type { Area } from "../../model/workbook.js";
import { around, carried, type Redraw } from "./redraw.js";
import { textOf } from "./textOf.js";

/** Something of a drawing that covers an area, such as a merge or what may be typed. */
export interface Covering {
  readonly area: Area;
}

/** Which of them are put, and which of the last drawing's do not stand as wanted. */
export interface AreaChanges<T extends Covering> {
  readonly remove: readonly T[];
  readonly add: readonly T[];
}

/** Compares what covers areas in the last drawing, carried to where it stands in the end, with what the new one wants. */
export function areaChanges<T extends Covering>(redraw: Redraw, last: readonly T[], wanted: readonly T[]): AreaChanges<T> {
  if (redraw.anew) return { remove: last, add: wanted };
  const standing = new Set(last.map((one) => textOf({ ...one, area: carried(redraw, one.area) })));
  const meant = new Set(wanted.map(textOf));
  return {
    remove: last.filter((one) => !meant.has(textOf({ ...one, area: carried(redraw, one.area) }))),
    add: wanted.filter((one) => !standing.has(textOf(one))),
  };
}

/** The cells that are left of them, before lines move or after. */
export function leftOf(redraw: Redraw, coverings: readonly Covering[], when: "now" | "then"): Area[] {
  return coverings.flatMap(({ area }) => around(redraw, area, when) ?? []);
}
