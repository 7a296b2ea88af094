import type { CoordinatedNeed } from "../model/coordination.js";
import { isoDay } from "../model/day.js";
import { needNumber } from "../model/needRecord.js";
import { REMARK_SIGN } from "../model/tableRow.js";
import { shortDay } from "./dayLabel.js";
import type { SourceLabels } from "./sourceLabels.js";
import type { Voice } from "./voice.js";

/** What became of a need since it was raised, a line each, below its words: what only a person can settle first. */
export function needRemarks(need: CoordinatedNeed, voice: Voice, labels: SourceLabels): readonly string[] {
  const { record, clock, conflict, answer, raisedTo, there, took, solved, decisionOverdue } = need;
  const { report, common, join } = voice;
  const { typed, maybe, solvedOn, state, handler } = record;
  const filled = (text: string | undefined): string => text ?? common("not-filled");
  const lines = [
    ...(conflict ? [report("need-conflict", { stated: conflict.stated, typed: conflict.typed })] : []),
    ...(answer ? [report("need-answer", { label: labelOf(need, labels), phrase: oneLine(answer.phrase) })] : []),
    ...(raisedTo ? [report("need-raised", { day: shortDay(raisedTo.day), from: common(`light-${raisedTo.from}`), to: common(`light-${raisedTo.to}`), why: voice.tell(clock.why) })] : []),
    ...(typed.decision === undefined
      ? []
      : [decided(oneLine(typed.decision), filled(typed.decisionBy), filled(typed.decisionDue))]),
    ...(maybe.length > 0 && solved === null ? [report("need-maybe", { numbers: join(maybe.map(needNumber)) })] : []),
    ...(there || solved !== null ? [] : [handler === undefined ? report("need-gone") : report("need-flag-gone")]),
    ...(solvedOn === null ? [] : [ended({ day: isoDay(solvedOn), state: filled(state ?? undefined), days: took ?? 0 })]),
  ];
  return lines.map((line) => `${REMARK_SIGN}${line}`);

  function decided(decision: string, who: string, due: string): string {
    const line = report("need-decision", { decision, who, due });
    return decisionOverdue > 0 ? report("need-decision-overdue", { line, days: decisionOverdue }) : line;
  }

  function ended(values: { readonly day: string; readonly state: string; readonly days: number }): string {
    return solved === "now" ? report("need-solved-now", values) : report("need-solved", values);
  }
}

function labelOf({ answer }: CoordinatedNeed, labels: SourceLabels): string {
  if (answer?.entry) return labels.log(answer.entry, answer.slot);
  return answer?.item ? labels.plan(answer.item) : "";
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}
