import { isoDay } from "../../model/day.js";
import type { SheetKey } from "../../model/drawing.js";
import { NO_MEMORY, type Memory, type SealedWeek } from "../../model/memory.js";
import type { Remember } from "../../model/remembered.js";
import { RECORDS } from "./parseRecord.js";
import { stableJson } from "../../model/stableJson.js";

/** A record of the memory sheet: its name, and what it holds as JSON. */
export interface MemoryRecord {
  /** Kind, then what it is about, each part percent-encoded: `sheet/review/%E9%94%80…`. */
  readonly id: string;
  readonly json: string;
}

/** The records of a memory, in an order of their own that does not depend on how it came about. */
export function recordsOf({ run, sheets, sealed, needs }: Memory): readonly MemoryRecord[] {
  const records = [
    { id: "run", json: stableJson({ run }) },
    ...(needs.length > 0 ? [{ id: "needs", json: stableJson(needs) }] : []),
    ...sheets.map(({ key, run: number, now, before, made }) => ({ id: idOf("sheet", key.kind, key.subject), json: stableJson({ run: number, now, before, made }) })),
    ...sealed.map((week) => ({ id: sealedId(week), json: stableJson({ ...week, week: isoDay(week.week), sealedOn: isoDay(week.sealedOn) }) })),
  ];
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The memory of these records; one that is not what its name says is left out, as if that run had not been. */
export function memoryOf(records: readonly MemoryRecord[]): Memory {
  let memory: Memory = NO_MEMORY;
  for (const { id, json } of records) {
    const value = parsed(json);
    const kind = id.slice(0, id.includes("/") ? id.indexOf("/") : id.length);
    if (kind === "run") memory = { ...memory, run: RECORDS.run(value)?.run ?? 0 };
    if (kind === "needs") memory = { ...memory, needs: RECORDS.needs(value) ?? [] };
    if (kind === "sheet") memory = { ...memory, sheets: [...memory.sheets, ...present(RECORDS.sheet(value))] };
    if (kind === "sealed") memory = { ...memory, sealed: [...memory.sealed, ...present(RECORDS.sealed(value))] };
  }
  return memory;
}

/** What is remembered of a generated sheet. */
export function rememberedSheet(memory: Memory, key: SheetKey): Memory["sheets"][number] | null {
  return memory.sheets.find(({ key: { kind, subject } }) => kind === key.kind && subject === key.subject) ?? null;
}

/** What `merge/` asks for: the two last drawings of a sheet, as merged. */
export function rememberedIn(memory: Memory): Remember {
  return (key) => {
    const sheet = rememberedSheet(memory, key);
    return sheet && { last: sheet.now.merged, before: sheet.before?.merged ?? null };
  };
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function sealedId({ person, week }: Pick<SealedWeek, "person" | "week">): string {
  return idOf("sealed", person ?? "", isoDay(week));
}

function idOf(...parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(part)).join("/");
}
