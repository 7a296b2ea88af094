import { choosePeople } from "../facts/choosePeople.js";
import { thresholdsInForce } from "../facts/thresholdsInForce.js";
import type { AgendaSheet } from "../model/agenda.js";
import type { DateSystem } from "../model/dateSystem.js";
import type { Audience } from "../model/finding.js";
import type { Inputs } from "../model/inputs.js";
import type { Request, Review } from "../model/review.js";
import type { RuleTitles } from "../model/ruleTitles.js";
import type { Workbook } from "../model/workbook.js";
import { review } from "../review.js";
import { boardsAsked, type BoardsAsked } from "./boardsAsked.js";
import type { Shared } from "./drawingsOf.js";
import { personAsked } from "./personAsked.js";

export { clientNames } from "../facts/clientNames.js";
export { evidenceOf } from "../facts/evidence.js";
export { slotReader } from "../facts/slots.js";
export { review } from "../review.js";

/** A sheet that a run can draw alone, all others staying as they are: the coordination table, or the list of what the data lacks. */
export type Alone = "coordination" | "checks";

/** What a run asks for. */
export interface RunRequest extends Omit<Request, "person"> {
  /** A person's name, null for the team; left out for the one person there is, else the team. */
  readonly person?: string | null;
  /** Boards beside the coordination table; none where it is left out, save those the workbook already has. */
  readonly boards?: BoardsAsked;
  /** For whom the pages are drawn (ruling 20); the person's own view, and the manager's on the team page, where it is left out. */
  readonly audience?: Audience;
  /** Begins 复盘历史 where the workbook has none; one that is there is kept up without being asked. */
  readonly history?: boolean;
  /** Seals the reviewed week, or forgets that it was sealed (ruling 24). */
  readonly seal?: "seal" | "unseal";
  /** Draws the person's list of the week after too; one that is there is kept up without being asked. */
  readonly list?: boolean;
  /** The one sheet to draw; the whole review where it is left out. */
  readonly alone?: Alone;
}

/** What a review is signed with, and what its rules are called. */
export interface Signing {
  readonly version: string;
  readonly titles: RuleTitles;
}

/** A judged workbook before it is drawn. */
export interface Assessed {
  readonly review: Review;
  /** What the shared sheets are drawn of; null where they stay as they are. */
  readonly shared: Shared | null;
  /** Whether 复盘历史 is drawn. */
  readonly history: boolean;
  /** The page's footer from 设置; null where nobody set one. */
  readonly footer: string | null;
  readonly dateSystem: DateSystem;
  /** The team page as it was read; null where there is none. */
  readonly agenda: AgendaSheet | null;
  readonly audience: Audience | null;
  readonly seal: "seal" | "unseal" | null;
  /** Whether the list of the week after is asked for. */
  readonly list: boolean;
  readonly alone: Alone | null;
  readonly thresholds: Readonly<Record<string, number>>;
}

/**
 * Judges one workbook that was read. `titles` may be empty where the workbook pauses nothing.
 *
 * A person's review in a team's workbook still has the shared boards of the whole team: they are one living sheet for everybody.
 * Throws `CannotReview`.
 */
export function assess(workbook: Workbook, inputs: Inputs, request: RunRequest, { version, titles }: Signing): Assessed {
  const boards = boardsAsked(request.boards ?? [], workbook);
  const asked: Request = { ...request, month: boards.includes("month"), person: personAsked(inputs, request.person) };
  const made = review(inputs, asked, version, titles);
  const wanted = request.boards ?? [];
  const others = made.person !== null && wanted !== "none" && choosePeople(inputs).length > 1;
  const whole = others ? review(inputs, { ...asked, person: null, week: made.week.start }, version, titles) : made;
  const history = wanted !== "none" && request.audience !== "up" && keepsHistory(inputs, request.history ?? request.seal === "seal");
  return { review: made, history, shared: wanted === "none" ? null : { review: whole, boards }, footer: inputs.settings.texts.get("footer") ?? null, dateSystem: workbook.dateSystem, agenda: inputs.agenda ?? null, audience: request.audience ?? null, seal: request.seal ?? null, list: request.list === true, alone: request.alone ?? null, thresholds: thresholdsInForce(inputs.settings.numbers) };
}

/** History is drawn where it is kept or asked for, and never over rows of it that could not be read: they would be lost. */
function keepsHistory({ history, problems }: Inputs, asked: boolean): boolean {
  if (history === null) return asked;
  return !problems.some(({ origin }) => origin?.sheet === history.sheet);
}
