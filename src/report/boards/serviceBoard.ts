import { isoDay } from "../../model/day.js";
import type { TicketLine } from "../../model/boards/serviceBoards.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { dayCell, drawBoard } from "../board.js";
import { blank, leading, number, words as text } from "../cells.js";
import { LIGHTS } from "../needOrder.js";
import type { ReportOptions } from "../options.js";
import { ratioText } from "../ratioText.js";
import { filled } from "../sections/plans.js";
import { LIGHT_TONES } from "../tones.js";
import { voiceOf } from "../voice.js";

/** The 服务时效 board: each problem with its clocks, the open and late ones first (002-15, 002-17, 003-09); null without problems. */
export function serviceBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { service } = review;
  if (service === null || (service.tickets.length === 0 && service.inTime.of === 0)) return null;
  const { tickets, inTime, bySource } = service;
  const voice = voiceOf(words);
  const { boards, report, common } = voice;
  const typed = (value: string | undefined, role: "text" | "center" = "text"): DrawnCell => filled({ voice }, value, role);
  return drawBoard<TicketLine>(
    {
      key: { kind: "board", subject: "service" },
      name: boards("service-sheet"),
      title: boards("service-sheet"),
      subtitle: boards("service-subtitle", {
        today: isoDay(review.today),
        open: tickets.filter(({ open }) => open).length,
        late: tickets.filter(({ open, light }) => open && light !== "green").length,
        inTime: ratioText(voice, inTime),
        active: bySource.主动,
        passive: bySource.被动,
      }),
      nothing: boards("service-nothing"),
      table: "ZFP_Service",
      columns: [
        { head: boards("service-issue"), width: 30, cell: ({ ticket }) => text(ticket.issue) },
        { head: report("column-client"), width: 24, cell: ({ client }) => typed(client) },
        { head: report("column-tier"), width: 10, cell: ({ tier }) => typed(tier ?? undefined, "center") },
        { head: boards("service-source"), width: 8, cell: ({ ticket }) => typed(ticket.source, "center") },
        { head: boards("service-raised"), width: 12, cell: ({ ticket }) => dayCell(ticket.raised?.day, options) },
        { head: boards("service-answer"), width: 11, cell: ({ answerHours }) => (answerHours === null ? blank("center") : { value: answerHours, role: "center", format: "decimal" }) },
        { head: boards("service-days"), width: 9, cell: ({ workingDays }) => number(workingDays, "center") },
        { head: boards("service-responsible"), width: 10, cell: ({ ticket }) => typed(ticket.responsible) },
        { head: boards("service-state"), width: 10, cell: ({ ticket, open }) => leading(text(boards(open ? "service-open" : "service-solved"), "center"), ticket.origin) },
        { head: report("column-light"), width: 9, light: true, cell: ({ light }) => text(common(`light-${light}`), "center", LIGHT_TONES[light]) },
        { head: report("column-why"), width: 34, folded: true, cell: ({ why }) => text(voice.tell(why)) },
      ],
      rows: [...tickets].sort((a, b) => Number(b.open) - Number(a.open) || LIGHTS.indexOf(a.light) - LIGHTS.indexOf(b.light) || b.workingDays - a.workingDays),
    },
    review,
    voice,
    options,
  );
}
