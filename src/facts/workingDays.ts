import { partsOf, weekdayOf, type Day } from "../model/day.js";
import type { Problem } from "../model/finding.js";
import type { Inputs } from "../model/inputs.js";
import type { Week } from "../model/week.js";
import { textSetting } from "../settings/texts.js";
import { HOLIDAYS, KNOWN_YEARS, MAKE_UP_DAYS } from "./holidays.js";
import { leaveDays } from "./leaveDays.js";

/** What a day is to a person: a working day, a weekly day off, a public holiday, or leave. */
export type DayKind = "working" | "off" | "holiday" | "leave";

/** Who works when. */
export interface WorkingDays {
  kindOf(day: Day, person: string): DayKind;
  /** What the calendar could not know of these days. */
  problemsOf(week: Week): readonly Problem[];
}

/**
 * Gives the calendar of a workbook: 设置 first, then leave, the yearly notice, and the person's own 作息 (rulings 5, 23).
 *
 * A year without a notice is worked by the week alone and named as a problem, unless 设置 lists days of that year.
 * Which Saturdays of 大小周 are worked is known only from 调休上班日.
 */
export function workingDays(inputs: Inputs): WorkingDays {
  const { settings, people } = inputs;
  const company = textSetting(settings.texts, "workingTime");
  const own = new Map((people?.rows ?? []).map((person) => [person.name, person]));
  const listed = new Set([...settings.daysOff, ...settings.workingDays].map((day) => partsOf(day).year));
  const timeOf = (person: string): string | null => own.get(person)?.workingTime ?? company;

  return {
    kindOf(day, person) {
      const leave = own.get(person)?.leave;
      if (leave !== undefined && leaveDays(leave, day).has(day)) return "leave";
      if (settings.workingDays.has(day)) return "working";
      if (settings.daysOff.has(day)) return "holiday";
      if (MAKE_UP_DAYS.has(day)) return "working";
      if (HOLIDAYS.has(day)) return "holiday";
      const weekday = weekdayOf(day);
      return weekday === 7 || (weekday === 6 && timeOf(person) !== "单休") ? "off" : "working";
    },
    problemsOf(week) {
      const years = new Set([partsOf(week.start).year, partsOf(week.end).year]);
      const problems: Problem[] = [];
      for (const year of years) {
        if (KNOWN_YEARS.has(year) || listed.has(year)) continue;
        problems.push({ code: "calendar-missing", origin: null, say: { say: "problem-calendar-missing", with: { year } } });
      }
      const alternating = company === "大小周" || [...own.values()].some((person) => person.workingTime === "大小周");
      const saturday = (week.end - 1) as Day;
      if (alternating && !settings.workingDays.has(saturday) && !settings.daysOff.has(saturday)) {
        problems.push({ code: "alternate-saturday", origin: null, say: { say: "problem-alternate-saturday", with: {} } });
      }
      return problems;
    },
  };
}
