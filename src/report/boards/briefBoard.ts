import type { BriefDeed } from "../../model/boards/brief.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { OpenNeed, Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { drawBoard } from "../board.js";
import { linked, number, words as text } from "../cells.js";
import { dayLabel, shortDay } from "../dayLabel.js";
import { byUrgency } from "../needOrder.js";
import { needText, whoOf } from "../needText.js";
import type { ReportOptions } from "../options.js";
import { filled } from "../sections/plans.js";
import { sourceLabels } from "../sourceLabels.js";
import { voiceOf } from "../voice.js";

type BriefRow = { readonly need: OpenNeed; readonly deed: null } | { readonly need: null; readonly deed: BriefDeed };

/** The 每日简报: what blocks, then what was done on the latest logged day (000-35); null where nobody logged anything. */
export function briefBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { brief } = review;
  if (brief === null) return null;
  const voice = voiceOf(words);
  const { boards, common, report } = voice;
  const labels = sourceLabels(review, voice);
  const typed = (value: string | undefined): DrawnCell => filled({ voice }, value, "text");
  const none = text(common("none"), "center", "quiet");
  return drawBoard<BriefRow>(
    {
      key: { kind: "board", subject: "brief" },
      name: boards("brief-sheet"),
      title: boards("brief-heading", { day: dayLabel(voice, brief.day) }),
      subtitle: boards("brief-subtitle", { minutes: brief.minutes, needs: brief.needs.length, deeds: brief.deeds.length }),
      nothing: boards("brief-nothing"),
      table: "ZFP_Brief",
      columns: [
        { head: boards("brief-kind"), width: 14, cell: ({ deed }) => text(deed ? boards("brief-deed", { slot: common(`slot-${deed.slot}`) }) : boards("brief-need"), "center", deed ? undefined : "attention") },
        { head: boards("brief-who"), width: 12, cell: ({ need, deed }) => typed(deed ? deed.owner : need.need.owners.join(common("joiner"))) },
        { head: boards("brief-what"), width: 40, cell: ({ need, deed }) => text(deed ? deed.action : needText(need.need)) },
        { head: boards("brief-how"), width: 30, cell: ({ need, deed }) => typed(deed ? deed.result : (need.need.blocker ?? need.need.progress)) },
        { head: boards("brief-holder"), width: 14, cell: ({ need }) => (need ? typed(whoOf(need.need, voice)) : none) },
        { head: boards("brief-wait"), width: 10, cell: ({ need }) => (need === null || need.waiting === null ? none : number(need.waiting, "center")) },
        { head: boards("brief-source"), width: 18, cell: ({ need, deed }) => (deed ? linked(report("label-log", { date: shortDay(brief.day), slot: common(`slot-${deed.slot}`) }), deed.origin) : linked(labels.need(need.need), need.need.origin)) },
      ],
      rows: [...[...brief.needs].sort(byUrgency).map((need) => ({ need, deed: null })), ...brief.deeds.map((deed) => ({ need: null, deed }))],
    },
    review,
    voice,
    options,
  );
}
