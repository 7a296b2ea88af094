import type { ClientBoards } from "../../src/model/boards/clientBoards.js";

/** What the boards on clients are drawn of where the workbook has no sheet 客户. */
export const NO_CLIENT_BOARDS: ClientBoards = { accounts: null, tiers: null, health: null, relations: null, portfolio: null };
