import { METRICS, type RelationLine, type RelationScore } from "../../model/boards/relations.js";
import { isoDay } from "../../model/day.js";
import type { Chart, DrawnCell, DrawnColumn, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { linked, words as text } from "../cells.js";
import { decimal, signed } from "../decimal.js";
import { draw } from "../draw.js";
import type { ReportOptions } from "../options.js";
import { drawPageBoard } from "../pageBoard.js";
import { list, paragraph, section, spacer, type Section, type SectionColumn } from "../section.js";
import { voiceOf, type Voice } from "../voice.js";

/** 95 units, A4 portrait: the client, the six metrics, total and change. */
const GRID: readonly DrawnColumn[] = [26, 9, 9, 9, 9, 9, 9, 7, 8].map((width) => ({ width }));
const WIDTH = GRID.length;
const CHARTS = 4;
const CHART_POINTS = 235;
/** The columns of the left and of the right chart. */
const HALVES = [[0, 2], [3, WIDTH - 1]] as const;
/** What a metric can be at most. */
const MOST = 5;

/** The 关系六指标: radars of the clients that changed most, and everybody's figures, now and before (002-07); null without assessments. */
export function relationsBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { relations } = review;
  if (relations === null || relations.length === 0) return null;
  const voice = voiceOf(words);
  const { boards } = voice;
  const lines = [...relations].sort((a, b) => (a.change ?? 0) - (b.change ?? 0) || (a.latest.total ?? 0) - (b.latest.total ?? 0));
  const charted = lines.filter(({ latest }) => latest.total !== null).slice(0, CHARTS);
  const earlier = lines.filter(({ previous }) => previous !== null);
  const { rows, merges, starts } = draw([head(review, voice, lines.length), ...rooms(charted.length, voice), latestTable(lines, voice), earlierTable(earlier, voice), note(voice)], GRID, { repeated: 27 });
  const charts = charted.map((line, at): Chart => {
    const first = (starts.get("latest") ?? 0) + 1;
    const before = earlier.indexOf(line);
    const values = (row: number): Chart["categories"] => ({ top: row, bottom: row, left: 1, right: METRICS.length });
    const now = { name: isoDay(line.latest.row.day), values: values(first + 1 + lines.indexOf(line)), tone: "accent" } as const;
    const then = line.previous === null ? [] : [{ name: isoDay(line.previous.row.day), values: values((starts.get("earlier") ?? 0) + 2 + before), tone: "quiet" } as const];
    const room = (starts.get("charts") ?? 0) + 1 + Math.floor(at / 2);
    const [left, right] = HALVES[at % 2 === 0 ? 0 : 1];
    return { kind: "radar", title: line.client.name, most: MOST, categories: values(first), series: [...then, now], at: { top: room, bottom: room, left, right } };
  });
  return drawPageBoard({ key: "relations", name: boards("relations-sheet"), columns: GRID, stack: { rows, merges }, charts: charts }, review, voice, options);
}

function head({ today }: Review, { boards }: Voice, n: number): Section {
  const lines = [paragraph(text(boards("relations-sheet"), "title"), WIDTH), paragraph(text(boards("relations-subtitle", { today: isoDay(today), n }), "small"), WIDTH), spacer(6)];
  return { id: "head", lines, lead: 3, table: null };
}

/** The room that the radars stand in, two beside each other. */
function rooms(charts: number, { boards }: Voice): readonly Section[] {
  if (charts === 0) return [];
  const room = Array.from({ length: Math.ceil(charts / 2) }, () => spacer(CHART_POINTS));
  const [heading] = list("charts", boards("relations-charts"), "", [], WIDTH).lines;
  return heading ? [{ id: "charts", lines: [heading, ...room, spacer()], lead: 2, table: null }] : [];
}

function metricColumns<Row>({ boards }: Voice, scoreOf: (row: Row) => RelationScore | null): readonly SectionColumn<Row>[] {
  return METRICS.map((name) => ({ head: boards(`relations-${name}`), cell: (row) => decimal(scoreOf(row)?.row[name], "center") }));
}

function latestTable(lines: readonly RelationLine[], voice: Voice): Section {
  const { boards, report, common } = voice;
  return section<RelationLine>({
    id: "latest",
    title: boards("relations-latest"),
    nothing: null,
    rows: lines,
    columns: [
      { head: report("column-name"), cell: ({ client, latest }) => linked(client.name, latest.row.origin, "text") },
      ...metricColumns<RelationLine>(voice, ({ latest }) => latest),
      { head: boards("relations-total"), cell: ({ latest }) => totalCell(latest) },
      { head: boards("relations-change"), cell: ({ change }) => text(change === null ? common("none") : signed(change), "center", change === null ? "quiet" : undefined) },
    ],
  });

  function totalCell({ total, entered }: RelationScore): DrawnCell {
    return total === null ? text(boards("relations-entered", { n: entered }), "center", "unknown") : decimal(total, "center");
  }
}

function earlierTable(lines: readonly RelationLine[], voice: Voice): Section {
  const { boards, report } = voice;
  return section<RelationLine>({
    id: "earlier",
    title: boards("relations-earlier"),
    nothing: null,
    rows: lines,
    columns: [
      { head: report("column-name"), cell: ({ client, previous }) => linked(client.name, previous?.row.origin, "text") },
      ...metricColumns<RelationLine>(voice, ({ previous }) => previous),
      { head: boards("relations-total"), cell: ({ previous }) => decimal(previous?.total, "center") },
      { head: report("head-date"), cell: ({ previous }) => text(previous === null ? "" : isoDay(previous.row.day).slice(5), "center") },
    ],
  });
}

function note({ boards, report }: Voice): Section {
  return list("notes", report("section-notes"), null, [{ lead: null, say: text(boards("relations-note"), "small"), link: null }], WIDTH);
}
