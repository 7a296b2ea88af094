import { isoDay, daysBetween } from "../model/day.js";
import { PROJECTS } from "../model/columns/index.js";
import type { DrawnCell, Drawing } from "../model/drawing.js";
import type { Project } from "../model/nouns.js";
import type { OpenNeed, Review } from "../model/review.js";
import type { Words } from "../words/index.js";
import { dayCell, drawBoard, type BoardColumn } from "./board.js";
import { blank, linked, number, words as text } from "./cells.js";
import { coordinationRows, type CoordinationRow } from "./coordinationRows.js";
import { dayLabel, weekLabel } from "./dayLabel.js";
import { needText, whoOf } from "./needText.js";
import type { ReportOptions } from "./options.js";
import { filled } from "./sections/plans.js";
import { sourceLabels } from "./sourceLabels.js";
import { LIGHT_TONES } from "./tones.js";
import { voiceOf } from "./voice.js";

/** The 协同推进表: a real table, eight columns on paper, the others grouped and folded (3.5, look.md). */
export function coordinationTable(review: Review, words: Words, options: ReportOptions): Drawing {
  const voice = voiceOf(words);
  const { report, common } = voice;
  const labels = sourceLabels(review, voice);
  const rows = coordinationRows(review);
  const quiet = (): DrawnCell => text(common("none"), "center", "quiet");
  const typed = (value: string | undefined): DrawnCell => filled({ voice }, value);
  const ofNeed = (cell: (need: OpenNeed) => DrawnCell) => ({ need }: CoordinationRow): DrawnCell => (need ? cell(need) : quiet());
  const ofProject = (cell: (project: Project) => DrawnCell) => ({ project }: CoordinationRow): DrawnCell => (project ? cell(project) : quiet());

  const shown: readonly BoardColumn<CoordinationRow>[] = [
    { head: report("column-item"), width: 36, cell: itemCell },
    { head: report("column-subject"), width: 24, cell: subjectCell },
    { head: report("column-blocker"), width: 22, cell: ({ need, project }) => typed(need?.need.blocker ?? project?.blocker) },
    { head: report("column-who"), width: 14, cell: ofNeed(({ need }) => typed(whoOf(need, voice))) },
    { head: report("column-due"), width: 12, cell: ofNeed(({ need }) => (need.due === undefined ? filled({ voice }, undefined, "center") : dayCell(need.due, options))) },
    { head: report("column-waiting"), width: 9, cell: ({ need }) => number(need?.waiting ?? null) },
    { head: report("column-state"), width: 9, cell: ofNeed(({ need }) => filled({ voice }, need.state, "center")) },
    { head: report("column-light"), width: 9, light: true, cell: ofNeed(({ light }) => text(common(`light-${light}`), "center", LIGHT_TONES[light])) },
  ];
  const folded: readonly Omit<BoardColumn<CoordinationRow>, "folded">[] = [
    { head: report("column-project"), width: 24, cell: ({ project }) => text(project?.name ?? report("unlinked-project")) },
    { head: report("column-client"), width: 22, cell: ({ need, project }) => typed((need?.need.client ?? project?.client)?.join(common("joiner"))) },
    { head: report("column-lead"), width: 14, cell: ofProject(({ lead }) => typed(lead)) },
    { head: report("column-step"), width: 18, cell: ofProject(({ step }) => typed(step && report("step-of", { step, n: STEPS.indexOf(step) + 1, of: STEPS.length }))) },
    { head: report("column-step-days"), width: 9, cell: ({ project }) => number(project?.stepSince === undefined ? null : daysBetween(project.stepSince, review.today)) },
    { head: report("column-progress"), width: 36, cell: progressCell },
    { head: report("column-kind"), width: 10, cell: ofNeed(({ need }) => typed(need.kind)) },
    { head: report("column-department"), width: 12, cell: ofNeed(({ need }) => typed(need.department)) },
    { head: report("column-responsible"), width: 10, cell: ofNeed(({ need }) => typed(need.responsible)) },
    { head: report("column-urgency"), width: 10, cell: ofNeed(({ need }) => filled({ voice }, need.urgency, "center")) },
    { head: report("column-raised"), width: 12, cell: ofNeed(({ need }) => (need.raised === undefined ? filled({ voice }, undefined, "center") : dayCell(need.raised.day, options))) },
    { head: report("column-answer"), width: 14, cell: ({ need }) => (need?.answerHours === null || !need ? blank("number") : { value: need.answerHours, role: "number", format: "decimal" }) },
    { head: report("column-late"), width: 9, cell: ofNeed(({ late }) => (late ? text(report("late-yes"), "center", "bad") : text(report("late-no"), "center"))) },
    { head: report("column-why"), width: 30, cell: ofNeed(({ why }) => text(voice.tell(why))) },
    { head: report("column-source"), width: 18, cell: ({ need, project }) => (need ? linked(labels.need(need.need), need.need.origin) : linked(report("label-project"), project?.origin)) },
    { head: report("column-progress-source"), width: 20, cell: ({ progress }) => (progress ? linked(labels.log(progress.entry, progress.slot), progress.origin) : blank("link")) },
  ];
  return drawBoard(
    {
      key: { kind: "coordination", subject: "" },
      name: report("sheet-coordination"),
      title: report("title-coordination"),
      subtitle: report("subtitle-coordination", {
        today: isoDay(review.today),
        n: rows.filter(({ need }) => need).length,
        projects: new Set(rows.flatMap(({ need, project }) => (need && project ? [project.name] : []))).size,
        week: weekLabel(voice, review.week),
      }),
      nothing: report("nothing-coordination"),
      table: "ZFP_Coordination",
      columns: [...shown, ...folded.map((column) => ({ ...column, folded: true as const }))],
      rows,
    },
    review,
    voice,
    options,
  );

  function itemCell({ need, project }: CoordinationRow): DrawnCell {
    return need ? linked(needText(need.need), need.need.origin, "text") : linked(report("no-open-need"), project?.origin, "text", "quiet");
  }

  function subjectCell({ need, project }: CoordinationRow): DrawnCell {
    const client = (need?.need.client ?? project?.client)?.join(common("joiner"));
    const name = project?.name ?? need?.need.project ?? report("unlinked-project");
    return text([client, name].filter((part) => part !== undefined).join("\n"));
  }

  function progressCell({ progress }: CoordinationRow): DrawnCell {
    if (!progress) return typed(undefined);
    const deed = common("deed", { action: progress.action, result: progress.result || common("not-filled") });
    return text(`${dayLabel(voice, progress.entry.day)} ${deed}`);
  }
}

const STEPS: readonly string[] = PROJECTS.columns.flatMap((column) => (column.field === "step" ? column.values : []));
