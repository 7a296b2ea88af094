import { isoDay } from "../../model/day.js";
import type { LifecycleLine } from "../../model/boards/lifecycle.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { dayCell, drawBoard, type BoardColumn } from "../board.js";
import { blank, linked, number, words as text } from "../cells.js";
import type { ReportOptions } from "../options.js";
import { filled } from "../sections/plans.js";
import { voiceOf } from "../voice.js";

/** The 生命周期管理表: where each client stands, since when, what its stage is to yield, and which have stopped moving (000-32); null without clients. */
export function lifecycleBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { lifecycle } = review;
  if (lifecycle === null || lifecycle.length === 0) return null;
  const voice = voiceOf(words);
  const { report, boards } = voice;
  const typed = (value: string | undefined, role: "text" | "center" = "text"): DrawnCell => filled({ voice }, value, role);
  const outputs = lifecycle.some(({ hasOutput }) => hasOutput !== null);
  const columns: readonly BoardColumn<LifecycleLine>[] = [
    { head: report("column-name"), width: 24, cell: ({ client }) => linked(client.name, client.origin, "text") },
    { head: report("column-owner"), width: 9, cell: ({ client }) => typed(client.owners.join(voice.common("joiner"))) },
    { head: report("column-stage"), width: 8, cell: ({ client }) => typed(client.stage, "center") },
    { head: boards("lifecycle-since"), width: 12, cell: ({ client }) => (client.stageSince === undefined ? typed(undefined, "center") : dayCell(client.stageSince, options)) },
    { head: report("column-stage-days"), width: 7, cell: ({ days }) => number(days, "center") },
    { head: boards("lifecycle-limit"), width: 8, cell: ({ limit }) => number(limit, "center") },
    { head: boards("lifecycle-state"), width: 10, light: true, cell: stateCell },
    { head: boards("lifecycle-actions"), width: 26, cell: ({ actions }) => text(actions ?? "") },
    { head: boards("lifecycle-wanted"), width: 14, cell: ({ wanted }) => text(wanted ?? "") },
    ...(outputs ? [{ head: boards("lifecycle-output"), width: 14, cell: outputCell }] : []),
    { head: report("column-next"), width: 18, cell: ({ client }) => typed(client.nextAction) },
    { head: report("column-agreement"), width: 16, folded: true, cell: ({ client }) => typed(client.agreement) },
  ];
  return drawBoard<LifecycleLine>(
    {
      key: { kind: "board", subject: "lifecycle" },
      name: boards("lifecycle-sheet"),
      title: boards("lifecycle-sheet"),
      subtitle: boards("lifecycle-subtitle", { today: isoDay(review.today), n: lifecycle.length, stalled: lifecycle.filter(({ stalled }) => stalled).length }),
      nothing: boards("lifecycle-nothing"),
      table: "ZFP_Lifecycle",
      columns,
      rows: [...lifecycle].sort((a, b) => Number(b.stalled) - Number(a.stalled) || (b.days ?? -1) - (a.days ?? -1)),
    },
    review,
    voice,
    options,
  );

  function stateCell({ days, stalled }: LifecycleLine): DrawnCell {
    if (days === null) return text(boards("lifecycle-unknown"), "center", "unknown");
    return stalled ? text(boards("lifecycle-stalled"), "center", "attention") : text(boards("lifecycle-moving"), "center", "good");
  }

  function outputCell({ client, hasOutput }: LifecycleLine): DrawnCell {
    if (hasOutput === null) return blank();
    return hasOutput ? text(client.stageOutput ?? "") : text(boards("lifecycle-no-output"), "text", "unknown");
  }
}
