import { LEVELS, type Finding, type Level } from "../model/finding.js";
import type { Grade } from "../model/grade.js";
import type { Tone } from "../model/drawing.js";
import { originText, type Origin } from "../model/origin.js";
import type { PausedFlag } from "../model/pausedFlag.js";
import { isoDay } from "../model/day.js";
import type { GradedPlan, PersonLine, Review, SlotReview } from "../model/review.js";
import { unsureReadings } from "../model/unsureReadings.js";
import { slotsSoFar } from "../model/slotsSoFar.js";
import { aboutFlag, correctableFlag, correctablePlan, correctableProblem, correctableRow, correctableSlot, type Correctable } from "./correctable.js";
import type { PaneKey, Speech } from "./speechOf.js";

/** One line of the result: a state with its sign, what it is about, why, and the row it leads to. */
export interface Line {
  readonly tone: Tone;
  readonly sign: string;
  /** The state in a word, for people who do not see the sign. */
  readonly word: string;
  readonly subject: string;
  readonly detail: string;
  readonly origin: Origin | null;
  /** What corrections of it are known by, before them and after. */
  readonly about?: string;
  /** How a person can correct it in place; absent where they cannot. */
  readonly correctable?: readonly Correctable[];
}

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** False where the title says how many there are. */
  readonly counted?: false;
  /** Open from the start; the others open with a click. */
  readonly open: boolean;
}

const SIGNS: Readonly<Record<Grade, { readonly sign: string; readonly tone: Tone }>> = {
  done: { sign: "√", tone: "good" },
  partial: { sign: "△", tone: "attention" },
  missed: { sign: "×", tone: "bad" },
  postponed: { sign: "→", tone: "attention" },
  cancelled: { sign: "－", tone: "quiet" },
  unclear: { sign: "？", tone: "unknown" },
};
const LEVEL_TONES: Readonly<Record<Level, Tone>> = { info: "quiet", yellow: "attention", orange: "attention", red: "bad" };

/** The result as groups of lines, what a person must check first; a row asked about once is not asked about twice, and an empty group is left out. */
export function groupsOf(review: Review, speech: Speech): readonly Group[] {
  const { plans: unsurePlans, slots: unsureSlots } = unsureReadings(review);
  const asked = new Set(unsurePlans.map(({ item }) => rowOf(item.origin)));
  const unsureFlags = review.flags.filter(({ unsure, origins }) => unsure && !origins.some((origin) => asked.has(rowOf(origin))));
  const plan = (graded: GradedPlan): Line => planLine(graded, review.person === null, speech);
  const owners = ownersByRow(review);
  const flag = (finding: Finding): Line => ({ ...ownedLine(flagLine(finding, speech), owners), ...correctionOf(correctableFlag(finding)) });
  const group = (key: PaneKey, open: boolean, lines: readonly Line[]): Group => ({ key, title: speech.label(key), lines, open });
  return [
    group("groupWarnings", true, review.warnings.map((warning) => flagLine(warning, speech))),
    group("groupUnsure", true, [...unsurePlans.map(plan), ...unsureSlots.map((slot) => slotLine(slot, speech)), ...unsureFlags.map(flag)]),
    group("groupFlags", true, worstFirst(review.flags.filter(({ unsure }) => !unsure)).map(flag)),
    group("groupLines", true, review.person === null ? review.lines.map((line) => personLine(line, speech)) : []),
    group("groupPlans", true, review.plans.filter(({ sure }) => sure).map(plan)),
    group("groupPaused", false, review.paused.map((paused) => pausedLine(paused, speech))),
    group("groupUnplanned", false, unlinkedSlots(review).map((slot) => unlinkedLine(slot, speech))),
    group("groupCarry", false, review.carryOver.map(({ item, times }) => ({
      tone: "none",
      sign: "→",
      word: speech.label("groupCarry"),
      subject: item.task,
      detail: join([speech.label("carryLine", { times }), review.person === null ? item.owners.join("、") : ""]),
      origin: item.origin,
    }))),
    group("groupGaps", false, review.gaps.map(({ sheet, column, missing, of, origins }) => ({
      tone: "unknown",
      sign: "？",
      word: speech.label("groupGaps"),
      subject: speech.label("gapLine", { column, missing, of }),
      detail: sheet,
      origin: origins[0] ?? null,
    }))),
    group("groupProblems", review.problems.some(({ alike }) => alike), review.problems.map((problem) => ({
      tone: "unknown",
      sign: "？",
      word: speech.label("groupProblems"),
      subject: speech.tell(problem.say),
      detail: problem.origin?.sheet ?? "",
      origin: problem.origin,
      ...correctionOf(correctableProblem(problem)),
    }))),
  ].filter(({ lines }) => lines.length > 0);
}

