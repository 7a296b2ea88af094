/** The board of relation metrics (002-07). */
export const relationsBoard = {
  "relations-sheet": "Relation metrics",
  "relations-subtitle": "As of {today} · {n} assessed · 1–5 each, 30 in all",
  "relations-charts": "Radars, falling ones first",
  "relations-latest": "Latest assessment",
  "relations-earlier": "Assessment before",
  "relations-acceptance": "Acceptance",
  "relations-attendance": "Attendance",
  "relations-information": "Information",
  "relations-guidance": "Guidance",
  "relations-projectSupport": "Project support",
  "relations-preference": "Preference",
  "relations-total": "Total",
  "relations-change": "Change",
  "relations-entered": "{n}/6",
  "relations-note": "A total is given only where all six are filled in; the change is against the total before. Source: the sheet Scores.",
} as const;
