import type { Day } from "./day.js";
import { needNumber } from "./needRecord.js";
import type { Origin } from "./origin.js";
import type { CellValue } from "./workbook.js";

/** The boxes of the team page that people type into: 决定, 责任人, 日期. */
export const AGENDA_FIELDS = ["decision", "decisionBy", "decisionDue"] as const;
/** One of `AGENDA_FIELDS`. */
export type AgendaField = (typeof AGENDA_FIELDS)[number];

/** Texts of the boxes of a row, "" or absent for a blank one. */
export type AgendaBoxes = Readonly<Partial<Record<AgendaField, string>>>;

/** What a row of the team page keeps of itself, in a folded column, so that it is known wherever it is moved. */
export interface AgendaKey {
  /** The number of the need that the row is about; null for a question of which nothing was decided. */
  readonly number: number | null;
  /** The person of a question. */
  readonly person: string | null;
  /** The question or the need as drawn; "" where there was no question to ask. */
  readonly about: string;
  /** What we drew in the boxes. */
  readonly drawn: AgendaBoxes;
}

/** A row of the team page with boxes, as it stands now. */
export interface AgendaRow extends AgendaKey {
  readonly origin: Origin;
  /** What the boxes say; a field is absent where its column is gone. */
  readonly cells: AgendaBoxes;
  /** The same as the sheet holds it. */
  readonly values: Readonly<Partial<Record<AgendaField, CellValue>>>;
  readonly decisionDay: Day | null;
}

/** The team page as people left it after the meeting. */
export interface AgendaSheet {
  readonly sheet: string;
  /** The Monday of the week it was drawn for, as `yyyy-mm-dd`. */
  readonly week: string;
  readonly rows: readonly AgendaRow[];
}

/**
 * The id of a row in every drawing of the team page: of a need by its number (its words without one), or of a person's question.
 *
 * @example agendaRowId({ number: 7, person: null, about: "审批" }) //=> "decision:协007"
 */
export function agendaRowId({ number, person, about }: Pick<AgendaKey, "number" | "person" | "about">): string {
  return person === null ? `decision:${number === null ? about : needNumber(number)}` : `question:${person}`;
}

const SIGN = "agenda:";

/** A row's key as its cell holds it; `parseAgendaKey` is the way back. */
export function agendaKeyText(key: AgendaKey): string {
  return `${SIGN}${JSON.stringify(key)}`;
}

/** The key that a cell holds; undefined where it holds none, or somebody changed it. */
export function parseAgendaKey(text: CellValue | undefined): AgendaKey | undefined {
  if (typeof text !== "string" || !text.startsWith(SIGN)) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(SIGN.length));
    return isAgendaKey(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isAgendaKey(value: unknown): value is AgendaKey {
  if (typeof value !== "object" || value === null) return false;
  const { number, person, about, drawn } = value as Readonly<Record<string, unknown>>;
  const counted = number === null || (typeof number === "number" && Number.isInteger(number) && number > 0);
  return counted && (person === null || typeof person === "string") && typeof about === "string" && isBoxes(drawn);
}

function isBoxes(value: unknown): value is AgendaBoxes {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === "string");
}
