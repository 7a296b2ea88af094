import type { Day } from "../../model/day.js";
import type { PlanItem } from "../../model/nouns.js";
import { shiftWeek, weekOf, type Week } from "../../model/week.js";
import { readCompletion } from "../../text/readCompletion.js";
import { sideOfSlot } from "../evidence.js";
import { matchSide, type MatchSide } from "../matchSide.js";
import type { SlotFacts } from "../slots.js";
import { itemsOf, type Reading } from "../weekFacts.js";
import { weekRows } from "../weekRows.js";
import type { GradeOf } from "./taskNeeds.js";

/** Results are looked at so many weeks back, and so many of them, the latest first [A]. */
const WEEKS = 12;
const MOST = 2000;

/** Something that was achieved or done: a daytime or evening of the log, or a task. */
export interface Result {
  readonly day: Day;
  readonly text: string;
  readonly slot?: SlotFacts;
  readonly item?: PlanItem;
  /** Made ready to be weighed, when it is. */
  side(): MatchSide;
}

/** What the log and the plan of the last weeks say was achieved, whoever's it is, the latest first. */
export function recentResults({ inputs, names, slotsOf, ...reading }: Reading, gradeOf: GradeOf, today: Day): readonly Result[] {
  const rows = weekRows(inputs);
  const results: Result[] = [];
  for (const week of weeksBefore(today)) {
    for (const entry of rows.logOf(week)) {
      if (entry.day > today) continue;
      for (const slot of slotsOf(entry)) {
        if (isResult(slot)) results.push({ day: entry.day, text: [slot.action, slot.result, entry.project ?? ""].join(" "), slot, side: () => sideOfSlot(slot, names) });
      }
    }
    for (const item of itemsOf(week, { ...reading, inputs, names, slotsOf, person: null })) {
      if (gradeOf(item) !== "done") continue;
      const told = item.actual ?? item.status ?? "";
      const side = (): MatchSide => matchSide(item.task, told, item.client ?? [], item.project ?? "", names);
      results.push({ day: week.end < today ? week.end : today, text: [item.task, told, item.project ?? ""].join(" "), item, side });
    }
    if (results.length >= MOST) break;
  }
  return results.sort((a, b) => b.day - a.day).slice(0, MOST);
}

/** An answer from one's own side is a result that reads done, though it is no effect on a client (财务已开票). */
function isResult({ reading, result }: SlotFacts): boolean {
  return reading.label === "achieved" || (reading.label !== "no_effect" && result !== "" && readCompletion(result).label === "done");
}

function weeksBefore(today: Day): readonly Week[] {
  const last = weekOf(today);
  return Array.from({ length: WEEKS }, (_, weeks) => shiftWeek(last, -weeks));
}
