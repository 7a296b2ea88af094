import type { CoordinatedNeed } from "../model/coordination.js";
import type { Review } from "../model/review.js";
import { needText } from "./needText.js";
import type { Voice } from "./voice.js";

/** The needs that are a person's: raised by them, asked by a task of theirs, or theirs to do; those solved before the week aside. */
export function ownNeeds({ coordination }: Pick<Review, "coordination">, person: string): readonly CoordinatedNeed[] {
  return coordination.filter((need) => need.solved !== "before" && concerns(need, person));
}

function concerns({ record: { need, typed }, places }: CoordinatedNeed, person: string): boolean {
  const doers = [typed.decisionBy, typed.responsible, need.responsible];
  return need.owners.includes(person) || doers.includes(person) || places.some(({ item }) => item?.owners.includes(person) === true);
}

/** Whether what was decided on a need is this person's to do, and not done yet. */
export function isToDo({ solved, record: { typed, need } }: CoordinatedNeed, person: string): boolean {
  return solved === null && typed.decision !== undefined && (typed.decisionBy ?? typed.responsible ?? need.responsible ?? person) === person;
}

/** A need in words: as the table tells it, else as its row does. */
export function needWords({ tell }: Voice, { record }: CoordinatedNeed): string {
  return record.say ? tell(record.say) : needText(record.need);
}
