import { markerOf } from "../model/marker.js";
import type { IntakeFile } from "../model/rolledUp.js";
import type { Workbook } from "../model/workbook.js";
import { readBook, type ReadBook } from "../read/readBook.js";
import type { ReadRequest } from "../read/readInputs.js";
import { refusedBy, type MailedFile, type RollUpHosts } from "./mailedFile.js";
import type { Following } from "./runSteps.js";

/** The most files that are read at once [A]. */
export const MOST_FILES = 500;

/** What was read, and the files that were not, with the reason. */
export interface OpenedBooks {
  readonly books: readonly ReadBook[];
  readonly others: readonly IntakeFile[];
}

/**
 * Reads files in the order of their names, the shortest first (周报.xlsx before its twin 周报 (1).xlsx), so that the order they came in tells nothing.
 *
 * One that cannot be read stops none of the others.
 */
export async function openBooks(files: readonly MailedFile[], hosts: RollUpHosts, request: Omit<ReadRequest, "watch">, { signal, progress }: Following): Promise<OpenedBooks> {
  const sorted = [...files].sort(({ name: a }, { name: b }) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0));
  const books: ReadBook[] = [];
  const others: IntakeFile[] = [];
  const seen = new Map<string, string>();
  const often = new Set(sorted.flatMap(({ name }, nth) => (sorted[nth - 1]?.name === name ? [name] : [])));
  for (const [nth, file] of sorted.slice(0, MOST_FILES).entries()) {
    signal?.throwIfAborted();
    progress?.("reading", nth, Math.min(sorted.length, MOST_FILES));
    try {
      const bytes = await file.read();
      const digest = await digestOf(bytes);
      const name = often.has(file.name) ? `${file.name} (${digest.slice(0, 6)})` : file.name;
      const twin = seen.get(digest);
      if (twin !== undefined) {
        others.push({ ...unread(name), state: "twin", say: { say: "note-twin", with: { other: twin, digest: digest.slice(0, 8) } } });
        continue;
      }
      const workbook = await hosts.open(bytes, name).read();
      // Only now: the twin of a file that cannot be read is refused too, and not told as counted once.
      seen.set(digest, name);
      if (isTeam(workbook)) others.push({ ...unread(name), state: "team" });
      else books.push(readBook({ ...workbook, fileName: name }, request));
    } catch (error) {
      others.push({ ...unread(file.name), state: "refused", ...refusedBy(error) });
    }
  }
  return { books, others: [...others, ...sorted.slice(MOST_FILES).map(({ name }): IntakeFile => ({ ...unread(name), state: "over" }))] };
}

/** Whether a workbook is a team's that an earlier roll-up made. */
export function isTeam({ sheets }: Workbook): boolean {
  return sheets.some((sheet) => markerOf(sheet)?.key.kind === "intake");
}

function unread(file: string): Omit<IntakeFile, "state"> {
  return { file, code: null, say: null, people: [], weeks: [], plans: 0, log: 0, others: 0, hidden: 0, version: null, shape: null, missing: [], headings: [], overlaps: [], left: [], problems: [] };
}

/** The SHA-256 of a file, in hex. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
