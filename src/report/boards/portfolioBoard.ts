import type { ClientAccount } from "../../model/boards/account.js";
import type { Portfolio, Spread } from "../../model/boards/portfolio.js";
import { isoDay } from "../../model/day.js";
import type { Chart, DrawnColumn, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { words as text } from "../cells.js";
import { draw } from "../draw.js";
import type { ReportOptions } from "../options.js";
import { drawPageBoard } from "../pageBoard.js";
import { paragraph, spacer, type Section } from "../section.js";
import { voiceOf, type Voice } from "../voice.js";
import { portfolioAlerts } from "./portfolioAlerts.js";
import { portfolioFigures } from "./portfolioFigures.js";
import { satisfactionTable, signalList, spreadTable } from "./portfolioTables.js";

/** 95 units, A4 portrait. */
const GRID: readonly DrawnColumn[] = [24, 13, 17, 13, 10, 18].map((width) => ({ width }));
const WIDTH = GRID.length;
const CHART_POINTS = 150;

/** The 客户经营: the figures over all clients against their lines, the alert indicators, relation types and what was noticed (004-03, 004-52, 003-01); null without clients. */
export function portfolioBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { portfolio, accounts } = review;
  if (portfolio === null || accounts === null) return null;
  const voice = voiceOf(words);
  const { boards } = voice;
  const inward = options.audience !== "up";
  const charted = filled(portfolio.relations).length > 1;
  const { rows, merges, starts } = draw(sectionsOf(review, portfolio, accounts, voice, inward, charted), GRID, { repeated: 27 });
  return drawPageBoard({ key: "portfolio", name: boards("portfolio-sheet"), columns: GRID, stack: { rows, merges }, charts: charted ? [spreadChart(portfolio.relations, starts.get("relations") ?? 0, starts.get("chart") ?? 0, voice)] : [] }, review, voice, options);
}

function sectionsOf(review: Review, portfolio: Portfolio, accounts: readonly ClientAccount[], voice: Voice, inward: boolean, charted: boolean): readonly Section[] {
  const { boards } = voice;
  const title = [paragraph(text(boards("portfolio-sheet"), "title"), WIDTH), paragraph(text(boards("portfolio-subtitle", { today: isoDay(review.today), n: accounts.length }), "small"), WIDTH), spacer(6)];
  return [
    { id: "head", lines: title, lead: 3, table: null },
    portfolioFigures(portfolio, voice, inward),
    portfolioAlerts(accounts, portfolio.limits, voice),
    ...(inward ? [signalList(accounts, voice, WIDTH)] : []),
    spreadTable("relations", portfolio.relations, portfolio.moves, voice),
    ...(charted ? [{ id: "chart", lines: [spacer(CHART_POINTS), spacer()], lead: 1, table: null }] : []),
    spreadTable("phases", portfolio.phases, null, voice),
    ...(inward ? [satisfactionTable(portfolio.satisfaction, voice)] : []),
  ];
}

function filled(spread: readonly Spread[]): readonly Spread[] {
  return spread.filter(({ n }) => n > 0);
}

/** A bar for each relation type. */
function spreadChart(spread: readonly Spread[], table: number, room: number, { boards }: Voice): Chart {
  const [first, last] = [table + 2, table + 1 + spread.length];
  const column = (at: number): Chart["categories"] => ({ top: first, bottom: last, left: at, right: at });
  return {
    kind: "bar",
    title: boards("portfolio-relations"),
    categories: column(0),
    series: [{ name: boards("portfolio-count"), values: column(1), tone: "accent" }],
    at: { top: room, bottom: room, left: 0, right: WIDTH - 1 },
  };
}
