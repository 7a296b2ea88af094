import type { ClientAccount } from "../../model/boards/account.js";
import { isoDay } from "../../model/day.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { ClientLine, Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { dayCell, drawBoard, type BoardColumn } from "../board.js";
import { linked, number, words as text } from "../cells.js";
import { weekLabel } from "../dayLabel.js";
import { LIGHTS } from "../needOrder.js";
import type { ReportOptions } from "../options.js";
import { filled } from "../sections/plans.js";
import { sourceLabels } from "../sourceLabels.js";
import { LIGHT_TONES } from "../tones.js";
import { voiceOf } from "../voice.js";
import { clientDetail } from "./clientDetail.js";

/** The 客户动态看板: a real table, one row a client, what needs a look first (000-36). */
export function clientBoard(review: Review, words: Words, options: ReportOptions): Drawing {
  const voice = voiceOf(words);
  const { report, common } = voice;
  const labels = sourceLabels(review, voice);
  const typed = (value: string | undefined, role: "text" | "center" = "text"): DrawnCell => filled({ voice }, value, role);
  const detail = clientDetail(review, voice, options);
  const shown: readonly BoardColumn<ClientLine>[] = [
    { head: report("column-name"), width: 22, cell: ({ client }) => linked(client.name, client.origin, "text") },
    { head: report("column-owner"), width: 9, cell: ({ client }) => typed(client.owners.join(common("joiner"))) },
    { head: report("column-tier"), width: 10, cell: ({ client }) => tierCell(client, detail.of(client)) },
    { head: report("column-stage"), width: 8, cell: ({ client }) => typed(client.stage, "center") },
    { head: report("column-last"), width: 12, cell: lastCell },
    { head: report("column-quiet"), width: 7, cell: ({ quietDays }) => number(quietDays) },
    { head: report("column-visits"), width: 9, cell: visitsCell },
    { head: report("column-agreement"), width: 12, cell: ({ client }) => typed(client.agreement) },
    { head: report("column-approval"), width: 9, cell: ({ client }) => typed(client.approval, "center") },
    { head: report("column-next"), width: 16, cell: ({ client }) => typed(client.nextAction) },
    { head: report("column-next-day"), width: 12, cell: ({ client }) => (client.nextDay === undefined ? typed(undefined, "center") : dayCell(client.nextDay, options)) },
    { head: report("column-light"), width: 8, light: true, cell: ({ light }) => text(common(`light-${light}`), "center", LIGHT_TONES[light]) },
    ...detail.shown,
  ];
  const folded: readonly Omit<BoardColumn<ClientLine>, "folded">[] = [
    { head: report("column-why"), width: 34, cell: ({ why }) => text(voice.tell(why)) },
    { head: report("column-stage-days"), width: 9, cell: ({ daysInStage }) => number(daysInStage) },
    { head: report("column-rung"), width: 12, cell: ({ highestRung }) => (highestRung ? text(common(`rung-${highestRung}`), "center") : text(common("none"), "center", "quiet")) },
    { head: report("column-project"), width: 26, cell: ({ projects }) => (projects.length > 0 ? text(projects.map(({ name }) => name).join(common("joiner"))) : text(common("none"), "text", "quiet")) },
    { head: report("column-source"), width: 20, cell: ({ lastOrigin, client }) => linked(lastOrigin ? labels.of(lastOrigin) : report("label-client"), lastOrigin ?? client.origin) },
    ...detail.folded,
  ];
  return drawBoard(
    {
      key: { kind: "clients", subject: "" },
      name: report("sheet-clients"),
      title: report("title-clients"),
      subtitle: report("subtitle-clients", { today: isoDay(review.today), n: review.clients.length, week: weekLabel(voice, review.week) }),
      nothing: report("nothing-clients"),
      table: "ZFP_Clients",
      columns: [...shown, ...folded.map((column) => ({ ...column, folded: true as const }))],
      rows: [...review.clients].sort((a, b) => LIGHTS.indexOf(a.light) - LIGHTS.indexOf(b.light) || (b.quietDays ?? -1) - (a.quietDays ?? -1)),
    },
    review,
    voice,
    options,
  );

  function tierCell(client: ClientLine["client"], account: ClientAccount | undefined): DrawnCell {
    const ranked = client.tier === undefined ? account?.tier : undefined;
    return ranked ? text(voice.boards("clients-ranked", { tier: ranked }), "center", "quiet") : typed(client.tier, "center");
  }

  function lastCell({ lastContact, lastOrigin }: ClientLine): DrawnCell {
    if (lastContact === null) return text(report("no-contact"), "center", "quiet");
    const cell = dayCell(lastContact, options);
    return lastOrigin ? { ...cell, ...linkOf(lastOrigin) } : cell;
  }

  function visitsCell({ monthVisits, visitNorm }: ClientLine): DrawnCell {
    return text(visitNorm === null ? String(monthVisits) : report("visits-norm", { n: monthVisits, norm: visitNorm }), "center");
  }
}

function linkOf(origin: NonNullable<ClientLine["lastOrigin"]>): Pick<DrawnCell, "link"> {
  const { link } = linked("", origin);
  return link ? { link } : {};
}
