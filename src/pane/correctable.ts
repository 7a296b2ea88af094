import { VERDICTS, type Verdict } from "../model/correction.js";
import type { Finding, Problem } from "../model/finding.js";
import type { LinkEnd } from "../model/link.js";
import { originText, type Origin } from "../model/origin.js";
import type { GradedPlan, SlotReview } from "../model/review.js";
import { clausesOf } from "../settings/phraseClauses.js";

/** What a person can correct of a line, with what the form begins with. */
export type Correctable =
  | { readonly kind: "grade"; readonly about: string; readonly origin: Origin; readonly task: string; readonly verdict: Verdict | null; readonly reason: string }
  | { readonly kind: "pause"; readonly about: string; readonly rule: string; readonly subject: string }
  | { readonly kind: "link"; readonly about: string; readonly end: LinkEnd }
  | { readonly kind: "alias"; readonly about: string; readonly name: string; readonly clients: readonly string[] }
  /** `clauses` are those of the cell that 短语 can hold, what decided first. */
  | { readonly kind: "phrase"; readonly about: string; readonly of: "plan" | "slot"; readonly clauses: readonly string[] };

/** Rules whose flags say that no log row belongs to a task. */
const UNLINKED: ReadonlySet<string> = new Set(["done-without-log", "no-matching-log"]);
/** Signs that part the pairs of a list of 设置. */
const PARTING = /=|＝|→|->/u;

/** A graded task can be graded by its manager; the form begins with the grade it has, and with the reason of an earlier 主管评定. Words that were read unsurely can be explained too. */
export function correctablePlan({ item, grade, basis, sure, reading }: GradedPlan): readonly Correctable[] {
  const verdict = VERDICTS.find((one) => one === grade) ?? null;
  const about = originText(item.origin);
  const clauses = sure || basis !== "text" || item.conflict !== undefined ? [] : phrasesOf(item.actual ?? "", reading?.phrase ?? "");
  return [{ kind: "grade", about, origin: item.origin, task: item.task, verdict, reason: item.verdictReason ?? "" }, ...correctablePhrase(about, "plan", clauses)];
}

/** A flag can rest, not one without a subject, which 暂停 could not name; a task without a log row can be linked to one. */
export function correctableFlag(flag: Pick<Finding, "rule" | "subject" | "origins">): readonly Correctable[] {
  const { rule, subject, origins: [origin] } = flag;
  if (subject.trim() === "") return [];
  const pause: Correctable = { kind: "pause", about: aboutFlag(flag), rule, subject };
  return origin && UNLINKED.has(rule) ? [{ kind: "link", about: originText(origin), end: { kind: "task", origin, task: subject } }, pause] : [pause];
}

/** What was done and belongs to no task can be linked to one. */
export function correctableRow({ entry: { origin, day } }: Pick<SlotReview, "entry">): readonly Correctable[] {
  return [{ kind: "link", about: originText(origin), end: { kind: "row", origin, day } }];
}

/** A result that was read unsurely can be explained; one that only its action tells of cannot. */
export function correctableSlot({ result, reading, origin }: Pick<SlotReview, "result" | "reading" | "origin">): readonly Correctable[] {
  return correctablePhrase(originText(origin), "slot", phrasesOf(result, reading?.phrase ?? ""));
}

/** A name that 客户 lacks may be another one of a client. */
export function correctableProblem({ alike }: Pick<Problem, "alike">): readonly Correctable[] {
  return alike ? [{ kind: "alias", about: `客户 ${alike.name}`, ...alike }] : [];
}

/** What a flag is known by, whether it rests or not: a pause is of a rule and a subject. */
export function aboutFlag({ rule, subject }: Pick<Finding, "rule" | "subject">): string {
  return `${rule} ${subject}`;
}

function correctablePhrase(about: string, of: "plan" | "slot", clauses: readonly string[]): readonly Correctable[] {
  return clauses.length === 0 ? [] : [{ kind: "phrase", about, of, clauses }];
}

function phrasesOf(text: string, decided: string): readonly string[] {
  const clauses = [...new Set(clausesOf(text.trim()))].filter((clause) => clause !== "" && !PARTING.test(clause));
  const telling = clauses.filter((clause) => decided !== "" && clause.includes(decided));
  return [...telling, ...clauses.filter((clause) => !telling.includes(clause))];
}
