import { chooseWeek } from "../facts/chooseWeek.js";
import { freeName } from "../merge/freeName.js";
import { CannotReview } from "../model/finding.js";
import type { Drawing } from "../model/drawing.js";
import type { Inputs } from "../model/inputs.js";
import { markerOf } from "../model/marker.js";
import type { Request, Review } from "../model/review.js";
import type { Intake, IntakeFile } from "../model/rolledUp.js";
import type { Week } from "../model/week.js";
import type { Sheet, Workbook } from "../model/workbook.js";
import { creating } from "../model/writePlan.js";
import { readBook, type ReadBook } from "../read/readBook.js";
import { readInputs } from "../read/readInputs.js";
import { intakeSheet } from "../report/intake/intakeSheet.js";
import { teamSheets } from "../report/team/teamSheets.js";
import { carryColumns } from "../rollup/carryColumns.js";
import { rollUp } from "../rollup/rollUp.js";
import { speaker } from "../words/words.js";
import type { BoardsAsked } from "./boardsAsked.js";
import type { Judged, Telling } from "./drawAll.js";
import { fingerprintOf } from "./fingerprint.js";
import type { MailedFile, RollUpHosts } from "./mailedFile.js";
import { memoryDrawing, memoryWords } from "./memory/memorySheet.js";
import { notReceived } from "./notReceived.js";
import { MOST_FILES, openBooks } from "./openBooks.js";
import type { Following, Judge } from "./runSteps.js";

/** What a roll-up is asked for. */
export interface RollUpAsked extends Pick<Request, "week" | "today" | "minutes"> {
  readonly files: readonly MailedFile[];
  /** Last week's team workbook. */
  readonly base: MailedFile | null;
  readonly boards?: BoardsAsked;
  /** What a folder held beside the files, told on the intake sheet. */
  readonly passedOver?: readonly string[];
  readonly at?: Intake["at"];
}

/** A roll-up that is done: what came in, the review of it, every sheet, and the workbook they were written into. */
export interface RolledUpRun {
  readonly intake: Intake;
  readonly review: Review;
  readonly drawings: readonly Drawing[];
}

type Options = Telling & Following & RollUpHosts & { readonly judge: Judge };

/**
 * From mailed workbooks to a team's workbook with its intake sheet and its review, written into `into`.
 *
 *     files ─ openBooks ─ rollUp ─ teamSheets ─ judge ─┬─ into
 *     base ─────────────────┘  └── notReceived ─ intake ┘
 *
 * Throws `CannotReview` `nothing-to-roll-up` where neither a file nor the base could be read, and what reading the base throws.
 */
export async function rollUpMailed(asked: RollUpAsked, options: Options & { readonly into: ReturnType<RollUpHosts["fresh"]> }): Promise<RolledUpRun> {
  const { words, version, judge, into, signal, progress } = options;
  const { today } = asked;
  const base = asked.base && (await openBase(asked.base, options, today));
  const team = base && { headings: base.inputs.settings.aliases, aliases: base.inputs.settings.aliases };
  const { books, others } = await openBooks(asked.files, options, { today, ...(team && { team }) }, options);
  const week = weekOfAll([...books, ...(base ? [base] : [])].map(({ inputs }) => inputs), asked);
  if (week === null) throw nothingRead(others);

  signal?.throwIfAborted();
  progress?.("judging", 0, 0);
  const say = speaker(words, "rollup");
  const rolled = rollUp(books.map(({ book }) => book), base?.book ?? null, { from: week.start, marks: { open: say("mark-open"), settled: say("mark-settled") } });
  const sheets = teamSheets(rolled, words);
  const workbook = await asWorkbook(sheets, options);
  const workbookWithOurs = withOurs(workbook, base);
  const judged = await judge(workbookWithOurs, { person: null, week: asked.week, today, minutes: asked.minutes, boards: asked.boards ?? [] });
  const pages = pagesOf(judged, workbookWithOurs);
  const intake: Intake = {
    ...rolled,
    files: [...rolled.files, ...others].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    week: judged.review.week.start,
    ...notReceived(readInputs(workbook, { today }), books.map(({ inputs }) => inputs), others.filter(({ state }) => state === "refused").map(({ file }) => file), judged.review.week),
    passedOver: asked.passedOver ?? [],
    at: asked.at ?? "command",
    limit: MOST_FILES,
    fingerprint: fingerprintOf(workbook),
    lost: pages.lost,
  };
  const remembered = await memoryDrawing(judged.memory, memoryWords(words));
  const drawings = [intakeSheet(intake, { version, today }, words, { dateSystem: 1900 }), ...pages.drawings, ...withoutHistory(sheets, judged), remembered];
  signal?.throwIfAborted();
  progress?.("writing", 0, 0);
  await into.write(named(drawings).map(({ drawing, name }) => creating(drawing, version, name)), (done, of) => progress?.("writing", done, of));
  return { intake, review: judged.review, drawings };
}

