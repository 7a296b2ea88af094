import { isoDay } from "../../model/day.js";
import type { ProcessLine } from "../../model/boards/projectBoards.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { dayCell, drawBoard } from "../board.js";
import { blank, linked, number, words as text } from "../cells.js";
import type { ReportOptions } from "../options.js";
import { filled } from "../sections/plans.js";
import { LIGHT_TONES } from "../tones.js";
import { voiceOf } from "../voice.js";

/** The 四类流程 board: how each open project is bought and decided, the stalled first (001-11, 001-13, 001-21, 001-22, 001-43 to 001-45, 004-04, 004-25). */
export function processesBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { processes } = review;
  if (processes === null || processes.every(({ project }) => project.process === undefined && project.meetingDay === undefined && project.procurement === undefined && project.tenderDay === undefined)) return null;
  const voice = voiceOf(words);
  const { boards, report, common } = voice;
  const typed = (value: string | undefined, role: "text" | "center" = "text"): DrawnCell => filled({ voice }, value, role);
  return drawBoard<ProcessLine>(
    {
      key: { kind: "board", subject: "processes" },
      name: boards("processes-sheet"),
      title: boards("processes-sheet"),
      subtitle: boards("processes-subtitle", {
        today: isoDay(review.today),
        n: processes.length,
        stalled: processes.filter(({ stalled }) => stalled).length,
        ahead: processes.filter(({ meeting }) => meeting === "ahead").length,
        tenders: processes.filter(({ tenderIn }) => tenderIn !== null).length,
      }),
      nothing: boards("processes-nothing"),
      table: "ZFP_Processes",
      columns: [
        { head: boards("processes-project"), width: 26, cell: ({ project }) => linked(project.name, project.origin, "text") },
        { head: boards("processes-process"), width: 10, cell: ({ project }) => typed(project.process, "center") },
        { head: boards("processes-days"), width: 9, cell: ({ days }) => number(days) },
        { head: boards("processes-procurement"), width: 11, cell: ({ project }) => typed(project.procurement, "center") },
        { head: boards("processes-bidders"), width: 7, cell: ({ project }) => number(project.bidders ?? null) },
        { head: boards("processes-budget"), width: 9, cell: ({ project }) => typed(project.budgetState, "center") },
        { head: boards("processes-years"), width: 9, cell: ({ project }) => number(project.paymentYears ?? null) },
        { head: boards("processes-meeting"), width: 13, cell: ({ project }) => text(project.meeting ?? common("none"), "center", project.meeting === undefined ? "quiet" : undefined) },
        { head: boards("processes-meeting-day"), width: 11, cell: ({ project }) => dayCell(project.meetingDay, options) },
        { head: boards("processes-approval"), width: 14, cell: approvalCell },
        { head: boards("processes-tender-in"), width: 11, cell: ({ tenderIn }) => number(tenderIn) },
        { head: report("column-light"), width: 9, light: true, cell: (line) => text(common(`light-${lightOf(line)}`), "center", LIGHT_TONES[lightOf(line)]) },
        { head: boards("processes-tender"), width: 12, folded: true, cell: ({ project }) => dayCell(project.tenderDay, options) },
        { head: boards("processes-lead"), width: 9, folded: true, cell: ({ lead }) => number(lead) },
        { head: boards("processes-evaluation"), width: 12, folded: true, cell: ({ project }) => typed(project.evaluation, "center") },
        { head: boards("processes-model"), width: 12, folded: true, cell: ({ project }) => typed(project.businessModel, "center") },
        { head: boards("processes-proposal"), width: 12, folded: true, cell: ({ proposal }) => (proposal === null ? blank("number") : number(proposal.hours)) },
        { head: report("column-client"), width: 22, folded: true, cell: ({ client }) => typed(client) },
        { head: report("column-why"), width: 34, folded: true, cell: whyCell },
      ],
      rows: [...processes].sort((a, b) => Number(b.stalled) - Number(a.stalled) || (b.days ?? -1) - (a.days ?? -1)),
    },
    review,
    voice,
    options,
  );

  function approvalCell({ meeting, meetingIn, project }: ProcessLine): DrawnCell {
    if (meeting === null) return text(common("none"), "center", "quiet");
    if (meeting === "decided") return typed(project.meetingResult, "center");
    if (meeting === "ahead") return text(boards("processes-ahead", { days: meetingIn ?? 0 }), "center");
    return text(boards(`processes-${meeting}`), "center", meeting === "unrecorded" ? "unknown" : "attention");
  }

  function whyCell({ days, limit, stalled, project }: ProcessLine): DrawnCell {
    if (days === null) return text(boards("processes-why-unknown"));
    if (!stalled && project.signedDay !== undefined) return text(boards("processes-why-signed"));
    return text(boards(stalled ? "processes-why-stalled" : "processes-why-clear", { days, limit }));
  }
}

function lightOf({ stalled, days }: ProcessLine): "yellow" | "green" | "unknown" {
  if (days === null) return "unknown";
  return stalled ? "yellow" : "green";
}
