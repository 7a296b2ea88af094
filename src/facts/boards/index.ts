import type { BoardData } from "../../model/boards/index.js";
import type { Day } from "../../model/day.js";
import type { Week } from "../../model/week.js";
import type { Reading } from "../weekFacts.js";
import { brief } from "./brief.js";
import { milestones } from "./milestones.js";
import { clientBoards } from "./clientBoards.js";
import { lifecycle } from "./lifecycle.js";

/** Reads what each board on request shows, as of today; null where its sheets are missing. */
export function boardData(reading: Reading, today: Day, week: Week): BoardData {
  return { ...clientBoards(reading, { today, end: week.end }), lifecycle: lifecycle(reading, today), brief: brief(reading, today), month: null, milestones: milestones(reading, today) };
}
