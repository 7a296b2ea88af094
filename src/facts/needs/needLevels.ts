import { daysBetween, type Day } from "../../model/day.js";
import { NEED_LEVELS, type NeedLevel, type NeedRecord } from "../../model/needRecord.js";
import type { CoordinatedNeed } from "../../model/coordination.js";

type Levels = NeedRecord["levels"];

/** A step is told for so many days [A]. */
const TOLD = 7;

/** The levels of a need with the one of today; of several runs on a day the last counts, so that a second run changes nothing. A run that looks back adds none. */
export function levelsNow(before: Levels, level: NeedLevel, today: Day): Levels {
  if (before.some(({ day }) => day > today)) return before;
  const earlier = before.filter(({ day }) => day < today);
  return earlier.at(-1)?.level === level ? earlier : [...earlier, { day: today, level }];
}

/** The last step of a need where it was to a graver level and not long ago. */
export function lastRaise(levels: Levels, today: Day): CoordinatedNeed["raisedTo"] {
  const [before, last] = levels.slice(-2);
  if (!before || !last || daysBetween(last.day, today) >= TOLD) return null;
  const graver = weight(last.level) > weight(before.level);
  return graver ? { from: before.level, to: last.level, day: last.day } : null;
}

function weight(level: NeedLevel): number {
  return level === "unknown" ? 0 : NEED_LEVELS.indexOf(level);
}
