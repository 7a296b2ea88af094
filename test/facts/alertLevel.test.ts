import { alertLevel, alertLevelBelow } from "../../src/facts/alertLevel.js";

const TIMES = { alertOrange: 1.5, alertRed: 2 };

test.each([
  [20, "yellow"],
  [29.9, "yellow"],
  [30, "orange"],
  [39.9, "orange"],
  [40, "red"],
])("%d against an upper limit of 20 is %s", (value, level) => expect(alertLevel(value, 20, TIMES)).toBe(level));

test.each([
  [1.4, "yellow"],
  [1.01, "yellow"],
  [1, "orange"],
  [0.76, "orange"],
  [0.75, "red"],
  [0, "red"],
])("%d against a lower limit of 1.5 is %s", (value, level) => expect(alertLevelBelow(value, 1.5, TIMES)).toBe(level));
