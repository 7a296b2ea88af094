import type { BoardData } from "../../src/model/boards/index.js";
import { NO_CLIENT_BOARDS } from "./noClientBoards.js";
import { NO_PROJECT_BOARDS } from "./projectLines.js";

/** What boards are drawn of where the workbook has none of their sheets. */
export const NO_BOARDS: BoardData = { ...NO_CLIENT_BOARDS, ...NO_PROJECT_BOARDS, lifecycle: null, brief: null, month: null, milestones: null, service: null, chain: null };
