import { daysBetween, isoDay } from "../model/day.js";
import { PROJECTS } from "../model/columns/index.js";
import type { CoordinatedNeed } from "../model/coordination.js";
import type { DrawnCell, Drawing } from "../model/drawing.js";
import { needNumber, needRecordText, type TypedField } from "../model/needRecord.js";
import type { Need, Project } from "../model/nouns.js";
import type { Review } from "../model/review.js";
import { PROJECT_KEY } from "../model/tableRow.js";
import type { Words } from "../words/index.js";
import { dayCell, drawBoard, type BoardColumn } from "./board.js";
import { blank, leading, linked, number, words as text } from "./cells.js";
import { coordinationRows, type CoordinationRow } from "./coordinationRows.js";
import { dayLabel, weekLabel } from "./dayLabel.js";
import { matchText } from "./matchText.js";
import { needPlaces } from "./needPlaces.js";
import { needRemarks } from "./needRemarks.js";
import { needText, whoOf } from "./needText.js";
import type { ReportOptions } from "./options.js";
import { filled } from "./sections/plans.js";
import { sourceLabels } from "./sourceLabels.js";
import { LIGHT_TONES } from "./tones.js";
import { voiceOf } from "./voice.js";

/** The 协同推进表: a real table, eight columns on paper, the others grouped and folded (3.5, look.md). What people type in it is read again by the next run. */
export function coordinationTable(review: Review, words: Words, options: ReportOptions): Drawing {
  const voice = voiceOf(words);
  const { report, common, boards } = voice;
  const labels = sourceLabels(review, voice);
  const rows = coordinationRows(review);
  const quiet = (): DrawnCell => text(common("none"), "center", "quiet");
  const typed = (value: string | undefined): DrawnCell => filled({ voice }, value);
  const ofNeed = (cell: (need: Need, own: CoordinatedNeed) => DrawnCell) => ({ need }: CoordinationRow): DrawnCell => (need ? cell(need.clock.need, need) : quiet());
  const ofProject = (cell: (project: Project) => DrawnCell) => ({ project }: CoordinationRow): DrawnCell => (project ? cell(project) : quiet());
  const input = (field: TypedField) => ({ need }: CoordinationRow): DrawnCell => {
    const value = need?.record.shown[field];
    return value === undefined ? blank("input") : text(value, "input");
  };

  const shown: readonly BoardColumn<CoordinationRow>[] = [
    { id: "item", head: report("column-item"), width: 36, cell: itemCell },
    { id: "subject", head: report("column-subject"), width: 24, cell: subjectCell },
    { id: "blocker", head: report("column-blocker"), width: 22, cell: ({ need, project }) => typed(need?.clock.need.blocker ?? project?.blocker) },
    { id: "who", head: report("column-who"), width: 14, cell: ofNeed(whoCell) },
    { id: "due", head: report("column-due"), width: 12, cell: ofNeed(({ due }, need) => leading(due === undefined ? filled({ voice }, undefined, "center") : dayCell(due, options), linkOf(need))) },
    { id: "waiting", head: report("column-waiting"), width: 9, cell: ({ need }) => number(need ? (need.took ?? need.clock.waiting) : null) },
    { id: "state", head: report("column-state"), width: 9, cell: ofNeed(stateCell) },
    { id: "light", head: report("column-light"), width: 9, light: true, cell: ofNeed((_, { clock: { light } }) => text(common(`light-${light}`), "center", LIGHT_TONES[light])) },
  ];
  const folded: readonly Omit<BoardColumn<CoordinationRow>, "folded">[] = [
    { id: "number", head: report("column-number"), width: 9, cell: ofNeed((_, { record }) => text(needNumber(record.number), "center")) },
    { id: "project", head: report("column-project"), width: 24, cell: ({ project }) => text(project?.name ?? report("unlinked-project")) },
    { id: "client", head: report("column-client"), width: 22, cell: ({ need, project }) => typed((need?.clock.need.client ?? project?.client)?.join(common("joiner"))) },
    { id: "lead", head: report("column-lead"), width: 14, cell: ofProject(({ lead }) => typed(lead)) },
    { id: "step", head: report("column-step"), width: 18, cell: ofProject(({ step }) => typed(step && report("step-of", { step, n: STEPS.indexOf(step) + 1, of: STEPS.length }))) },
    { id: "stepDays", head: report("column-step-days"), width: 9, cell: ({ project }) => number(project?.stepSince === undefined ? null : daysBetween(project.stepSince, review.today)) },
    { id: "progress", head: report("column-progress"), width: 36, cell: progressCell },
    { id: "kind", head: report("column-kind"), width: 10, cell: ofNeed(({ kind }) => typed(kind)) },
    { id: "department", head: report("column-department"), width: 12, cell: ofNeed(({ department }) => typed(department)) },
    { id: "responsible", head: report("column-responsible"), width: 10, cell: ofNeed((_, { record }) => ({ ...typed(record.shown.responsible), role: "input" })) },
    { id: "urgency", head: report("column-urgency"), width: 10, cell: ofNeed(({ urgency }) => filled({ voice }, urgency, "center")) },
    { id: "raised", head: report("column-raised"), width: 12, cell: ofNeed(({ raised }) => (raised === undefined ? filled({ voice }, undefined, "center") : dayCell(raised.day, options))) },
    { id: "answer", head: report("column-answer"), width: 14, cell: ({ need }) => (!need || need.clock.answerHours === null ? blank("number") : { value: need.clock.answerHours, role: "number", format: "decimal" }) },
    { id: "late", head: report("column-late"), width: 9, cell: ofNeed((_, { clock: { late } }) => (late ? text(report("late-yes"), "center", "bad") : text(report("late-no"), "center"))) },
    { id: "why", head: report("column-why"), width: 30, cell: ofNeed((_, { clock: { why } }) => text(voice.tell(why))) },
    { id: "decision", head: report("column-decision"), width: 30, cell: input("decision") },
    { id: "decisionBy", head: report("column-decision-by"), width: 12, cell: input("decisionBy") },
    { id: "decisionDue", head: report("column-decision-due"), width: 12, cell: decisionDueCell },
    { id: "note", head: report("column-note"), width: 24, cell: input("note") },
    { id: "source", head: report("column-source"), width: 18, cell: ({ need, project }) => (need ? linked(needPlaces(need, voice, labels), linkOf(need)) : linked(report("label-project"), project?.origin)) },
    { id: "progressSource", head: report("column-progress-source"), width: 20, cell: ({ progress }) => (progress ? linked(labels.log(progress.entry, progress.slot), progress.origin) : blank("link")) },
    { id: "record", head: report("column-record"), width: 12, cell: ({ need, project }) => text(need ? needRecordText(need.record) : `${PROJECT_KEY}${project?.name ?? ""}`, "small") },
  ];
  const open = rows.filter(({ need }) => need?.solved === null);
  return drawBoard(
    {
      key: { kind: "coordination", subject: "" },
      name: report("sheet-coordination"),
      title: report("title-coordination"),
      subtitle: report("subtitle-coordination", {
        today: isoDay(review.today),
        n: open.length,
        projects: new Set(open.flatMap(({ project }) => (project ? [project.name] : []))).size,
        week: weekLabel(voice, review.week),
      }),
      nothing: report("nothing-coordination"),
      table: "ZFP_Coordination",
      columns: [...shown, ...folded.map((column) => ({ ...column, folded: true as const }))],
      rows,
      idOf: ({ id }) => id,
      takesOf: ({ need }) => need?.takenFrom?.row,
      foldedRow: ({ need }) => need?.solved === "before" || need?.faded === true,
    },
    review,
    voice,
    options,
  );

  function itemCell({ need, project }: CoordinationRow): DrawnCell {
    if (!need) return linked(report("no-open-need"), project?.origin, "text", "quiet");
    const { record, clock, answer } = need;
    const what = record.say ? voice.tell(record.say) : needText(clock.need);
    const lines = [report("need-numbered", { number: needNumber(record.number), text: what }), ...needRemarks(need, voice, labels)];
    return { ...text(lines.join("\n")), ...(answer && { note: matchText(voice, { ...answer, shared: "", attempt: false }) }) };
  }

  function subjectCell({ need, project }: CoordinationRow): DrawnCell {
    const client = (need?.clock.need.client ?? project?.client)?.join(common("joiner"));
    const name = project?.name ?? need?.clock.need.project ?? report("unlinked-project");
    return text([client, name].filter((part) => part !== undefined).join("\n"));
  }

  function whoCell(need: Need, { record: { handler, typed: own } }: CoordinatedNeed): DrawnCell {
    const responsible = own.responsible ?? need.responsible;
    const who = whoOf({ ...need, ...(responsible !== undefined && { responsible }) }, voice);
    return typed(who ?? (handler === undefined ? undefined : boards(`alerts-handler-${handler}`)));
  }

  function stateCell(_: Need, { record, conflict }: CoordinatedNeed): DrawnCell {
    const cell: DrawnCell = { ...filled({ voice }, record.shown.state, "center"), role: "input" };
    return conflict ? { ...cell, tone: "attention" } : cell;
  }

  function decisionDueCell(row: CoordinationRow): DrawnCell {
    const { record, decisionOverdue = 0 } = row.need ?? {};
    const day = record?.decisionDay ?? null;
    const cell: DrawnCell = day !== null && isoDay(day) === record?.shown.decisionDue ? { ...dayCell(day, options), role: "input" } : input("decisionDue")(row);
    return decisionOverdue > 0 ? { ...cell, tone: "bad" } : cell;
  }

  function progressCell({ progress }: CoordinationRow): DrawnCell {
    if (!progress) return typed(undefined);
    const deed = common("deed", { action: progress.action, result: progress.result || common("not-filled") });
    return text(`${dayLabel(voice, progress.entry.day)} ${deed}`);
  }
}

/** The first row that asks; one of a sheet of our own is drawn anew and leads nowhere. */
function linkOf({ places }: CoordinatedNeed): Need["origin"] | undefined {
  return places.find(({ kind }) => kind !== "table" && kind !== "agenda")?.origin;
}

const STEPS: readonly string[] = PROJECTS.columns.flatMap((column) => (column.field === "step" ? column.values : []));
