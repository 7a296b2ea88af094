import type { ClientAccount, Signal } from "../../model/boards/account.js";
import type { SatisfactionLine, Spread } from "../../model/boards/portfolio.js";
import { isoDay } from "../../model/day.js";
import type { DrawnCell } from "../../model/drawing.js";
import { blank, linked, number, words as text } from "../cells.js";
import { decimal, signed } from "../decimal.js";
import { list, section, type Item, type Section } from "../section.js";
import type { Voice } from "../voice.js";

/** Clients by the values of a column, with the moves of the running quarter where those are known (003-01, 001-39); nothing where the column is not used. */
export function spreadTable(id: "relations" | "phases", spread: readonly Spread[], moves: readonly Spread[] | null, { boards }: Voice): Section {
  return section<Spread>({
    id,
    title: boards(`portfolio-${id}`),
    nothing: null,
    rows: spread,
    columns: [
      { head: boards(id === "relations" ? "portfolio-type" : "portfolio-phase"), cell: ({ value }) => (value === "" ? text(boards("portfolio-unset"), "text", "quiet") : text(value)) },
      { head: boards("portfolio-count"), cell: ({ n }) => number(n, "center") },
      { head: moves === null ? "" : boards("portfolio-moves"), cell: ({ value }) => (moves === null ? blank() : number(moves.find((one) => one.value === value)?.n ?? 0, "center")) },
      ...[3, 4, 5].map(() => ({ head: "", cell: () => blank() })),
    ],
  });
}

/** What clients said last against what they said before (002-18). */
export function satisfactionTable(lines: readonly SatisfactionLine[], { boards, report, common }: Voice): Section {
  return section<SatisfactionLine>({
    id: "satisfaction",
    title: boards("portfolio-satisfaction"),
    nothing: null,
    rows: lines,
    columns: [
      { head: report("column-name"), cell: ({ client, row }) => linked(client.name, row.origin, "text") },
      { head: boards("portfolio-before"), cell: ({ previous }) => decimal(previous, "center") },
      { head: boards("portfolio-now"), cell: ({ latest }) => decimal(latest, "center") },
      { head: boards("portfolio-trend"), cell: trendCell },
      ...[4, 5].map(() => ({ head: "", cell: () => blank() })),
    ],
  });

  function trendCell({ latest, previous }: SatisfactionLine): DrawnCell {
    if (previous === null) return text(common("none"), "center", "quiet");
    const n = Math.round((latest - previous) * 10) / 10;
    if (n === 0) return text(boards("portfolio-same"), "center");
    return n > 0 ? text(boards("portfolio-up", { n }), "center", "good") : text(boards("portfolio-down", { n: signed(n) }), "center", "attention");
  }
}

/** What somebody noticed of a client, the latest first (004-57). */
export function signalList(accounts: readonly ClientAccount[], { boards, report }: Voice, width: number): Section {
  const noticed = accounts.flatMap(({ client, signals }) => signals.map((signal): { readonly client: ClientAccount["client"]; readonly signal: Signal } => ({ client, signal })));
  const items = noticed
    .sort((a, b) => a.signal.days - b.signal.days)
    .map(({ client, signal: { kind, day, days } }): Item => ({
      lead: null,
      say: text(boards("portfolio-signal", { client: client.name, signal: boards(`portfolio-${kind}`), day: isoDay(day), days })),
      link: linked(report("label-client"), client.origin),
    }));
  return list("signals", boards("portfolio-signals"), null, items, width, 1);
}
