import type { BoardKey } from "../../model/boards/index.js";
import type { Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import type { ReportOptions } from "../options.js";
import { briefBoard } from "./briefBoard.js";
import { clientBoard } from "./clientBoard.js";
import { lifecycleBoard } from "./lifecycleBoard.js";
import { alertsBoard } from "./alertsBoard.js";
import { chainBoard } from "./chainBoard.js";
import { funnelBoard } from "./funnelBoard.js";
import { negotiationBoard } from "./negotiationBoard.js";
import { paymentsBoard } from "./paymentsBoard.js";
import { processesBoard } from "./processesBoard.js";
import { stepsBoard } from "./stepsBoard.js";
import { milestonesBoard } from "./milestonesBoard.js";
import { monthBoard } from "./monthBoard.js";
import { serviceBoard } from "./serviceBoard.js";
import { tiersBoard } from "./tiersBoard.js";
import { healthBoard } from "./healthBoard.js";
import { relationsBoard } from "./relationsBoard.js";
import { portfolioBoard } from "./portfolioBoard.js";

/** Draws a board, or gives null where the workbook has no data for it. */
export type DrawBoard = (review: Review, words: Words, options: ReportOptions) => Drawing | null;

/** Every board on request, by its key. */
export const BOARDS: Readonly<Record<BoardKey, DrawBoard>> = {
  clients: (review, words, options) => (review.clients.length > 0 ? clientBoard(review, words, options) : null),
  alerts: alertsBoard,
  lifecycle: lifecycleBoard,
  brief: briefBoard,
  month: monthBoard,
  service: serviceBoard,
  chain: chainBoard,
  milestones: milestonesBoard,
  tiers: tiersBoard,
  health: healthBoard,
  relations: relationsBoard,
  portfolio: portfolioBoard,
  steps: stepsBoard,
  payments: paymentsBoard,
  processes: processesBoard,
  negotiation: negotiationBoard,
  funnel: funnelBoard,
};

/** Boards of the log, of key persons, support, competitors and scores: never in the copy that goes up (ruling 20). */
export const INWARD_BOARDS: ReadonlySet<BoardKey> = new Set(["brief", "tiers", "health", "relations", "chain", "negotiation"]);
