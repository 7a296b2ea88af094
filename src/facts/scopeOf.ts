import type { Inputs } from "../model/inputs.js";
import type { Request, Review } from "../model/review.js";
import { shiftWeek } from "../model/week.js";
import { chooseWeek } from "./chooseWeek.js";
import { personNames } from "./personName.js";
import { peopleOf } from "./scope.js";

/** Whose week is reviewed, which one, and from when it is looked at. */
export type Scope = Pick<Review, "person" | "people" | "week" | "planWeek" | "today" | "minutes" | "phase" | "weekChosen">;

/** The scope that a request means in this workbook: the week of ruling 25 where none is named, a person under the name 设置 knows. */
export function scopeOf(inputs: Inputs, request: Request): Scope {
  const { today, minutes } = request;
  const { week, chosen } = chooseWeek(inputs, request);
  const person = request.person === null ? null : (personNames([request.person], inputs.settings)[0] ?? request.person);
  return {
    person,
    people: peopleOf(inputs, person, week),
    week,
    planWeek: shiftWeek(week, 1),
    today,
    minutes,
    phase: today > week.end ? "past" : today < week.start ? "future" : "running",
    weekChosen: chosen,
  };
}
