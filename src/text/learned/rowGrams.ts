import { signsOf, type Verdict } from "./signsOf.js";
import { visitApart, visitGrams, visitPairs, visitSign, type Visit } from "./visitGrams.js";

/** Visits all grams of a row; the ranges are those of the text that was judged. */
export type RowGrams = (visit: Visit) => void;

const CLAUSE_END = /[，,。；;！!？?、\s]/u;
const EDGE = /[。.,，;；!！~、:：]+$/u;
const LONGEST = 4;
const LONGEST_BESIDE = 3;
/** Stands for what the result takes up from the action: 签合同 → 合同没谈拢 is §没谈拢. */
const TAKEN_UP = "§";
const HAN = /[\u4e00-\u9fff]/u;

/** The grams of a completion text in our notation, and of the grammar's verdict where it is known. */
export function completionGrams(text: string, verdict: Verdict | null): RowGrams {
  return (visit) => {
    visitText(text.replace(EDGE, ""), visit);
    visitSigns(verdict, visit);
  };
}

/** The grams of an action and its result in our notation, of the one held against the other, and of the grammar's verdict where it is known; those of the action and of what it shares have no range. */
export function effectGrams(action: string, result: string, verdict: Verdict | null): RowGrams {
  return (visit) => {
    const placeless: Visit = (bucket) => visit(bucket, 0, 0);
    const [asked, told] = [action.replace(EDGE, ""), result.replace(EDGE, "")];
    visitText(told, visit);
    visitGrams(asked, "action", LONGEST_BESIDE, placeless);
    visitGrams(answerOf(asked, told), "answer", LONGEST, placeless);
    for (const word of new Set([asked.slice(0, 1), asked.slice(0, 2)])) visitPairs(word, told, visit);
    visitSigns(verdict, visit);
  };
}

/** The result with each run of characters that the action has, too, as one sign. */
function answerOf(action: string, result: string): string {
  let answer = "";
  for (const char of result) {
    if (!HAN.test(char) || !action.includes(char)) answer += char;
    else if (!answer.endsWith(TAKEN_UP)) answer += TAKEN_UP;
  }
  return answer;
}

/** Chinese characters, of which nearly all texts are made, end no clause. */
function endsClause(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit < 0x4e00 || unit > 0x9fff) && CLAUSE_END.test(text.charAt(at));
}

/** The whole text, then its last and first clause by themselves, since the latest state wins. */
function visitText(text: string, visit: Visit): void {
  visitGrams(text, "whole", LONGEST, visit);
  let [from, end] = [0, text.length];
  while (from < end && endsClause(text, from)) from += 1;
  while (end > from && endsClause(text, end - 1)) end -= 1;
  let firstEnd = from;
  while (firstEnd < end && !endsClause(text, firstEnd)) firstEnd += 1;
  let lastAt = end;
  while (lastAt > from && !endsClause(text, lastAt - 1)) lastAt -= 1;
  if (from === end) visitGrams(text, "last", LONGEST, visit);
  else visitGrams(text, "last", LONGEST, visit, lastAt, end);
  if (firstEnd < end) visitGrams(text, "first", LONGEST_BESIDE, visit, from, firstEnd);
  visitApart(text, visit);
}

function visitSigns(verdict: Verdict | null, visit: Visit): void {
  if (verdict !== null) for (const sign of signsOf(verdict)) visitSign(sign, visit);
}
