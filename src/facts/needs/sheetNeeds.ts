import { daysBetween, type Day } from "../../model/day.js";
import type { Inputs } from "../../model/inputs.js";
import type { Need } from "../../model/nouns.js";
import { isOpen } from "../needClock.js";
import { personNames } from "../personName.js";
import { needKeys } from "./needKeys.js";
import type { NeedSource } from "./needSource.js";

/** A need solved or declined so many days ago is listed open to view [A]. */
export const LATELY = 28;

/** The rows of 协调事项 as places of needs, of everybody: numbers do not depend on whose review is asked for. */
export function sheetSources({ needs, settings }: Inputs): readonly NeedSource[] {
  return (needs?.rows ?? []).map((row) => {
    const need: Need = { ...row, owners: personNames(row.owners, settings) };
    return { kind: "need", keys: needKeys(need), need, open: isOpen(need), weighed: true };
  });
}

/** A row that was over long before anybody saw it is no need any more; one without a date may be. */
export function isPast({ open, need: { solved, raised } }: NeedSource, today: Day): boolean {
  const last = solved?.day ?? raised?.day;
  return !open && (last === undefined || daysBetween(last, today) > LATELY);
}
