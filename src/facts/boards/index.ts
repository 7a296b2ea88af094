import type { BoardData } from "../../model/boards/index.js";
import type { Scope } from "../scopeOf.js";
import type { Reading } from "../weekFacts.js";
import { brief } from "./brief.js";
import { clientBoards } from "./clientBoards.js";
import { lifecycle } from "./lifecycle.js";
import { milestones } from "./milestones.js";
import { projectBoards } from "./projectBoards.js";
import { serviceBoards } from "./serviceBoards.js";

/** Reads what each board on request shows, as of today; null where its sheets are missing. */
export function boardData(reading: Reading, { today, minutes, week }: Pick<Scope, "today" | "minutes" | "week">): BoardData {
  return {
    ...clientBoards(reading, { today, end: week.end }),
    ...serviceBoards(reading, { day: today, minutes }),
    ...projectBoards(reading, { day: today, minutes }),
    lifecycle: lifecycle(reading, today),
    brief: brief(reading, today),
    milestones: milestones(reading, today),
    month: null,
  };
}
