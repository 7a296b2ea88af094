/** Every remark that reading can make; `words/` has one sentence for each. */
export const READ_CODES = [
  "cell-error",
  "day-unreadable",
  "day-ambiguous",
  "day-missing",
  "day-range",
  "weekday-differs",
  "weekday-week",
  "percent-unreadable",
  "percent-one",
  "percent-small",
  "number-unreadable",
  "number-range",
  "choice-unknown",
  "yes-no-unknown",
  "heading-twice",
  "sheet-incomplete",
  "sheet-empty",
  "sheet-several",
  "sheet-by-headings",
  "sheets-joined",
  "rows-twice",
  "layout-days",
  "layout-tasks",
  "layout-unread",
  "week-from-name",
  "owner-from-name",
  "task-missing",
  "log-day-missing",
  "name-missing",
  "need-missing",
  "row-incomplete",
  "client-twice",
  "alias-twice",
  "setting-unknown",
  "setting-unreadable",
  "and-more",
] as const;
/** One of `READ_CODES`. */
export type ReadCode = (typeof READ_CODES)[number];

/** What stops a run (ruling 32). */
export const STOP_CODES = ["no-sheets", "missing-heading", "layout-unclear", "kind-unclear", "prose-report"] as const;
