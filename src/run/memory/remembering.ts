import type { Memory } from "../../model/memory.js";
import type { Workbook } from "../../model/workbook.js";
import type { WritePlan } from "../../model/writePlan.js";
import type { Judged, Telling } from "../drawAll.js";
import { memoryWords, planMemory, readMemory } from "./memorySheet.js";

/** Judges and draws with what the workbook remembers, and plans that it remembers this run too. */
export async function remembering(workbook: Workbook, draw: (memory: Memory) => Judged, telling: Telling): Promise<Judged> {
  const memory = await readMemory(workbook);
  const judged = draw(memory);
  const writes = await withMemory(workbook, judged.plan.writes, { before: memory, after: judged.memory }, telling);
  return { ...judged, plan: { ...judged.plan, writes } };
}

/**
 * Plans with the memory's own in front of them: what is to be drawn and what stood before is kept first, so that a run that stops
 * half-way can be completed or taken back.
 */
export async function withMemory(
  workbook: Workbook,
  writes: readonly WritePlan[],
  { before, after }: { readonly before: Memory; readonly after: Memory },
  { words, version }: Telling,
): Promise<readonly WritePlan[]> {
  if (after === before) return writes;
  const plan = await planMemory(workbook, after, memoryWords(words), version);
  return plan ? [plan, ...writes] : writes;
}
