import { isoDay } from "../../model/day.js";
import type { StepLine } from "../../model/boards/projectBoards.js";
import type { DrawnCell, Drawing } from "../../model/drawing.js";
import type { Review } from "../../model/review.js";
import type { Words } from "../../words/index.js";
import { dayCell, drawBoard } from "../board.js";
import { blank, linked, number, words as text } from "../cells.js";
import type { ReportOptions } from "../options.js";
import { filled } from "../sections/plans.js";
import { LIGHT_TONES } from "../tones.js";
import { voiceOf } from "../voice.js";

const STEPS = 5;

/** The 项目推进五步 board: each open project with its step, days and task force, the longest in a step first (000-30, 000-16, 000-37). */
export function stepsBoard(review: Review, words: Words, options: ReportOptions): Drawing | null {
  const { steps } = review;
  if (steps === null || steps.lines.length === 0) return null;
  const { lines, counts } = steps;
  const voice = voiceOf(words);
  const { boards, report, common } = voice;
  const typed = (value: string | undefined, role: "text" | "center" = "text"): DrawnCell => filled({ voice }, value, role);
  return drawBoard<StepLine>(
    {
      key: { kind: "board", subject: "steps" },
      name: boards("steps-sheet"),
      title: boards("steps-sheet"),
      subtitle: boards("steps-subtitle", { today: isoDay(review.today), n: lines.length, stalled: lines.filter(({ stalled }) => stalled).length, a: counts.需求确认, b: counts.方案设计, c: counts.决策推动, d: counts.协议签署, e: counts.资金落地 }),
      nothing: boards("steps-nothing"),
      table: "ZFP_Steps",
      columns: [
        { head: boards("steps-project"), width: 26, cell: ({ project }) => linked(project.name, project.origin, "text") },
        { head: boards("steps-lead"), width: 9, cell: ({ project }) => typed(project.lead) },
        { head: boards("steps-step"), width: 14, cell: ({ step, project }) => (step === null ? typed(undefined, "center") : text(boards("steps-at", { n: step, step: project.step ?? "" }), "center")) },
        { head: boards("steps-days"), width: 9, cell: ({ days }) => number(days) },
        { head: boards("steps-output"), width: 14, cell: ({ project, hasOutput }) => (hasOutput === null ? blank() : typed(project.stepOutput, "center")) },
        { head: boards("steps-initiation"), width: 9, cell: ({ project }) => typed(project.initiation, "center") },
        { head: boards("steps-tech"), width: 12, cell: ({ project }) => dayCell(project.techDay, options) },
        { head: boards("steps-negotiation"), width: 9, cell: ({ project }) => typed(project.negotiation, "center") },
        { head: boards("steps-crew"), width: 11, cell: crewCell },
        { head: boards("steps-blocker"), width: 18, cell: ({ project }) => text(project.blocker ?? common("none"), "text", project.blocker === undefined ? "quiet" : undefined) },
        { head: report("column-light"), width: 9, light: true, cell: (line) => text(common(`light-${lightOf(line)}`), "center", LIGHT_TONES[lightOf(line)]) },
        { head: report("column-client"), width: 22, folded: true, cell: ({ client }) => typed(client) },
        { head: report("column-why"), width: 34, folded: true, cell: whyCell },
      ],
      rows: [...lines].sort((a, b) => Number(b.stalled) - Number(a.stalled) || (b.days ?? -1) - (a.days ?? -1)),
    },
    review,
    voice,
    options,
  );

  function crewCell({ crew }: StepLine): DrawnCell {
    if (crew === null) return blank("center");
    const whole = crew.manager && crew.support && crew.experts > 0;
    return text(boards("steps-crew-of", { manager: Number(crew.manager), support: Number(crew.support), experts: crew.experts }), "center", whole ? undefined : "attention");
  }

  function whyCell({ days, limit, stalled, step }: StepLine): DrawnCell {
    if (days === null || step === null) return text(boards("steps-why-unknown"));
    if (step === STEPS) return text(boards("steps-why-last", { days }));
    return text(boards(stalled ? "steps-why-stalled" : "steps-why-clear", { days, limit }));
  }
}

function lightOf({ stalled, days, step }: StepLine): "yellow" | "green" | "unknown" {
  if (days === null || step === null) return "unknown";
  return stalled ? "yellow" : "green";
}
