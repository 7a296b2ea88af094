import { isoDay } from "../../model/day.js";
import type { Tone } from "../../model/drawing.js";
import type { Intake, IntakeFile, Overlap } from "../../model/rolledUp.js";
import { words as text } from "../cells.js";
import { section, type Section } from "../section.js";
import type { IntakeVoice } from "./intakeVoice.js";

const TONES: Readonly<Record<IntakeFile["state"], Tone | undefined>> = { read: undefined, twin: "quiet", refused: "bad", team: "quiet", over: "bad" };

/** The files, one line each: whose, which weeks, how many rows, and what is to be known of it. */
export function files(intake: Intake, voice: IntakeVoice): Section {
  const { say } = voice;
  return section<IntakeFile>({
    id: "files",
    title: say("section-files"),
    nothing: null,
    rows: intake.files,
    columns: [
      { head: say("head-file"), cell: ({ file, state }) => text(file, "text", TONES[state]) },
      { head: say("head-people"), cell: ({ people, state }) => text(state === "read" ? voice.join(people) : "", "text") },
      { head: say("head-weeks"), cell: (file) => text(weeksText(file, voice), "center") },
      { head: say("head-rows"), cell: ({ plans, log, others, state }) => text(state === "read" ? `${plans}/${log}/${others}` : "", "center") },
      { head: say("head-version"), cell: (file) => text(versionText(file, voice), "center") },
      { head: say("head-note"), cell: (file) => text(notesOf(file, voice, intake).join("\n"), "text", TONES[file.state]) },
    ],
  });
}

function weeksText({ weeks }: IntakeFile, { say }: IntakeVoice): string {
  const [last] = weeks;
  const first = weeks.at(-1);
  if (last === undefined || first === undefined) return "";
  return weeks.length === 1 ? isoDay(last) : say("weeks-span", { first: isoDay(first).slice(5), last: isoDay(last).slice(5), n: weeks.length });
}

function versionText({ shape, version }: IntakeFile, { say }: IntakeVoice): string {
  if (shape === null) return "";
  const own = say(`version-${shape}`);
  return version === null ? own : say("version-tool", { shape: own, version });
}

/** What is to be known of a file, one sentence a line. */
export function notesOf(file: IntakeFile, voice: IntakeVoice, { limit, at }: Pick<Intake, "limit" | "at">): readonly string[] {
  const { say, sheetName, tell } = voice;
  if (file.state === "over") return [say(at === "page" ? "note-over-page" : "note-over", { limit })];
  if (file.state === "team") return [say(at === "page" ? "note-team-page" : "note-team")];
  if (file.say) return [file.state === "refused" ? say("note-refused", { code: file.code ?? "", why: tell(file.say) }) : tell(file.say)];
  return [
    ...file.overlaps.map((overlap) => overlapText(overlap, voice)),
    ...(file.missing.length > 0 ? [say("note-missing", { sheets: voice.join(file.missing.map(sheetName)) })] : []),
    ...(file.hidden > 0 ? [say("note-hidden", { n: file.hidden })] : []),
  ];
}

/** What two files have in common; of the figures those that are not 0. */
function overlapText({ file: other, same, older, newer, conflicts, more, whole, holds }: Overlap, { say, common }: IntakeVoice): string {
  if (whole) return say("note-whole", { other, same, older, more });
  if (holds) return say("note-holds", { other });
  const parts = [
    same > 0 ? say("overlap-same", { n: same }) : "",
    older > 0 ? say("overlap-older", { n: older }) : "",
    newer > 0 ? say("overlap-newer", { n: newer }) : "",
    conflicts > 0 ? say("overlap-conflicts", { n: conflicts }) : "",
  ];
  return say("note-overlap", { other, parts: parts.filter((part) => part !== "").join(common("joiner")) });
}
