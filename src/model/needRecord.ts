import type { AgendaBoxes } from "./agenda.js";
import type { Day } from "./day.js";
import type { Sentence } from "./finding.js";
import type { Need } from "./nouns.js";
import { stableJson } from "./stableJson.js";

/** The lights of a need, worst last; a light that nobody can tell weighs as little as green. */
export const NEED_LEVELS = ["green", "unknown", "yellow", "red"] as const;
/** One of `NEED_LEVELS`. */
export type NeedLevel = (typeof NEED_LEVELS)[number];

/** The cells of the coordination table that people type into. */
export const TYPED_FIELDS = ["state", "responsible", "decision", "decisionBy", "decisionDue", "note"] as const;
/** One of `TYPED_FIELDS`. */
export type TypedField = (typeof TYPED_FIELDS)[number];

/** Who handles an alert that went up: the head of the department, or the executives (004-54). */
export type NeedHandler = "orange" | "red";

/**
 * What is kept of a need from run to run, as plain JSON: its number for life and what it has been known by.
 *
 * Kept in the memory sheet, and beside each row of the coordination table.
 */
export interface NeedRecord {
  /** Counted from 1 and never given twice; people read it as `needNumber`. */
  readonly number: number;
  /** Every key its rows have had, the oldest first. */
  readonly keys: readonly string[];
  /** The need as it was seen last. */
  readonly need: Need;
  /** The task whose row asks for it. */
  readonly task?: string;
  /** The sentence of a flag that went up, which is told in the reader's language. */
  readonly say?: Sentence;
  readonly handler?: NeedHandler;
  readonly firstSeen: Day;
  /** The last day on which a row of it was there. */
  readonly lastSeen: Day;
  /** The state that counts; null where nobody said any. */
  readonly state: string | null;
  /** The day it was solved or declined, and the day of the run that first saw it so; null while it is open. */
  readonly solvedOn: Day | null;
  readonly solvedSeen: Day | null;
  /** Its levels, each from its day on, the oldest first. */
  readonly levels: readonly { readonly day: Day; readonly level: NeedLevel }[];
  /** Numbers of needs that may be the same. */
  readonly maybe: readonly number[];
  /** What people typed in the coordination table. */
  readonly typed: Readonly<Partial<Record<TypedField, string>>>;
  /** The day that `typed.decisionDue` names; null where it names none. */
  readonly decisionDay: Day | null;
  /** What the last run printed where people type: a cell that says something else was typed since. */
  readonly shown: Readonly<Partial<Record<TypedField, string>>>;
  /** What people had typed on the team page when it was read last, for as long as it counts or is `refused`: standing there still, it is not typed anew. */
  readonly agenda?: AgendaBoxes;
  /** What of it said something else than our table, which won; kept until either is typed anew. */
  readonly refused?: AgendaBoxes;
}

/**
 * The number of a need as people read it.
 *
 * @example needNumber(7) //=> "协007"
 */
export function needNumber(number: number): string {
  return `协${String(number).padStart(3, "0")}`;
}

/**
 * The number that a text begins with or is; undefined where it has none.
 *
 * @example parseNeedNumber("协007 审批加快") //=> 7
 */
export function parseNeedNumber(text: string): number | undefined {
  const digits = /^\s*协\s*(\d{1,6})(?!\d)/u.exec(text.normalize("NFKC"))?.[1];
  const number = Number(digits);
  return digits === undefined || number === 0 ? undefined : number;
}

/** More characters than this a cell of Excel may not hold. */
const CELL = 30_000;

/** A record as one cell holds it; `parseNeedRecord` is the way back. One too long for a cell keeps number and keys of this need alone. */
export function needRecordText(record: NeedRecord): string {
  const text = stableJson(record);
  if (text.length <= CELL) return text;
  return stableJson({ ...record, keys: record.keys.slice(-1), typed: {}, shown: {}, agenda: {}, refused: {} }).slice(0, CELL);
}

/** The record that a text is; undefined where somebody changed it so that it is none. */
export function parseNeedRecord(text: string): NeedRecord | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isNeedRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a plain value is a record, each of its parts being what it ought to be. */
export function isNeedRecord(value: unknown): value is NeedRecord {
  if (!isObject(value)) return false;
  const { number, keys, need, firstSeen, lastSeen, state, solvedOn, solvedSeen, decisionDay, levels, maybe, typed, shown, agenda, refused } = value;
  return (
    isCount(number) &&
    isList(keys, isText) &&
    isObject(need) &&
    isText(need["need"]) &&
    isList(need["owners"], isText) &&
    isObject(need["origin"]) &&
    [firstSeen, lastSeen].every(Number.isInteger) &&
    (state === null || isText(state)) &&
    [solvedOn, solvedSeen, decisionDay].every((day) => day === null || Number.isInteger(day)) &&
    isList(levels, (one) => isObject(one) && Number.isInteger(one["day"]) && NEED_LEVELS.some((level) => level === one["level"])) &&
    isList(maybe, isCount) &&
    [typed, shown, agenda ?? {}, refused ?? {}].every((cells) => isObject(cells) && Object.values(cells).every(isText))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}

function isList(value: unknown, each: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(each);
}
