import type { ClientBoards } from "../../model/boards/clientBoards.js";
import { accounts } from "../accounts/accounts.js";
import { clientRows } from "../accounts/clientRows.js";
import type { Now } from "../accounts/visiting.js";
import type { Reading } from "../weekFacts.js";
import { health } from "./health.js";
import { portfolio } from "./portfolio.js";
import { relations } from "./relations.js";
import { tierLines, tiers } from "./tiers.js";

/** Reads what the boards on clients show; all null without the sheet 客户. */
export function clientBoards(reading: Reading, now: Now): ClientBoards {
  const { inputs, person } = reading;
  if (inputs.clients === null) return { accounts: null, tiers: null, health: null, relations: null, portfolio: null };
  const lines = tierLines(inputs, now.today);
  const rows = clientRows(reading, now.today);
  return {
    accounts: accounts(reading, lines, rows, now),
    tiers: tiers(inputs, person, lines),
    health: health(reading, lines, now.today),
    relations: relations(reading, now.today),
    portfolio: portfolio(reading, lines, rows, now),
  };
}
