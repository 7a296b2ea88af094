import { visitGrams, visitVerdict, type Visit } from "./visitGrams.js";

/** What the grammar said of a row. */
export interface Verdict {
  readonly label: string;
  readonly rule: string;
  readonly sure: boolean;
}

/** Visits all grams of a row; the ranges are those of the text that was judged. */
export type RowGrams = (visit: Visit) => void;

const CLAUSE_END = /[，,。；;！!？?、\s]+/u;
const EDGE = /[。.,，;；!！~、:：]+$/u;
const LONGEST = 4;
const LONGEST_BESIDE = 3;

/** The grams of a completion text in our notation, and of the grammar's verdict where it is known. */
export function completionGrams(text: string, verdict: Verdict | null): RowGrams {
  return (visit) => {
    visitText(text, visit);
    if (verdict) visitVerdicts(verdict, visit);
  };
}

/** The grams of an action and its result in our notation, and of the grammar's verdict where it is known; only those of the result have a range. */
export function effectGrams(action: string, result: string, verdict: Verdict | null): RowGrams {
  return (visit) => {
    visitText(result, visit);
    visitGrams(action.replace(EDGE, ""), "action", LONGEST_BESIDE, (bucket) => visit(bucket, 0, 0));
    if (verdict) visitVerdicts(verdict, visit);
  };
}

/** The whole text, then its last and first clause by themselves, since the latest state wins; what ends the text weighs nothing. */
function visitText(typed: string, visit: Visit): void {
  const text = typed.replace(EDGE, "");
  const clauses = text.split(CLAUSE_END).filter((clause) => clause !== "");
  const [first = text] = clauses;
  const last = clauses[clauses.length - 1] ?? text;
  const lastAt = text.lastIndexOf(last);
  visitGrams(text, "whole", LONGEST, visit);
  visitGrams(last, "last", LONGEST, (bucket, from, to) => visit(bucket, lastAt + from, lastAt + to));
  if (clauses.length > 1) visitGrams(first, "first", LONGEST_BESIDE, visit);
}

function visitVerdicts({ label, rule, sure }: Verdict, visit: Visit): void {
  visitVerdict(label, visit);
  visitVerdict(`${label} ${sure ? "sure" : "unsure"}`, visit);
  visitVerdict(`${label} ${rule}`, visit);
}
