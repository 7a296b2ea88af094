import { monthOf } from "../../src/facts/monthOf.js";
import { overMonth, overQuarter } from "../../src/facts/overMonth.js";
import { on } from "../support/builders.js";

test.each([
  ["2025-01-01", "2025-01-01", "2025-01-31"],
  ["2024-02-29", "2024-02-01", "2024-02-29"],
  ["2025-11-30", "2025-11-01", "2025-11-30"],
  ["2025-12-31", "2025-12-01", "2025-12-31"],
])("the month of %s is %s to %s", (day, first, last) => expect(monthOf(on(day))).toEqual({ first: on(first), last: on(last) }));

test.each([
  ["2025-07-31", "2025-07-31", "2025-06-01"],
  ["2025-07-31", "2025-08-01", "2025-07-01"],
  ["2025-01-05", "2025-01-06", "2024-12-01"],
])("the month over of %s as seen on %s begins on %s", (day, today, first) => expect(overMonth(on(day), on(today)).first).toBe(on(first)));

test.each([
  ["2025-06-30", "2025-06-30", "2025-01-01", "2025-03-31"],
  ["2025-06-30", "2025-07-01", "2025-04-01", "2025-06-30"],
  ["2025-12-31", "2026-01-01", "2025-10-01", "2025-12-31"],
  ["2025-02-01", "2025-02-08", "2024-10-01", "2024-12-31"],
])("the quarter over of %s as seen on %s is %s to %s", (day, today, first, last) => expect(overQuarter(on(day), on(today))).toMatchObject({ first: on(first), last: on(last) }));
