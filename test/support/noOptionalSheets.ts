import type { OptionalSheets } from "../../src/model/inputs.js";

/** A workbook without any optional sheet. */
export const NO_OPTIONAL_SHEETS: OptionalSheets = {
  nodes: null,
  contacts: null,
  scores: null,
  stageLog: null,
  tickets: null,
  milestones: null,
  pauses: null,
  history: null,
};
