import { lastRaise, levelsNow } from "../../../src/facts/needs/needLevels.js";
import type { NeedLevel, NeedRecord } from "../../../src/model/needRecord.js";
import { on } from "../../support/builders.js";

const at = (iso: string, level: NeedLevel): NeedRecord["levels"][number] => ({ day: on(iso), level });
const TODAY = on("2025-08-18");

test.each<[string, NeedRecord["levels"], NeedLevel, NeedRecord["levels"]]>([
  ["the first level is kept", [], "yellow", [at("2025-08-18", "yellow")]],
  ["the same level adds nothing", [at("2025-08-11", "yellow")], "yellow", [at("2025-08-11", "yellow")]],
  ["another one is added", [at("2025-08-11", "yellow")], "red", [at("2025-08-11", "yellow"), at("2025-08-18", "red")]],
  ["a second run on the day changes nothing", [at("2025-08-11", "yellow"), at("2025-08-18", "red")], "red", [at("2025-08-11", "yellow"), at("2025-08-18", "red")]],
  ["a run that looks back adds none", [at("2025-08-25", "red")], "yellow", [at("2025-08-25", "red")]],
  ["of several on a day the last counts", [at("2025-08-11", "yellow"), at("2025-08-18", "red")], "yellow", [at("2025-08-11", "yellow")]],
])("%s", (_, before, level, after) => {
  expect(levelsNow(before, level, TODAY)).toEqual(after);
});

test.each<[string, NeedRecord["levels"], string | null]>([
  ["one level is no step", [at("2025-08-11", "red")], null],
  ["from yellow to red", [at("2025-08-11", "yellow"), at("2025-08-18", "red")], "yellow red"],
  ["six days ago is told still", [at("2025-08-01", "green"), at("2025-08-12", "yellow")], "green yellow"],
  ["seven days ago no more", [at("2025-08-01", "green"), at("2025-08-11", "yellow")], null],
  ["a better level is no raise", [at("2025-08-11", "red"), at("2025-08-18", "green")], null],
  ["from unknown to green is none", [at("2025-08-11", "unknown"), at("2025-08-18", "green")], null],
])("%s", (_, levels, step) => {
  const raise = lastRaise(levels, TODAY);
  expect(raise && `${raise.from} ${raise.to}`).toBe(step);
});
