import { missingDetails } from "../facts/signing.js";
import type { OwnedSlot } from "../facts/slots.js";
import { isoDay, type Day } from "../model/day.js";
import type { Sentence } from "../model/finding.js";
import type { Origin } from "../model/origin.js";
import type { CarryOver, GradedPlan } from "../model/review.js";

/** One question to ask in the meeting, with the rows that ask for it. */
export interface Question {
  readonly question: Sentence;
  readonly origins: readonly Origin[];
}

/** What a person's question is chosen from. */
export interface QuestionFacts {
  readonly handedIn: boolean;
  readonly plans: readonly GradedPlan[];
  readonly slots: readonly OwnedSlot[];
  readonly carryOver: readonly CarryOver[];
  readonly today: Day;
}

const REPEATED = 2;

/**
 * Gives the one question worth asking, or null: what is not in yet, then a repeated carry-over, words to be checked,
 * a signing without its details, a meeting that did not take place, a passed date, an unfinished task, a promise without a date [A].
 */
export function questionOf({ handedIn, plans, slots, carryOver, today }: QuestionFacts): Question | null {
  const ask = (say: string, values: Readonly<Record<string, string | number>>, origins: readonly Origin[]): Question => ({ question: { say, with: values }, origins });
  if (!handedIn) return ask("question-not-handed", {}, plans.map(({ item }) => item.origin));

  const repeated = [...carryOver].sort((a, b) => b.times - a.times).find(({ times }) => times >= REPEATED);
  if (repeated) return ask("question-carried", { task: repeated.item.task, times: repeated.times }, [repeated.item.origin]);

  const open = plans.filter(({ grade }) => grade !== "done" && grade !== "cancelled");
  const unsure = plans.find(({ sure }) => !sure);
  if (unsure) return ask("question-unsure", { task: unsure.item.task, actual: unsure.item.actual?.trim() ?? "" }, [unsure.item.origin]);

  for (const { slot, day } of slots) {
    const lacks = slot.external && slot.reading.rung === "signed" ? missingDetails(slot) : [];
    const [client, amount] = [lacks.includes("client"), lacks.includes("amount")];
    if (client || amount) return ask(client && amount ? "question-signed" : client ? "question-signed-client" : "question-signed-amount", { day: isoDay(day) }, [slot.origin]);
  }

  const failed = slots.find(({ slot }) => slot.external && slot.met === false);
  if (failed) {
    const party = failed.slot.clients.length > 0 ? failed.slot.clients.join("、") : (failed.slot.party === "" ? failed.slot.action : failed.slot.party);
    return ask("question-not-met", { day: isoDay(failed.day), party }, [failed.slot.origin]);
  }
  const late = open.find(({ item }) => item.due !== undefined && item.due < today);
  if (late?.item.due !== undefined) return ask("question-overdue", { task: late.item.task, due: isoDay(late.item.due) }, [late.item.origin]);

  const [missed] = open;
  if (missed) return ask("question-missed", { task: missed.item.task }, [missed.item.origin]);

  const willing = slots.find(({ slot }) => slot.reading.rung === "willing" && slot.effect !== "rest");
  return willing ? ask("question-willing", { day: isoDay(willing.day), result: willing.slot.result }, [willing.slot.origin]) : null;
}
