import { PANE_LIMITS } from "../hosts/xlsx/limits.js";
import { newWorkbook } from "../hosts/xlsx/newWorkbook.js";
import { holdsMarker } from "../hosts/xlsx/holdsMarker.js";
import { XlsxHost } from "../hosts/xlsx/xlsxHost.js";
import { isoDay } from "../model/day.js";
import type { PassedOver } from "../model/mailedName.js";
import { markerOf } from "../model/marker.js";
import type { Intake } from "../model/rolledUp.js";
import { Failure, type Drawn, type Report, type TeamRolled } from "../pane/door.js";
import { notesOf } from "../report/intake/files.js";
import { headlines } from "../report/intake/intakeSheet.js";
import { intakeVoice } from "../report/intake/intakeVoice.js";
import { passedOverText } from "../report/intake/passedOverText.js";
import type { MailedFile } from "../run/mailedFile.js";
import { isTeam } from "../run/openBooks.js";
import { rollUpMailed } from "../run/rollUpMailed.js";
import type { Judge } from "../run/runSteps.js";
import { loadWords } from "../words/load.js";
import { speaker, type Words } from "../words/words.js";
import { openFile } from "./openFile.js";
import type { Tasks } from "./tasks.js";

/** Which of our sheets are pages to look at; the others are what the review rests on. */
const PAGES: readonly string[] = ["team", "intake", "coordination", "clients", "board"];

/**
 * Rolls the files of a page up. None is changed; one that cannot be read stops no other.
 *
 * Of the team's workbooks among them the latest is what the roll-up goes on from. Throws what `rollUpMailed` throws.
 */
export async function rollUpFiles({ files, passed, language, version, now }: Tasks["rollUp"]["ask"], judge: Judge, progress: Report): Promise<TeamRolled> {
  const words = await loadWords(language);
  const mailed = files.map(mailedFile);
  const base = await latestTeam(mailed);
  const fresh = (): XlsxHost => new XlsxHost(newWorkbook(), null, PANE_LIMITS);
  const into = fresh();
  const asked = { files: mailed.filter((file) => file !== base), base, week: null, passedOver: passedOverText(passed, speaker(words, "rollup")), at: "page" as const, ...now };
  const { intake, drawings } = await rollUpMailed(asked, { words, version, judge, open: openFile, fresh, into, progress });
  const shown = drawings.flatMap((drawing): readonly Drawn[] => (drawing.key && PAGES.includes(drawing.key.kind) ? [{ sheet: drawing.name, drawing }] : []));
  const placed = [...shown].sort((a, b) => PAGES.indexOf(a.drawing.key?.kind ?? "") - PAGES.indexOf(b.drawing.key?.kind ?? ""));
  const name = speaker(words, "rollup")("team-file", { week: isoDay(intake.week) });
  return { ...told(intake, passed, words), drawn: placed, download: { name, bytes: new Uint8Array(into.bytes()) } };
}

function mailedFile(file: File): MailedFile {
  return {
    name: file.name,
    read: async () => {
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch {
        throw new Failure("file-gone", { say: "file-gone", with: { file: file.name } });
      }
    },
  };
}

/** The team's workbook of the latest week; files that cannot be read are told later. */
async function latestTeam(files: readonly MailedFile[]): Promise<MailedFile | null> {
  let latest: { readonly file: MailedFile; readonly week: string } | null = null;
  for (const file of files) {
    const bytes = await file.read().catch(() => null);
    if (!bytes || bytes.length > PANE_LIMITS.fileBytes || !holdsMarker(bytes)) continue;
    const workbook = await openFile(bytes, file.name).read().catch(() => null);
    if (!workbook || !isTeam(workbook)) continue;
    const week = workbook.sheets.map((sheet) => markerOf(sheet)).find((marker) => marker?.key.kind === "intake")?.week ?? "";
    if (!latest || week > latest.week) latest = { file, week };
  }
  return latest?.file ?? null;
}

/** What the pane's intake table says. */
function told(intake: Intake, { placeholders }: PassedOver, words: Words): Pick<TeamRolled, "files" | "lines" | "base"> {
  const voice = intakeVoice(words);
  return {
    files: intake.files.map((file) => ({ file: file.file, state: file.state, people: file.people, weeks: file.weeks, notes: notesOf(file, voice, intake) })),
    lines: [...headlines(intake, voice), ...(intake.passedOver.length > 0 ? [{ say: voice.say("passed-over", { names: voice.join(intake.passedOver) }), calls: placeholders > 0 }] : [])],
    base: intake.base,
  };
}
