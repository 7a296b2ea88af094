import { VERDICTS, type Verdict } from "../model/correction.js";
import type { Finding } from "../model/finding.js";
import { originText, type Origin } from "../model/origin.js";
import type { GradedPlan } from "../model/review.js";

/** What a person can correct of a line, with what the form begins with. */
export type Correctable =
  | { readonly kind: "grade"; readonly about: string; readonly origin: Origin; readonly task: string; readonly verdict: Verdict | null; readonly reason: string }
  | { readonly kind: "pause"; readonly about: string; readonly rule: string; readonly subject: string };

/** A graded task can be graded by its manager; the form begins with the grade it has, and with the reason of an earlier 主管评定. */
export function correctablePlan({ item, grade }: GradedPlan): Correctable {
  const verdict = VERDICTS.find((one) => one === grade) ?? null;
  return { kind: "grade", about: originText(item.origin), origin: item.origin, task: item.task, verdict, reason: item.verdictReason ?? "" };
}

/** A flag can rest; not one without a subject, which 暂停 could not name. */
export function correctableFlag(flag: Pick<Finding, "rule" | "subject">): Correctable | null {
  const { rule, subject } = flag;
  return subject.trim() === "" ? null : { kind: "pause", about: aboutFlag(flag), rule, subject };
}

/** What a flag is known by, whether it rests or not: a pause is of a rule and a subject. */
export function aboutFlag({ rule, subject }: Pick<Finding, "rule" | "subject">): string {
  return `${rule} ${subject}`;
}
