import { overdueLevel } from "../../src/facts/overdueLevel.js";

test.each([
  [1, "yellow"],
  [29, "yellow"],
  [30, "orange"],
  [59, "orange"],
  [60, "red"],
  [61, "red"],
])("%d days over is %s", (days, level) => expect(overdueLevel(days, { overdueOrange: 30, overdueRed: 60 })).toBe(level));
