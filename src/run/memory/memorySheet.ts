import { freeName } from "../../merge/freeName.js";
import type { Drawing, DrawnCell, DrawnRow } from "../../model/drawing.js";
import { markerOf } from "../../model/marker.js";
import type { Memory } from "../../model/memory.js";
import type { Area, Sheet, Workbook } from "../../model/workbook.js";
import { creating, type Stand, type WritePlan } from "../../model/writePlan.js";
import { speaker, type Words } from "../../words/words.js";
import { memoryOf, recordsOf, type MemoryRecord } from "./memoryRecords.js";
import { packText, unpackText } from "./packText.js";

/** How many letters of a packed record stand in one cell; Excel keeps 32,767. */
const PIECE = 30_000;
const HEIGHT = 15;
const NOTE = "note";
const ID_WIDTH = 40;
const PIECE_WIDTH = 12;
/** What is printed: one cell far from all others. Programs that print very hidden sheets (LibreOffice) then print nothing of this one. */
const NOTHING_PRINTED: Area = { top: 0, left: 999, bottom: 0, right: 999 };

/** How the memory sheet is called, and the one sentence on it for whoever unhides it. */
export interface MemoryWords {
  readonly name: string;
  readonly note: string;
}

/** What the workbook remembers; records that were damaged are left out. */
export async function readMemory(workbook: Workbook): Promise<Memory> {
  const sheet = memorySheetOf(workbook);
  if (!sheet) return memoryOf([]);
  const texts = textsOf(sheet).slice(1);
  const records = await Promise.all(
    texts.map(async ([id = "", ...pieces]): Promise<MemoryRecord> => ({ id, json: (await unpackText(pieces.join(""))) ?? "" })),
  );
  return memoryOf(records);
}

/**
 * The plan that makes the workbook remember this; null where it does already.
 *
 * Only rows whose record changed are written, so that a workbook of many sealed weeks costs no more than one of none.
 */
export async function planMemory(workbook: Workbook, memory: Memory, words: MemoryWords, version: string): Promise<WritePlan | null> {
  const texts = await textsToKeep(memory, words);
  const drawing = drawingOf(texts, words.name);
  const sheet = memorySheetOf(workbook);
  if (!sheet) return creating(drawing, version, freeName(words.name, workbook.sheets.map(({ name }) => name)));
  const present = textsOf(sheet);
  if (JSON.stringify(present) === JSON.stringify(texts)) return null;
  const last = drawingOf(present, words.name);
  const now = new Map(last.rows.map(({ id }, row) => [id, row]));
  const stand = (place: number | undefined): Stand | null => (place === undefined ? null : { last: place, now: place });
  const rows = drawing.rows.map(({ id }) => stand(now.get(id)));
  const columns = drawing.columns.map((_, column) => stand(column < last.columns.length ? column : undefined));
  return { drawing, sheet: sheet.name, act: "redraw", version, over: { last, rows, columns } };
}

/** The memory as a sheet of a workbook that is made anew. */
export async function memoryDrawing(memory: Memory, words: MemoryWords): Promise<Drawing> {
  return drawingOf(await textsToKeep(memory, words), words.name);
}

/** What the memory sheet is called and says in a language. */
export function memoryWords(words: Words): MemoryWords {
  const say = speaker(words, "report");
  return { name: say("sheet-memory"), note: say("memory-note") };
}

async function textsToKeep(memory: Memory, { note }: MemoryWords): Promise<readonly (readonly string[])[]> {
  return [[note], ...(await Promise.all(recordsOf(memory).map(packed)))];
}

async function packed({ id, json }: MemoryRecord): Promise<readonly string[]> {
  const letters = await packText(json);
  const pieces = Array.from({ length: Math.ceil(letters.length / PIECE) }, (_, at) => letters.slice(at * PIECE, (at + 1) * PIECE));
  return [id, ...pieces];
}

function memorySheetOf({ sheets }: Workbook): Sheet | undefined {
  return sheets.find((sheet) => markerOf(sheet)?.key.kind === "memory");
}

/** The texts of the sheet without our marker and without what is blank at the end of a row. */
function textsOf({ rows, marker }: Sheet): readonly (readonly string[])[] {
  return rows.map((cells, row) => {
    const texts = cells.map((value, column) => (typeof value !== "string" || (marker?.row === row && marker.column === column) ? "" : value));
    while (texts.at(-1) === "") texts.pop();
    return texts;
  });
}

function drawingOf(texts: readonly (readonly string[])[], name: string): Drawing {
  const width = Math.max(...texts.map((row) => row.length));
  return {
    key: { kind: "memory", subject: "" },
    name,
    hidden: true,
    columns: Array.from({ length: width }, (_, column) => ({ width: column === 0 ? ID_WIDTH : PIECE_WIDTH })),
    rows: texts.map((row, at): DrawnRow => ({ id: at === 0 ? NOTE : (row[0] ?? ""), height: HEIGHT, cells: row.map((value): DrawnCell => ({ value, role: "spacer", format: "text" })) })),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    table: null,
    validations: [],
    toneRules: [],
    charts: [],
    print: { orientation: "portrait", titleRows: null, footer: { left: "", center: "", right: "" }, area: NOTHING_PRINTED },
    tab: "none",
    week: "",
  };
}

