import { dayOf, partsOf, type Day } from "../model/day.js";
import { weekOf } from "../model/week.js";
import { noneWord } from "../text/noneWord.js";

/** A task that a log row names in 关联任务: its 序号 and the Monday of its week. */
export interface TaskLink {
  readonly number: number;
  readonly monday: Day;
}

const LINK = /^(?:(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?\s*[/#第]\s*)?第?(\d{1,3})项?$/u;

/**
 * The tasks that a 关联任务 cell names: 序号 of the row's own week, or date/序号 (ruling 33); 无 names none of them, and words that name neither give null.
 *
 * @example taskLinks("2、2025-08-04/3", dayOf(2025, 8, 12)) //=> 序号 2 of 2025-08-11 and 3 of 2025-08-04
 */
export function taskLinks(text: string, day: Day): readonly TaskLink[] | null {
  if (noneWord(text)) return [];
  const links = text.split(/[、，,；;\s]+/u).flatMap((part) => {
    const found = LINK.exec(part);
    if (!found) return [];
    const [, year, month, date, number] = found;
    const at = month === undefined ? day : dayOf(Number(year ?? partsOf(day).year), Number(month), Number(date));
    return at === undefined ? [] : [{ number: Number(number), monday: weekOf(at).start }];
  });
  return links.length === 0 ? null : links;
}
