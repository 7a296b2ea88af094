import { planWrites, type Plan } from "../merge/planWrites.js";
import { markerOf } from "../model/marker.js";
import type { DrawnState, Memory, RememberedSheet } from "../model/memory.js";
import type { Workbook } from "../model/workbook.js";
import { keptSection } from "../report/keptSection.js";
import type { Telling } from "./drawAll.js";
import { rememberedIn } from "./memory/memoryRecords.js";
import { nextMemory } from "./memory/nextMemory.js";

/** What undoes or completes a run: the sheets to write, those to take out, and what is remembered then. */
export interface Redrawn {
  readonly plan: Plan;
  /** Sheets that the run made, by their present names. */
  readonly removes: readonly string[];
  readonly memory: Memory;
}

/**
 * Takes the last run back: each sheet that it wrote is drawn as the run before it had, each that it made is taken out.
 *
 * What people have typed on them, before that run or since, stays. Taking back a taking back brings the run again.
 */
export function takenBack(workbook: Workbook, memory: Memory, telling: Telling): Redrawn {
  const last = memory.sheets.filter(({ run }) => run === memory.run);
  const made = last.filter((sheet) => sheet.made);
  const { plan, next } = redrawn(workbook, memory, last.flatMap(({ before, made: isNew }) => (before && !isNew ? [before] : [])), telling);
  const gone = (sheet: RememberedSheet): boolean => made.some(({ key }) => isSame(key, sheet.key));
  const removes = workbook.sheets.flatMap((sheet) => {
    const key = markerOf(sheet)?.key;
    return key && made.some((one) => isSame(one.key, key)) ? [sheet.name] : [];
  });
  const sealed = next.sealed.filter(({ drawing }) => !made.some(({ key }) => drawing.key !== null && isSame(key, drawing.key)));
  const run = removes.length > 0 && next.run === memory.run ? memory.run + 1 : next.run;
  return { plan, removes, memory: { ...next, run, sealed, sheets: next.sheets.filter((sheet) => !gone(sheet)) } };
}

/** Completes a run that stopped half-way: what it was to draw stands in the memory, which is written first. */
export function completed(workbook: Workbook, memory: Memory, telling: Telling): Redrawn {
  const half = workbook.sheets.flatMap((sheet) => {
    const marker = markerOf(sheet);
    return marker?.state === "writing" ? memory.sheets.filter(({ key }) => isSame(key, marker.key)).map(({ now }) => now) : [];
  });
  const { plan, next } = redrawn(workbook, memory, half, telling);
  return { plan, removes: [], memory: next };
}

function redrawn(workbook: Workbook, memory: Memory, states: readonly DrawnState[], { words, version }: Telling): { readonly plan: Plan; readonly next: Memory } {
  const drawings = states.map(({ merged, ours }) => ours ?? merged);
  const { dateSystem } = workbook;
  const plan = planWrites(workbook, drawings, version, rememberedIn(memory), keptSection(words, { dateSystem }));
  return { plan, next: nextMemory(memory, plan, drawings) };
}

function isSame(one: RememberedSheet["key"], other: RememberedSheet["key"]): boolean {
  return one.kind === other.kind && one.subject === other.subject;
}
