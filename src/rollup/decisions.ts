/** What a manager decides on a row of the team's workbook, by sheet: it is put on the row again when the person's workbook brings it anew. */
export const DECIDED: Readonly<Record<string, readonly string[]>> = {
  plans: ["verdict", "verdictReason", "evidence"],
  log: ["task"],
  coordination: ["state", "answered", "solved", "department", "responsible"],
};

/** The fields that are decided on a sheet. */
export function decidedOn(kind: string): readonly string[] {
  return DECIDED[kind] ?? [];
}
