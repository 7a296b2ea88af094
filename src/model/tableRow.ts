import type { TableField } from "./columns/coordinationTable.js";
import type { Day } from "./day.js";
import type { NeedRecord } from "./needRecord.js";
import type { Origin } from "./origin.js";

/** A row of our coordination table as it stands now, whatever we drew there. */
export interface TableRow {
  /** The cell of its words, else its first. */
  readonly origin: Origin;
  /** Null for a row that a person added, and for our row of a project without a need. */
  readonly number: number | null;
  /** What the row itself keeps of its need. */
  readonly record: NeedRecord | null;
  /** The project for which we drew the row. */
  readonly project: string | null;
  /** The cells as people see them, "" for a blank one; a field is absent where its column is gone. */
  readonly cells: Readonly<Partial<Record<TableField, string>>>;
  readonly due: Day | null;
  readonly decisionDay: Day | null;
}

/** Our coordination table as people left it. */
export interface CoordinationSheet {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
}

/** A line of ours under the words of a row begins so: it is no word of a person. */
export const REMARK_SIGN = "▸ ";
/** The record cell of a row that we drew for a project without an open need. */
export const PROJECT_KEY = "project:";
