import { alertsBoard } from "./alertsBoard.js";
import { tiersBoard } from "./tiersBoard.js";
import { stepsBoard } from "./stepsBoard.js";
import { paymentsBoard } from "./paymentsBoard.js";
import { processesBoard } from "./processesBoard.js";
import { negotiationBoard } from "./negotiationBoard.js";
import { funnelBoard } from "./funnelBoard.js";
import { relationsBoard } from "./relationsBoard.js";
import { portfolioBoard } from "./portfolioBoard.js";
import { healthBoard } from "./healthBoard.js";
import { clientDetail } from "./clientDetail.js";
import { briefBoard } from "./briefBoard.js";
import { chainBoard } from "./chainBoard.js";
import { lifecycleBoard } from "./lifecycleBoard.js";
import { milestonesBoard } from "./milestonesBoard.js";
import { monthBoard } from "./monthBoard.js";
import { serviceBoard } from "./serviceBoard.js";

/** What the boards are called and say; one file a board, its keys beginning with the board's. */
export const boards = { ...lifecycleBoard, ...briefBoard, ...monthBoard, ...milestonesBoard, ...serviceBoard, ...chainBoard, ...clientDetail, ...healthBoard, ...portfolioBoard, ...relationsBoard, ...tiersBoard, ...alertsBoard, ...stepsBoard, ...paymentsBoard, ...processesBoard, ...negotiationBoard, ...funnelBoard } as const;
