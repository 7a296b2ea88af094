import { parseIsoDay, type Day } from "../../model/day.js";
import type { DrawnState, RememberedSheet, SealedLine, SealedWeek } from "../../model/memory.js";
import { isNeedRecord, type NeedRecord } from "../../model/needRecord.js";
import type { Drawing } from "../../model/drawing.js";
import { parseDrawing } from "./parseDrawing.js";
import { list, num, one, record, text, type Shape } from "./shape.js";

const drawing: Shape<Drawing> = (value) => parseDrawing(value) ?? undefined;
const drawingOrNone: Shape<Drawing | null> = (value) => (value === null ? null : drawing(value));
const state: Shape<DrawnState> = record({ merged: drawing, ours: drawingOrNone });
const stateOrNone: Shape<DrawnState | null> = (value) => (value === null ? null : state(value));
const day: Shape<Day> = (value) => (typeof value === "string" ? parseIsoDay(value) : undefined);
const yesOrNo: Shape<boolean> = (value) => (typeof value === "boolean" ? value : undefined);
const person: Shape<string | null> = (value) => (value === null ? null : text(value));

const numbers: Shape<Readonly<Record<string, number>>> = (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([, number]) => num(number) !== undefined) ? Object.fromEntries(entries) : undefined;
};

const line: Shape<SealedLine> = record({ kind: one(["plan", "day", "flag", "figure"]), id: text, subject: text, value: text });

/** What a packed record of each kind must be; undefined for anything else. */
export const RECORDS = {
  run: record({ run: num }),
  needs: list<NeedRecord>((value) => (isNeedRecord(value) ? value : undefined)),
  sheet: (value: unknown): RememberedSheet | undefined => {
    const sheet = record({ run: num, now: state, before: stateOrNone, made: yesOrNo })(value);
    const key = sheet?.now.merged.key;
    return sheet && key ? { ...sheet, key } : undefined;
  },
  sealed: record({ person, week: day, sealedOn: day, version: text, thresholds: numbers, lines: list(line), drawing }) satisfies Shape<SealedWeek>,
} as const;
