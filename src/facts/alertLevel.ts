import type { Level } from "../model/finding.js";

/** The times of a limit at which an alert turns orange and red. */
export interface AlertTimes {
  readonly alertOrange: number;
  readonly alertRed: number;
}

/** The three levels of an alert (004-53). */
export type AlertLevel = Extract<Level, "yellow" | "orange" | "red">;

/**
 * The level of a figure that has reached its upper limit: yellow from there, orange and red from so many times the limit (004-53, [A]).
 *
 * @example alertLevel(30, 20, { alertOrange: 1.5, alertRed: 2 }) //=> "orange"
 */
export function alertLevel(value: number, limit: number, { alertOrange, alertRed }: AlertTimes): AlertLevel {
  if (value >= limit * alertRed) return "red";
  return value >= limit * alertOrange ? "orange" : "yellow";
}

/**
 * The level of a figure that lies under its lower limit: orange and red at so many times below it (004-53, [A]).
 *
 * @example alertLevelBelow(1, 1.5, { alertOrange: 1.5, alertRed: 2 }) //=> "orange"
 */
export function alertLevelBelow(value: number, limit: number, { alertOrange, alertRed }: AlertTimes): AlertLevel {
  if (value * alertRed <= limit) return "red";
  return value * alertOrange <= limit ? "orange" : "yellow";
}
