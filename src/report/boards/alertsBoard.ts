import { ALERT_LEVELS, ALERT_SCOPES, type Alert, type AlertLevel, type TierRisk } from "../../model/boards/alerts.js";
import { isoDay } from "../../model/day.js";
import type { DrawnCell, DrawnColumn, Drawing } from "../../model/drawing.js";
import type { Sentence } from "../../model/finding.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { linked, words as text } from "../cells.js";
import { draw } from "../draw.js";
import { fitSentence } from "../inward.js";
import { isFor } from "../isFor.js";
import { linesHeight } from "../measure.js";
import type { ReportOptions } from "../options.js";
import { drawPageBoard } from "../pageBoard.js";
import { paragraph, section, spacer, type Section } from "../section.js";
import { sourceLabels } from "../sourceLabels.js";
import { LEVEL_TONES } from "../tones.js";
import { voiceOf, type Voice } from "../voice.js";

/** 95 units, A4 portrait: level, who handles it, scope, what it is about, the sentence, its row. */
const GRID: readonly DrawnColumn[] = [9, 12, 9, 18, 33, 14].map((width) => ({ width }));

/** The 风险预警: a heat map of levels and scopes, the index over the tiers, and each alert with who handles it (004-52…004-55, 004-64); null without alerts. */
export function alertsBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const alerts = review.alerts.alerts.filter(({ finding }) => isFor(finding.audience, options.audience));
  if (alerts.length === 0) return null;
  const voice = voiceOf(words);
  const sections = [header(review, voice, alerts), heatMap(voice, alerts), ...(options.audience === "up" ? [] : [tiers(voice, review)]), list(review, voice, alerts, options.audience), notes(voice)];
  const { rows, merges } = draw(sections, GRID, { repeated: linesHeight("title", 1) });
  return drawPageBoard({ key: "alerts", name: voice.boards("alerts-sheet"), columns: GRID, stack: { rows, merges }, charts: [] }, review, voice, options);
}

function header(review: Review, { boards }: Voice, alerts: readonly Alert[]): Section {
  const n = (level: AlertLevel): number => alerts.filter((alert) => alert.level === level).length;
  const lines = [
    paragraph(text(boards("alerts-sheet"), "title"), GRID.length),
    paragraph(text(boards("alerts-subtitle", { today: isoDay(review.today), red: n("red"), orange: n("orange"), yellow: n("yellow") }), "small"), GRID.length),
    spacer(),
  ];
  return { id: "header", lines, lead: lines.length, table: null };
}

/** How many alerts of each level reach how far: number and tone, so that grey print tells the same. */
function heatMap(voice: Voice, alerts: readonly Alert[]): Section {
  const { boards, common } = voice;
  const count = (level: AlertLevel, scope: string): DrawnCell => {
    const n = alerts.filter((alert) => alert.level === level && alert.scope === scope).length;
    return n === 0 ? text(common("none"), "center", "quiet") : { value: n, role: "center", format: "integer", tone: LEVEL_TONES[level] };
  };
  return section<AlertLevel>({
    id: "heat",
    title: boards("alerts-heat"),
    nothing: null,
    columns: [
      { head: boards("alerts-level"), cell: (level) => text(common(`level-${level}`), "center", LEVEL_TONES[level]) },
      { head: boards("alerts-handler"), cell: (level) => text(boards(`alerts-handler-${level}`)) },
      ...ALERT_SCOPES.map((scope) => ({ head: boards(`alerts-scope-${scope}`), cell: (level: AlertLevel) => count(level, scope) })),
      { head: boards("alerts-all"), cell: (level) => ({ value: alerts.filter((alert) => alert.level === level).length, role: "center", format: "integer" }) },
    ],
    rows: ALERT_LEVELS,
  });
}

/** What stands behind the index, so that it can be checked by hand. */
function tiers(voice: Voice, { alerts: { tiers: rows, index } }: Review): Section {
  const { boards } = voice;
  const figure = (value: number): DrawnCell => ({ value, role: "center", format: "general" });
  const blankCell = (): DrawnCell => text("", "text");
  return section<TierRisk>({
    id: "tiers",
    title: index === null ? boards("alerts-no-index") : boards("alerts-index", { index }),
    nothing: null,
    columns: [
      { head: boards("alerts-tier"), cell: ({ tier }) => text(tier, "center") },
      { head: boards("alerts-weight"), cell: ({ weight }) => figure(weight) },
      { head: boards("alerts-clients"), cell: ({ clients }) => figure(clients) },
      { head: boards("alerts-mean"), cell: ({ mean }) => figure(mean) },
      { head: "", cell: blankCell },
      { head: "", cell: blankCell },
    ],
    rows,
  });
}

function list(review: Review, voice: Voice, alerts: readonly Alert[], audience: ReportOptions["audience"]): Section {
  const { boards, common, tell } = voice;
  const labels = sourceLabels(review, voice);
  const title = (rule: string): Sentence => ({ say: `${rule}.title`, with: {} });
  return section<Alert>({
    id: "alerts",
    title: boards("alerts-list"),
    nothing: null,
    columns: [
      { head: boards("alerts-level"), cell: ({ level }) => text(common(`level-${level}`), "center", LEVEL_TONES[level]) },
      { head: boards("alerts-handler"), cell: ({ level }) => text(boards(`alerts-handler-${level}`)) },
      { head: boards("alerts-scope"), cell: ({ scope, scopeTyped }) => text(boards(scopeTyped ? "alerts-typed" : "alerts-assumed", { scope: boards(`alerts-scope-${scope}`) }), "center") },
      { head: boards("alerts-kind"), cell: ({ finding }) => text(tell(title(finding.rule))) },
      { head: boards("alerts-say"), cell: ({ finding }) => text(tell(fitSentence(voice, finding.say, audience))) },
      { head: boards("alerts-source"), cell: ({ finding }) => (finding.origins[0] ? linked(labels.of(finding.origins[0]), finding.origins[0]) : text("")) },
    ],
    rows: alerts,
  });
}

function notes({ boards }: Voice): Section {
  return { id: "notes", lines: [paragraph(text(boards("alerts-notes"), "small"), GRID.length)], lead: 1, table: null };
}
