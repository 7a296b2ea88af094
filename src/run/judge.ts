import { choosePeople } from "../facts/choosePeople.js";
import { planWrites, type Plan } from "../merge/planWrites.js";
import type { DateSystem } from "../model/dateSystem.js";
import type { Drawing } from "../model/drawing.js";
import type { Request, Review } from "../model/review.js";
import type { Workbook } from "../model/workbook.js";
import { readInputs } from "../read/readInputs.js";
import { review } from "../review.js";
import type { Words } from "../words/index.js";
import { defaultPerson } from "./defaultPerson.js";
import { drawingsOf } from "./drawingsOf.js";

/** What a run asks for; `boards` false leaves the shared boards as they are. */
export interface RunRequest extends Omit<Request, "person"> {
  /** A person's name, null for the team; left out for the one person there is, else the team. */
  readonly person?: string | null;
  readonly boards?: boolean;
}

/** What a review is told in and signed with. */
export interface Telling {
  readonly words: Words;
  readonly version: string;
}

/** A judged workbook: the review, every page of it, and what is to be written. */
export interface Judged {
  readonly review: Review;
  readonly drawings: readonly Drawing[];
  readonly plan: Plan;
  readonly dateSystem: DateSystem;
}

/**
 * Reads, judges and draws one workbook; pure, and writes nothing.
 *
 * A person's review in a team's workbook still draws the shared boards of the whole team: they are one living sheet for everybody.
 * Throws `CannotReview`.
 */
export function judge(workbook: Workbook, request: RunRequest, { words, version }: Telling): Judged {
  const inputs = readInputs(workbook, { today: request.today });
  const asked: Request = { ...request, person: request.person === undefined ? defaultPerson(inputs) : request.person };
  const made = review(inputs, asked, version);
  const others = made.person !== null && (request.boards ?? true) && choosePeople(inputs).length > 1;
  const shared = others ? review(inputs, { ...asked, person: null, week: made.week.start }, version) : made;
  const footer = inputs.settings.texts.get("footer");
  const options = { dateSystem: workbook.dateSystem, ...(footer === undefined ? {} : { footer }) };
  const drawings = drawingsOf(made, request.boards === false ? null : shared, words, options);
  return { review: made, drawings, plan: planWrites(workbook, drawings, version), dateSystem: workbook.dateSystem };
}
