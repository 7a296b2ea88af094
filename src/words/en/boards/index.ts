import { briefBoard } from "./briefBoard.js";
import { lifecycleBoard } from "./lifecycleBoard.js";
import { milestonesBoard } from "./milestonesBoard.js";
import { monthBoard } from "./monthBoard.js";

/** What the boards are called and say; one file a board, its keys beginning with the board's. */
export const boards = { ...lifecycleBoard, ...briefBoard, ...monthBoard, ...milestonesBoard } as const;
