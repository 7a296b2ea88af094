import { saysSame } from "../../merge/saysSame.js";
import type { Plan } from "../../merge/planWrites.js";
import type { Drawing, SheetKey } from "../../model/drawing.js";
import type { DrawnState, Memory, RememberedSheet } from "../../model/memory.js";
import { rememberedSheet } from "./memoryRecords.js";

/**
 * What the workbook is to remember once a plan is written: of every sheet that is written its two states, of the others what is known already.
 *
 * `ours` are the drawings as they were before a person's edits were merged in. The same memory where the plan writes nothing.
 */
export function nextMemory(memory: Memory, { writes, drawn }: Pick<Plan, "writes" | "drawn">, ours: readonly Drawing[]): Memory {
  if (writes.length === 0) return memory;
  const run = memory.run + 1;
  const written = new Map(writes.map((write) => [write.sheet, write]));
  const sheets = drawn.flatMap(({ sheet, drawing }): readonly RememberedSheet[] => {
    const { key } = drawing;
    const write = written.get(sheet);
    if (!key || !write) return [];
    const own = ours.find((one) => isOf(one.key, key)) ?? drawing;
    return [{ key, run, now: stateOf(drawing, own), before: rememberedSheet(memory, key)?.now ?? null, made: write.act === "create" }];
  });
  const kept = memory.sheets.filter(({ key }) => !sheets.some((sheet) => isOf(sheet.key, key)));
  return { ...memory, run, sheets: [...kept, ...sheets] };
}

function stateOf(merged: Drawing, ours: Drawing): DrawnState {
  return { merged, ours: saysSame(merged, ours) ? null : ours };
}

function isOf(one: SheetKey | null, other: SheetKey): boolean {
  return one?.kind === other.kind && one.subject === other.subject;
}
