import type { Inputs } from "../model/inputs.js";
import type { WeekFound } from "../model/overview.js";
import type { Request, Review } from "../model/review.js";
import { weekOf, type Week } from "../model/week.js";
import { pastFridayNoon } from "./fridayNoon.js";
import { weekRows } from "./weekRows.js";

/** The week to review, and why that one. */
export interface ChosenWeek {
  readonly week: Week;
  readonly chosen: Review["weekChosen"];
  /** The running week, where it has rows and Friday noon has passed: offered, never taken unasked (ruling 25). */
  readonly offered: Week | null;
  /** Every week with rows, latest first. */
  readonly weeks: readonly WeekFound[];
}

/**
 * Gives the asked week, else the last complete week that has rows, else the running one, else the latest with log rows (ruling 25).
 *
 * A workbook without any rows gives the week before today's.
 */
export function chooseWeek(inputs: Inputs, request: Pick<Request, "week" | "today" | "minutes">): ChosenWeek {
  const { weeks } = weekRows(inputs);
  const { today } = request;
  const running = weekOf(today);
  const hasRunning = weeks.some(({ start }) => start === running.start);
  const offered = hasRunning && pastFridayNoon(today, request.minutes) ? running : null;
  const give = (week: Week, chosen: ChosenWeek["chosen"]): ChosenWeek => ({ week, chosen, offered: offered?.start === week.start ? null : offered, weeks });

  if (request.week !== null) return give(weekOf(request.week), "asked");
  const complete = weeks.find(({ start }) => weekOf(start).end < today);
  if (complete) return give(weekOf(complete.start), "lastComplete");
  if (hasRunning) return give(running, "running");
  const latest = weeks.find(({ entries }) => entries > 0) ?? weeks[weeks.length - 1];
  return latest ? give(weekOf(latest.start), "latest") : give(weekOf((running.start - 7) as typeof today), "lastComplete");
}
