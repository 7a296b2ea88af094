import { choosePeople } from "../facts/choosePeople.js";
import type { DateSystem } from "../model/dateSystem.js";
import type { Request, Review } from "../model/review.js";
import type { Workbook } from "../model/workbook.js";
import { readInputs } from "../read/readInputs.js";
import { review } from "../review.js";
import { personAsked } from "./personAsked.js";

/** What a run asks for; `boards` false leaves the shared boards as they are. */
export interface RunRequest extends Omit<Request, "person"> {
  /** A person's name, null for the team; left out for the one person there is, else the team. */
  readonly person?: string | null;
  readonly boards?: boolean;
}

/** A judged workbook before it is drawn. */
export interface Assessed {
  readonly review: Review;
  /** The review that the shared boards are drawn of; null where they stay as they are. */
  readonly shared: Review | null;
  /** The page's footer from 设置; null where nobody set one. */
  readonly footer: string | null;
  readonly dateSystem: DateSystem;
}

/**
 * Reads and judges one workbook.
 *
 * A person's review in a team's workbook still has the shared boards of the whole team: they are one living sheet for everybody.
 * Throws `CannotReview`.
 */
export function assess(workbook: Workbook, request: RunRequest, version: string): Assessed {
  const inputs = readInputs(workbook, { today: request.today });
  const asked: Request = { ...request, person: personAsked(inputs, request.person) };
  const made = review(inputs, asked, version);
  const boards = request.boards ?? true;
  const others = made.person !== null && boards && choosePeople(inputs).length > 1;
  const shared = others ? review(inputs, { ...asked, person: null, week: made.week.start }, version) : made;
  return { review: made, shared: boards ? shared : null, footer: inputs.settings.texts.get("footer") ?? null, dateSystem: workbook.dateSystem };
}
