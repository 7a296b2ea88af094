import type { Host } from "../hosts/host.js";
import type { Sentence } from "../model/finding.js";

/** A workbook that came by mail, not opened yet. */
export interface MailedFile {
  /** Its name as people see it; two files of one name are told apart by the run. */
  readonly name: string;
  /** Its bytes; throws what has a code and a sentence where it changed or vanished since it was listed. */
  readonly read: () => Promise<Uint8Array>;
}

/** What a roll-up reads workbooks with, and what it makes one in; a file is opened within its limits and never changed. */
export interface RollUpHosts {
  readonly open: (bytes: Uint8Array, name: string) => Pick<Host, "read">;
  /** A workbook without a sheet. */
  readonly fresh: () => Pick<Host, "read" | "write">;
}

/** Why a file was not read: the code and the sentence of whatever was thrown. */
export interface Refused {
  readonly code: string;
  readonly say: Sentence;
}

/** The code and sentence of a thrown failure, by its shape: each room has failures of its own. Throws what has none. */
export function refusedBy(error: unknown): Refused {
  if (typeof error === "object" && error !== null && "code" in error && "say" in error && typeof error.code === "string") return { code: error.code, say: error.say as Sentence };
  throw error;
}
