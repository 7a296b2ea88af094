import type { PlanFacts } from "../facts/planFacts.js";
import type { Sentence } from "../model/finding.js";
import type { Basis, Grade } from "../model/grade.js";
import type { CompletionLabel, CompletionReading } from "../model/reading.js";
import { phraseLabel } from "../settings/phraseLabels.js";

/** A completion grade with what it rests on. */
export interface Completion {
  readonly grade: Grade;
  readonly percent: number | null;
  readonly basis: Basis;
  readonly sure: boolean;
  readonly why: Sentence;
  /** The reading of the words, where they decided. */
  readonly reading: CompletionReading | null;
}

/** Labels of the reading as grades (ruling 28). */
const GRADE_OF_LABEL: Readonly<Record<CompletionLabel, Grade>> = {
  done: "done",
  partial: "partial",
  not_done: "missed",
  postponed: "postponed",
  cancelled: "cancelled",
  unknown: "unclear",
};

const GRADE_OF_WORD: ReadonlyMap<string, Grade> = new Map([
  ["完成", "done"],
  ["部分完成", "partial"],
  ["未完成", "missed"],
  ["延期", "postponed"],
  ["取消", "cancelled"],
  ["done", "done"],
  ["partial", "partial"],
  ["missed", "missed"],
  ["postponed", "postponed"],
  ["cancelled", "cancelled"],
]);

/** The grade a completion word of a drop-down names; undefined for any other word. */
function gradeOfWord(word: string): Grade | undefined {
  return GRADE_OF_WORD.get(word.trim().toLowerCase());
}

/** The grade of a completion share, 0–100 (3.6): all is done, nothing is missed, between is partial. */
export function gradeOfPercent(percent: number): Grade {
  return percent >= 100 ? "done" : percent > 0 ? "partial" : "missed";
}

/** The grade of a reading (ruling 28). */
function gradeOfReading(reading: CompletionReading): Grade {
  return GRADE_OF_LABEL[reading.label];
}

/** A cell no longer than this is quoted whole: 部分完成 says more than the 完成 that decided [A]. */
const QUOTED_WHOLE = 12;

const capped = (percent: number): number => Math.min(100, Math.max(0, Math.round(percent * 10) / 10));

/**
 * Grades a planned task: 主管评定, else 完成状态, else 完成率, else the words, a company's own phrases before ours (3.6, rulings 7, 8, 21, 28).
 *
 * A task that mailed workbooks tell differently is graded by the manager alone. Nothing else moves the grade: contradictions and missing evidence are flags beside it. `quiet` is a week still running, whose blanks are no gaps yet.
 */
export function completionOf({ item, reading, phrase, typedPercent }: PlanFacts, week: "quiet" | "over"): Completion {
  const percent = typedPercent !== null ? capped(typedPercent) : (reading?.percent ?? null);
  const rest = { percent, sure: true, reading: null };
  if (item.verdict !== undefined) {
    const reason = item.verdictReason?.trim() ?? "";
    const say = reason === "" ? "why-grade-manager" : "why-grade-manager-reason";
    return { ...rest, grade: gradeOfWord(item.verdict) ?? "unclear", basis: "manager", why: { say, with: reason === "" ? { value: item.verdict } : { value: item.verdict, reason } } };
  }
  if (item.conflict !== undefined) {
    return { ...rest, sure: false, grade: "unclear", basis: "text", why: { say: "why-grade-conflict", with: { told: item.conflict } } };
  }
  if (item.status !== undefined) {
    return { ...rest, grade: gradeOfWord(item.status) ?? "unclear", basis: "status", why: { say: "why-grade-status", with: { value: item.status } } };
  }
  if (typedPercent !== null) {
    return { ...rest, grade: gradeOfPercent(typedPercent), basis: "percent", why: { say: "why-grade-percent", with: { percent: capped(typedPercent) } } };
  }
  const own = phrase === null ? undefined : phraseLabel(phrase.word)?.grade;
  if (phrase !== null && own !== undefined && own !== null) {
    return { ...rest, grade: own, basis: "text", why: { say: "why-grade-phrase", with: { phrase: phrase.phrase, value: phrase.word } } };
  }
  if (reading === null) {
    return { ...rest, grade: "unclear", basis: "none", why: { say: week === "quiet" ? "why-grade-pending" : "why-grade-none", with: {} } };
  }
  const sure = reading.sure && reading.label !== "unknown";
  const cell = item.actual?.trim() ?? "";
  const words = reading.phrase === "" || cell.length <= QUOTED_WHOLE ? cell : reading.phrase;
  return { grade: gradeOfReading(reading), percent, basis: "text", sure, why: { say: sure ? "why-grade-text" : "why-grade-text-unsure", with: { phrase: words } }, reading };
}
