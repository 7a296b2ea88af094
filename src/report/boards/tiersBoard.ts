import { isoDay } from "../../model/day.js";
import type { TierLine } from "../../model/boards/tiers.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { drawBoard, type BoardColumn } from "../board.js";
import { blank, linked, number, words as text } from "../cells.js";
import { decimal } from "../decimal.js";
import type { ReportOptions } from "../options.js";
import { voiceOf, type Voice } from "../voice.js";
import { CLASS_KEYS, TIER_KEYS } from "./tierKeys.js";

/** The 客户分层: each client's tier with the figures it is read from, the highest sum first (004-05, 004-06, 002-03…05); null without figures. */
export function tiersBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { tiers } = review;
  if (tiers === null || tiers.length === 0) return null;
  const voice = voiceOf(words);
  const { boards } = voice;
  return drawBoard<TierLine>(
    {
      key: { kind: "board", subject: "tiers" },
      name: boards("tiers-sheet"),
      title: boards("tiers-sheet"),
      subtitle: boards("tiers-subtitle", { today: isoDay(review.today), n: tiers.length, tiered: tiers.filter(({ ranked }) => ranked !== null).length }),
      nothing: boards("tiers-nothing"),
      table: "ZFP_Tiers",
      columns: columnsOf(voice),
      rows: [...tiers].sort((a, b) => (b.percentiles?.sum ?? -1) - (a.percentiles?.sum ?? -1)),
    },
    review,
    voice,
    options,
  );
}

function columnsOf({ boards, report, common }: Voice): readonly BoardColumn<TierLine>[] {
  const given = (value: string | null | undefined): DrawnCell => text(value ?? common("not-filled"), "center", value ? undefined : "quiet");
  return [
    { head: report("column-name"), width: 26, cell: ({ client }) => linked(client.name, client.origin, "text") },
    { head: report("column-owner"), width: 9, cell: ({ client }) => text(client.owners.join(common("joiner"))) },
    { head: boards("tiers-in-use"), width: 10, cell: ({ tier }) => given(tier) },
    { head: boards("tiers-typed"), width: 10, cell: ({ client }) => given(client.tier) },
    { head: boards("tiers-ranked"), width: 10, cell: rankedCell },
    { head: boards("tiers-recency"), width: 10, cell: ({ recency }) => number(recency) },
    { head: boards("tiers-count"), width: 7, cell: ({ client }) => decimal(client.dealCount) },
    { head: boards("tiers-amount"), width: 10, cell: ({ client }) => decimal(client.dealAmount) },
    { head: boards("tiers-r"), width: 7, cell: ({ percentiles }) => decimal(percentiles?.recency) },
    { head: boards("tiers-f"), width: 7, cell: ({ percentiles }) => decimal(percentiles?.frequency) },
    { head: boards("tiers-m"), width: 7, cell: ({ percentiles }) => decimal(percentiles?.amount) },
    { head: boards("tiers-sum"), width: 7, cell: ({ percentiles }) => decimal(percentiles?.sum) },
    { head: boards("tiers-selection"), width: 10, cell: selectionCell },
    { head: boards("tiers-class"), width: 10, cell: ({ clientClass }) => given(clientClass) },
    { head: boards("tiers-class-by"), width: 10, folded: true, cell: ({ classBy }) => (classBy === null ? blank("center") : text(boards(`tiers-by-${classBy}`), "center")) },
    { head: boards("tiers-service"), width: 46, folded: true, cell: ({ tier }) => (tier === null ? blank() : text(boards(`tiers-service-${TIER_KEYS[tier]}`))) },
    { head: boards("tiers-policy"), width: 22, folded: true, cell: ({ clientClass }) => (clientClass === null ? blank() : text(boards(`tiers-policy-${CLASS_KEYS[clientClass]}`))) },
  ];

  function rankedCell({ ranked, unranked }: TierLine): DrawnCell {
    return ranked === null ? text(boards(`tiers-${unranked ?? "data"}`), "center", "quiet") : text(ranked, "center");
  }

  function selectionCell({ selection, selected }: TierLine): DrawnCell {
    if (selection !== null) return decimal(selection, "center");
    return selected === 0 ? text(common("none"), "center", "quiet") : text(boards("tiers-selected", { n: selected }), "center", "unknown");
  }
}
