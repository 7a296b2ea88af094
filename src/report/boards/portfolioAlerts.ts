import type { ClientAccount } from "../../model/boards/account.js";
import type { PortfolioLimits } from "../../model/boards/portfolio.js";
import type { DrawnCell } from "../../model/drawing.js";
import { linked, words as text } from "../cells.js";
import { signed } from "../decimal.js";
import { section, type Section } from "../section.js";
import type { Voice } from "../voice.js";

/** A figure of money with its text, and whether it is past its line. */
interface Told {
  readonly value: string;
  readonly hit: boolean;
}

interface AlertRow {
  readonly account: ClientAccount;
  readonly told: readonly (Told | null)[];
}

/** The indicators of money, a client a row, those past a line first; clients without any figure are left out (004-48, 004-52 ①⑤⑥). */
export function portfolioAlerts(accounts: readonly ClientAccount[], limits: PortfolioLimits, voice: Voice): Section {
  const { boards, report, common } = voice;
  const percent = (value: number | null, shown: (value: number) => string, isHit: (value: number) => boolean): Told | null =>
    value === null ? null : { value: boards("portfolio-percent", { value: shown(value) }), hit: isHit(value) };
  const rows = accounts.map((account): AlertRow => ({
    account,
    told: [
      percent(account.budgetChange, signed, (value) => Math.abs(value) >= limits.budgetChange),
      account.returnRatio === null ? null : { value: String(account.returnRatio), hit: account.returnRatio < limits.returnRatio },
      percent(account.costOver, signed, (value) => value >= limits.costOver),
      percent(account.spendShare, String, (value) => value > limits.spendShare),
    ],
  }));
  const hits = ({ told }: AlertRow): number => told.filter((one) => one?.hit === true).length;
  const cell = (told: Told | null | undefined): DrawnCell => {
    if (!told) return text(common("none"), "center", "quiet");
    return told.hit ? text(boards("portfolio-hit", { value: told.value }), "center", "attention") : text(told.value, "center");
  };
  return section<AlertRow>({
    id: "alerts",
    title: boards("portfolio-alerts"),
    nothing: boards("portfolio-nothing-alerts"),
    rows: rows.filter(({ told }) => told.some((one) => one !== null)).sort((a, b) => hits(b) - hits(a)),
    columns: [
      { head: report("column-name"), cell: ({ account }) => linked(account.client.name, account.client.origin, "text") },
      { head: boards("portfolio-budget", { limit: limits.budgetChange }), cell: ({ told }) => cell(told[0]) },
      { head: boards("portfolio-return", { limit: limits.returnRatio }), cell: ({ told }) => cell(told[1]) },
      { head: boards("portfolio-cost", { limit: limits.costOver }), cell: ({ told }) => cell(told[2]) },
      { head: boards("portfolio-spend", { limit: limits.spendShare }), cell: ({ told }) => cell(told[3]) },
      { head: report("column-tier"), cell: ({ account }) => text(account.tier ?? common("none"), "center", account.tier === null ? "quiet" : undefined) },
    ],
  });
}
