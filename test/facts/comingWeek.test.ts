import { comingWeek } from "../../src/facts/comingWeek.js";
import { on } from "../support/builders.js";

test.each([
  ["2025-08-11", null, "2025-08-11"],
  ["2025-08-14", 1439, "2025-08-11"],
  ["2025-08-15", 719, "2025-08-11"],
  ["2025-08-15", 720, "2025-08-18"],
  ["2025-08-15", null, "2025-08-18"],
  ["2025-08-16", 0, "2025-08-18"],
  ["2025-08-17", null, "2025-08-18"],
])("on %s at minute %j the week of %s is coming", (today, minutes, start) => expect(comingWeek(on(today), minutes).start).toBe(on(start)));
