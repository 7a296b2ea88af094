import { DIMENSIONS, type HealthLine } from "../../model/boards/health.js";
import { isoDay } from "../../model/day.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { dayCell, drawBoard, type BoardColumn } from "../board.js";
import { linked, words as text } from "../cells.js";
import { decimal, signed } from "../decimal.js";
import type { ReportOptions } from "../options.js";
import { LIGHT_TONES } from "../tones.js";
import { voiceOf, type Voice } from "../voice.js";

const LIGHTS: readonly HealthLine["light"][] = ["red", "yellow", "unknown", "green"];

/** The 客户健康度: each scored client's latest quarter, dimension by dimension, what needs a look first (004-10…12); null without scores. */
export function healthBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { health } = review;
  if (health === null || health.length === 0) return null;
  const voice = voiceOf(words);
  const { boards } = voice;
  const count = (light: HealthLine["light"]): number => health.filter((line) => line.light === light).length;
  return drawBoard<HealthLine>(
    {
      key: { kind: "board", subject: "health" },
      name: boards("health-sheet"),
      title: boards("health-sheet"),
      subtitle: boards("health-subtitle", { today: isoDay(review.today), n: health.length, green: count("green"), yellow: count("yellow"), red: count("red"), unknown: count("unknown") }),
      nothing: boards("health-nothing"),
      table: "ZFP_Health",
      columns: columnsOf(voice, options),
      rows: [...health].sort((a, b) => LIGHTS.indexOf(a.light) - LIGHTS.indexOf(b.light) || (a.latest.score ?? 0) - (b.latest.score ?? 0)),
    },
    review,
    voice,
    options,
  );
}

function columnsOf({ boards, report, common }: Voice, options: ReportOptions): readonly BoardColumn<HealthLine>[] {
  return [
    { head: report("column-name"), width: 26, cell: ({ client, latest }) => linked(client.name, latest.row.origin, "text") },
    { head: report("column-tier"), width: 10, cell: ({ tier }) => text(tier ?? common("not-filled"), "center", tier === null ? "quiet" : undefined) },
    { head: boards("health-quarter"), width: 9, cell: ({ latest }) => text(boards("health-quarter-name", latest), "center") },
    { head: boards("health-score"), width: 8, cell: ({ latest }) => decimal(latest.score, "center") },
    { head: boards("health-state"), width: 13, light: true, cell: ({ light }) => text(boards(`health-${light}`), "center", LIGHT_TONES[light]) },
    { head: boards("health-previous"), width: 8, cell: ({ previous }) => decimal(previous?.score, "center") },
    { head: boards("health-change"), width: 8, cell: ({ change }) => text(change === null ? common("none") : signed(change), "center", change === null ? "quiet" : undefined) },
    ...DIMENSIONS.map((name): BoardColumn<HealthLine> => ({ head: boards(`health-${name}`), width: 7, cell: ({ latest }) => decimal(latest.row[name], "center") })),
    { head: boards("health-why"), width: 26, cell: whyCell },
    { head: report("head-date"), width: 12, folded: true, cell: ({ latest }) => dayCell(latest.row.day, options) },
  ];

  function whyCell({ latest, previous, tier, lowRun }: HealthLine): DrawnCell {
    if (latest.score === null) return text(boards("health-why-few", { n: latest.entered }));
    if (tier === "战略伙伴" && lowRun.length > 1) return text(boards("health-why-run", { n: lowRun.length }));
    if (previous === null) return text(boards("health-why-gap"));
    return text(boards("health-why-mean", { n: latest.entered }));
  }
}
