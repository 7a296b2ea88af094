import { withoutEnd } from "../withoutEnd.js";
import { addApart, addGrams, addPairs, addRuns, addSign } from "./addGrams.js";
import type { GramList } from "./gramList.js";
import { claimMarks, wordMarks } from "./marksOf.js";
import { signsOf, type Verdict } from "./signsOf.js";

/** Adds all grams of a row to a list; the ranges are those of the text that was judged. */
export type RowGrams = (into: GramList) => void;

const CLAUSE_END = /[，,。；;！!？?、\s]/u;
const LONGEST = 4;
const LONGEST_BESIDE = 3;
const LONGEST_RUN = 3;
const SHORTEST_OF_CLAIMS = 2;
/** Stands for what the result takes up from the action: 签合同 → 合同没谈拢 is §没谈拢. */
const TAKEN_UP = "§";

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** The grams of a completion text in our notation, and of the grammar's verdict where it is known. */
export function completionGrams(text: string, verdict: Verdict | null): RowGrams {
  return (into) => {
    addText(withoutEnd(text), into);
    addSigns(verdict, into);
  };
}

/** The grams of an action and its result in our notation, of the one held against the other, and of the grammar's verdict where it is known; those of the action and of what it shares have no range. */
export function effectGrams(action: string, result: string, verdict: Verdict | null): RowGrams {
  return (into) => {
    const [asked, told] = [withoutEnd(action), withoutEnd(result)];
    addText(told, into);
    addGrams(asked, "action", LONGEST_BESIDE, into);
    addGrams(answerOf(asked, told), "answer", LONGEST, into);
    for (const word of new Set([asked.slice(0, 1), asked.slice(0, 2)])) addPairs(word, told, into);
    addSigns(verdict, into);
  };
}

/** The result with each run of characters that the action has, too, as one sign. */
function answerOf(action: string, result: string): string {
  let answer = "";
  for (let at = 0; at < result.length; at += 1) {
    const char = result.charAt(at);
    if (!isHan(result.charCodeAt(at)) || !action.includes(char)) answer += char;
    else if (!answer.endsWith(TAKEN_UP)) answer += TAKEN_UP;
  }
  return answer;
}

/** Chinese characters, of which nearly all texts are made, end no clause. */
function endsClause(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at)) && CLAUSE_END.test(text.charAt(at));
}

/** The whole text, then its last and first clause by themselves, since the latest state wins. */
function addText(text: string, into: GramList): void {
  addGrams(text, "whole", LONGEST, into);
  let [from, end] = [0, text.length];
  while (from < end && endsClause(text, from)) from += 1;
  while (end > from && endsClause(text, end - 1)) end -= 1;
  let firstEnd = from;
  while (firstEnd < end && !endsClause(text, firstEnd)) firstEnd += 1;
  let lastAt = end;
  while (lastAt > from && !endsClause(text, lastAt - 1)) lastAt -= 1;
  if (from === end) addGrams(text, "last", LONGEST, into);
  else addGrams(text, "last", LONGEST, into, lastAt, end);
  if (firstEnd < end) addGrams(text, "first", LONGEST_BESIDE, into, from, firstEnd);
  addApart(text, into);
}

function addSigns(verdict: Verdict | null, into: GramList): void {
  if (verdict === null) return;
  for (const sign of signsOf(verdict)) addSign(sign, into);
  addRuns(wordMarks(verdict.tokens), "words", 1, LONGEST_RUN, into);
  addRuns(claimMarks(verdict.claims), "claims", SHORTEST_OF_CLAIMS, LONGEST_RUN, into);
}
