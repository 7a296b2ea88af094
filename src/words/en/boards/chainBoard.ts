/** The board of decision chains (001-14, 004-29). */
export const chainBoard = {
  "chain-sheet": "Decision chains",
  "chain-subtitle": "As of {today} · {n} clients · internal, never in the copy that goes up; support −2 to +2, closeness 1 to 5",
  "chain-nothing": "No key persons on record.",
  "chain-length": "People",
  "chain-support": "Support, {role}",
  "chain-uncovered": "Roles not on record",
  "chain-met": "Leaders met lately",
  "chain-joined": "New this quarter",
  "chain-changed": "Changed lately",
  "chain-closeness": "Closeness",
  "chain-remark": "Remark",
  "chain-desk": "△ stuck at the desk",
  "chain-leaders": "△ no leader yet",
  "chain-clear": "－",
  "chain-nobody": "－",
} as const;