async function openBase(file: MailedFile, { open }: RollUpHosts, today: Request["today"]): Promise<ReadBook> {
  return readBook({ ...(await open(await file.read(), file.name).read()), fileName: file.name }, { today });
}

/** The week that a review of all workbooks together is of; null where there is none. */
function weekOfAll(all: readonly Inputs[], request: Pick<Request, "week" | "today" | "minutes">): Week | null {
  const [first] = all;
  if (!first) return null;
  const joined = <Row>(rows: readonly Row[]) => ({ sheet: "", columns: new Map<never, number>(), rows, hidden: 0 });
  return chooseWeek({ ...first, plans: joined(all.flatMap(({ plans }) => plans?.rows ?? [])), log: joined(all.flatMap(({ log }) => log?.rows ?? [])) }, request).week;
}

function nothingRead(files: readonly IntakeFile[]): CannotReview {
  const [first] = files;
  return first?.say && files.length === 1 ? new CannotReview(first.code ?? "", first.say) : new CannotReview("nothing-to-roll-up", { say: "nothing-to-roll-up", with: { n: files.length, files: files.map(({ file, code }) => (code === null ? file : `${file} ${code}`)).join("；") } });
}

/** The team's sheets as a host would read them, so that the review rests on what the file will hold. */
async function asWorkbook(sheets: readonly Drawing[], { fresh, version }: RollUpHosts & Telling): Promise<Workbook> {
  const host = fresh();
  await host.write(sheets.map((drawing) => creating(drawing, version)));
  return host.read();
}

/** Beside them the sheets that we drew last week, so that what people typed on those is found again; 复盘历史 was rolled up. */
function withOurs(workbook: Workbook, base: ReadBook | null): Workbook {
  const taken = new Set(workbook.sheets.map(({ name }) => name));
  const ours = (base?.book.ours ?? []).filter((sheet) => !["history", "intake"].includes(markerOf(sheet)?.key.kind ?? "") && !taken.has(sheet.name));
  return { ...workbook, sheets: [...workbook.sheets, ...ours] };
}

/**
 * Every page of a review as it is to be written: merged with what people typed on it where the plan says so; of a sheet that the plan leaves
 * alone because people typed on it, the columns they added are carried.
 */
function pagesOf({ drawings, plan }: Judged, { sheets }: Workbook): { readonly drawings: readonly Drawing[]; readonly lost: readonly string[] } {
  const planned = new Map(plan.drawn.map(({ drawing }) => [keyOf(drawing), drawing]));
  const edited = new Map<string, Sheet>(sheets.flatMap((sheet) => {
    const key = plan.left.some(({ sheet: left }) => left === sheet.name) ? markerOf(sheet)?.key : undefined;
    return key ? [[`${key.kind}|${key.subject}`, sheet] as const] : [];
  }));
  const lost: string[] = [];
  const drawn = drawings.map((drawing) => {
    const sheet = edited.get(keyOf(drawing));
    if (!sheet) return planned.get(keyOf(drawing)) ?? drawing;
    const carried = carryColumns(drawing, sheet);
    lost.push(...carried.lost.map((text) => `${sheet.name} ${text}`));
    return carried.drawing;
  });
  const keys = new Set(drawn.map(keyOf));
  return { drawings: [...drawn, ...[...planned].filter(([key]) => !keys.has(key)).map(([, drawing]) => drawing)], lost };
}

function keyOf({ key, name }: Drawing): string {
  return key ? `${key.kind}|${key.subject}` : name;
}

function withoutHistory(sheets: readonly Drawing[], { drawings }: Judged): readonly Drawing[] {
  return drawings.some(({ key }) => key?.kind === "history") ? sheets.filter(({ key }) => key?.kind !== "history") : sheets;
}

function named(drawings: readonly Drawing[]): readonly { readonly drawing: Drawing; readonly name: string }[] {
  const own = drawings.filter(({ key }) => key === null || key.kind === "history").map(({ name }) => name);
  const taken = [...own];
  return drawings.map((drawing) => {
    const name = own.includes(drawing.name) && (drawing.key === null || drawing.key.kind === "history") ? drawing.name : freeName(drawing.name, taken);
    taken.push(name);
    return { drawing, name };
  });
}
