import { hasHappened } from "../../src/facts/hasHappened.js";
import { weekOf } from "../../src/model/week.js";
import { on } from "../support/builders.js";

const WEEK = weekOf(on("2025-08-11"));

test.each([
  ["2025-08-13", "2025-08-14", true],
  ["2025-08-14", "2025-08-14", true],
  ["2025-08-15", "2025-08-14", false],
  ["2025-08-18", "2025-08-14", false],
  ["2025-08-12", "2025-08-11", false],
  ["2025-08-11", "2025-08-10", true],
  ["2025-08-17", "2025-08-10", true],
  ["2025-08-18", "2025-08-10", false],
] as const)("%s in a review made on %s is over or under way: %s", (day, today, happened) => expect(hasHappened(on(day), WEEK, on(today))).toBe(happened));
