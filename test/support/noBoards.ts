import type { BoardData } from "../../src/model/boards/index.js";

/** What boards are drawn of where the workbook has none of their sheets. */
export const NO_BOARDS: BoardData = { lifecycle: null, brief: null, month: null, milestones: null };
