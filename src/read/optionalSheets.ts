import { CONTACTS, HISTORY, MILESTONES, NODES, PAUSES, SCORES, STAGE_LOG, TICKETS } from "../model/columns/index.js";
import type { SheetSpec } from "../model/columns/spec.js";
import type { Gap } from "../model/finding.js";
import type { OptionalSheets } from "../model/inputs.js";
import type { Sheet } from "../model/workbook.js";
import type { ReadingContext } from "./columnReader.js";
import { readContacts } from "./contacts.js";
import type { SheetSearch } from "./findSheet.js";
import { readHistory } from "./history.js";
import { readMilestones } from "./milestones.js";
import { readNodes } from "./nodes.js";
import { readPauses } from "./pauses.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import type { FoundSheet } from "./readTable.js";
import { prefer } from "./requiredHeadings.js";
import { readScores } from "./scores.js";
import { readStageLog } from "./stageLog.js";
import { readTickets } from "./tickets.js";

/** What the optional sheets gave. */
export interface OptionalRead {
  readonly sheets: OptionalSheets;
  readonly gaps: readonly Gap[];
  /** The sheets of people that were read; our own history is none of them. */
  readonly used: readonly Sheet[];
}

type Reader<Row, Field extends string> = (found: FoundSheet, context: ReadingContext, problems: Problems) => ReadSheet<Row, Field>;

/** Reads the sheets that open further parts of a review: nodes, key persons, scores, stages, problems, milestones, pauses and our own history. */
export function readOptional(search: (spec: SheetSpec) => SheetSearch, context: ReadingContext, problems: Problems): OptionalRead {
  const gaps: Gap[] = [];
  const used: Sheet[] = [];
  const read = <Row extends object, Field extends string>(spec: SheetSpec, reader: Reader<Row, Field>): ReadSheet<Row, Field>["table"] | null => {
    const found = prefer(spec, search(spec), problems);
    if (!found) return null;
    const sheet = reader(found, context, problems);
    gaps.push(...sheet.gaps);
    if (spec !== HISTORY) used.push(found.sheet);
    return sheet.table;
  };
  const sheets: OptionalSheets = {
    nodes: read(NODES, readNodes),
    contacts: read(CONTACTS, readContacts),
    scores: read(SCORES, readScores),
    stageLog: read(STAGE_LOG, readStageLog),
    tickets: read(TICKETS, readTickets),
    milestones: read(MILESTONES, readMilestones),
    pauses: read(PAUSES, readPauses),
    history: read(HISTORY, readHistory),
  };
  return { sheets, gaps, used };
}