function planLine(graded: GradedPlan, team: boolean, speech: Speech): Line {
  const { item, grade, basis, percent, why } = graded;
  const share = grade === "partial" && percent !== null ? ` ${percent}%` : "";
  const detail = join([team ? item.owners.join("、") : "", speech.tell(why)]);
  return { ...SIGNS[grade], word: `${speech.label(`grade.${grade === "unclear" && basis !== "none" ? "unsure" : grade}`)}${share}`, subject: item.task, detail, origin: item.origin, ...correctionOf(correctablePlan(graded)) };
}

function pausedLine({ flag, pause }: PausedFlag, speech: Speech): Line {
  const detail = join([speech.label("pausedUntil", { until: isoDay(pause.until) }), pause.reason ?? ""]);
  return { ...flagLine(flag, speech), sign: "·", tone: "quiet", word: speech.label("groupPaused"), detail, origin: pause.origin, about: aboutFlag(flag) };
}

/** A line goes by what its last correction is about: a link is of the task, whose own line tells of it. */
function correctionOf(correctable: readonly Correctable[]): Pick<Line, "about" | "correctable"> {
  const last = correctable.at(-1);
  return last ? { about: last.about, correctable } : {};
}

/** What was done with somebody outside and belongs to no task, in the order of the days; a row of two people stands once. */
function unlinkedSlots({ proofs, days }: Review): readonly SlotReview[] {
  const unplanned = new Set(proofs?.unplannedOrigins.map(originText));
  const slots = slotsSoFar(days).map((slot) => [originText(slot.origin), slot] as const);
  return [...new Map(slots.filter(([place]) => unplanned.has(place))).values()];
}

function unlinkedLine(slot: SlotReview, speech: Speech): Line {
  const { action, result, entry, origin } = slot;
  const subject = [action, result].filter((part) => part !== "").join(" → ");
  return { tone: "quiet", sign: "·", word: speech.label("groupUnplanned"), subject, detail: join([entry.owners.join("、"), isoDay(entry.day)]), origin, ...correctionOf(correctableRow(slot)) };
}

function slotLine(slot: SlotReview, speech: Speech): Line {
  const { entry, action, result, effect, origin } = slot;
  const detail = join([entry.owners.join("、"), isoDay(entry.day)]);
  return { sign: "？", tone: "unknown", word: speech.label("figureUnsure"), subject: speech.label("unsureSlot", { action, result, effect: speech.tell({ say: `effect-${effect}`, with: {} }) }), detail, origin, ...correctionOf(correctableSlot(slot)) };
}

function flagLine({ level, unsure, say, subject, origins }: Finding, speech: Speech): Line {
  const sign = unsure ? "？" : level === "info" ? "·" : "!";
  const told = speech.tell(say);
  const detail = told.includes(subject) ? "" : subject;
  return { tone: unsure ? "unknown" : LEVEL_TONES[level], sign, word: speech.label(`level.${level}`), subject: told, detail, origin: origins[0] ?? null };
}

function rowOf({ sheet, row }: Origin): string {
  return `${sheet}!${row}`;
}

/** Whose each plan of a team is, by its row; empty for one person. */
function ownersByRow({ person, plans }: Review): ReadonlyMap<string, string> {
  return new Map(person === null ? plans.map(({ item }) => [rowOf(item.origin), item.owners.join("、")]) : []);
}

/** A line of a plan's row with the owner's name, which its sentence leaves out. */
function ownedLine(line: Line, owners: ReadonlyMap<string, string>): Line {
  const owner = line.origin ? (owners.get(rowOf(line.origin)) ?? "") : "";
  return line.subject.includes(owner) || line.detail.includes(owner) ? line : { ...line, detail: join([owner, line.detail]) };
}

/** By level, the rules' own order within one. */
function worstFirst(flags: readonly Finding[]): readonly Finding[] {
  return [...flags].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}

function personLine({ name, handedIn, counts, question, questionOrigins }: PersonLine, speech: Speech): Line {
  const share = `${speech.label("figureDone")} ${counts.completion.n}/${counts.completion.of}`;
  const asked = question ? speech.tell(question) : speech.label("questionNone");
  return {
    tone: handedIn ? "none" : "bad",
    sign: handedIn ? "·" : "×",
    word: handedIn ? share : speech.label("notHandedIn"),
    subject: handedIn ? `${name} · ${share}` : `${name} · ${speech.label("notHandedIn")}`,
    detail: asked,
    origin: questionOrigins[0] ?? null,
  };
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
