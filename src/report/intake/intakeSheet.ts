import { isoDay, type Day } from "../../model/day.js";
import type { DrawnColumn, Drawing } from "../../model/drawing.js";
import type { Intake } from "../../model/rolledUp.js";
import { weekOf } from "../../model/week.js";
import type { Words } from "../../words/index.js";
import { words as text } from "../cells.js";
import { weekLabel } from "../dayLabel.js";
import { draw } from "../draw.js";
import { linesHeight } from "../measure.js";
import type { ReportOptions } from "../options.js";
import { portraitPage } from "../portraitPage.js";
import { list, paragraph, spacer, type Section } from "../section.js";
import { files } from "./files.js";
import { conflicts, gone, headings, left, readings, settings, unapplied } from "./findings.js";
import { intakeVoice, type IntakeVoice } from "./intakeVoice.js";

/** 95 units, A4 portrait: file, person, weeks, rows, form, remarks. */
const GRID: readonly DrawnColumn[] = [22, 10, 13, 10, 11, 29].map((width) => ({ width }));

/** Who made the sheet, and when. */
export interface IntakeSigned {
  readonly version: string;
  readonly today: Day;
}

/** 收件清单: what came in, who is missing, what contradicts itself, what could not be applied or carried; everything a manager should know before reading on. */
export function intakeSheet(intake: Intake, { version, today }: IntakeSigned, words: Words, options: ReportOptions): Drawing {
  const voice = intakeVoice(words);
  const width = GRID.length;
  const sections = [header(intake, voice, today), files(intake, voice), missing(intake, voice), conflicts(intake, voice, width), unapplied(intake, voice, width), gone(intake, voice, width), settings(intake, voice, width), headings(intake, voice), left(intake, voice, width), readings(intake, voice, width), notes(intake, voice)];
  const { rows, merges } = draw(sections, GRID, { repeated: linesHeight("title", 1) });
  return portraitPage({ key: { kind: "intake", subject: "" }, name: voice.say("sheet-name"), columns: GRID, rows, merges, tab: "accent", week: isoDay(intake.week) }, version, voice, options);
}

function header(intake: Intake, voice: IntakeVoice, today: Day): Section {
  const { say } = voice;
  const count = (...states: readonly string[]): number => intake.files.filter(({ state }) => states.includes(state)).length;
  const figures = { week: weekLabel(voice, weekOf(intake.week)), files: intake.files.length, read: count("read"), twins: count("twin"), refused: count("refused", "over", "team"), today: isoDay(today) };
  const lines = [
    paragraph(text(say("title"), "title"), GRID.length),
    paragraph(text(say("subtitle", figures), "small"), GRID.length),
    ...headlines(intake, voice).map(({ say: line, calls }) => paragraph(text(line, "summary", calls ? "attention" : undefined), GRID.length)),
    paragraph(text(intake.base === null ? say(intake.at === "page" ? "no-base-page" : "no-base") : say("base-line", { base: intake.base }), "small"), GRID.length),
    spacer(),
  ];
  return { id: "header", lines, lead: lines.length, table: null };
}

/** What a manager sees first, and whether it calls for something to be done. */
export function headlines(intake: Intake, { say, join }: IntakeVoice): readonly { readonly say: string; readonly calls: boolean }[] {
  const wanted = intake.notReceived.filter(({ excused }) => excused === null).map(({ name }) => name);
  const unfit = intake.unapplied.length + intake.lost.length;
  const open = intake.conflicts.filter(({ settled }) => !settled).length;
  return [
    wanted.length > 0 ? { say: say("line-missing", { names: join(wanted) }), calls: true } : intake.asked > 0 ? { say: say("line-complete", { n: intake.asked }), calls: false } : { say: say("line-unknown"), calls: false },
    ...(intake.withoutRows.length > 0 ? [{ say: say("line-without-rows", { names: join(intake.withoutRows) }), calls: true }] : []),
    ...(open > 0 ? [{ say: say("line-conflicts", { n: open }), calls: true }] : []),
    ...(unfit > 0 ? [{ say: say("line-unapplied", { n: unfit }), calls: true }] : []),
  ];
}

function missing({ notReceived }: Intake, { say }: IntakeVoice): Section {
  const items = notReceived.map(({ name, excused, refused }) => {
    const told = excused === null && refused !== null ? say("missing-refused", { file: refused }) : say(`missing-${excused ?? "wanted"}`);
    return { lead: text(name, "text", excused === null ? "attention" : "quiet"), say: text(told, "text", excused === null ? undefined : "quiet"), link: null };
  });
  return list("missing", say("section-missing"), notReceived.length === 0 ? null : say("nothing-missing"), items, GRID.length);
}

function notes(intake: Intake, { say, join }: IntakeVoice): Section {
  const lines = [
    ...(intake.passedOver.length > 0 ? [say("passed-over", { names: join(intake.passedOver) })] : []),
    say("note-counting"),
    say(intake.at === "page" ? "note-decisions-page" : "note-decisions"),
    say("limit-line", { limit: intake.limit }),
    say("note-fingerprint", { fingerprint: intake.fingerprint }),
  ];
  return list("notes", say("section-notes"), null, lines.map((line) => ({ lead: null, say: text(line, "small"), link: null })), GRID.length);
}
