import { lifecycleBoard } from "./lifecycleBoard.js";

/** What the boards are called and say; one file a board, its keys beginning with the board's. */
export const boards = { ...lifecycleBoard } as const;
