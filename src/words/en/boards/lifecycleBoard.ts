/** The life-cycle table (000-32). */
export const lifecycleBoard = {
  "lifecycle-sheet": "Client life cycle",
  "lifecycle-subtitle": "As of {today} · {n} clients · {stalled} stalled",
  "lifecycle-nothing": "No clients on record.",
  "lifecycle-since": "Since",
  "lifecycle-limit": "Limit (days)",
  "lifecycle-state": "State",
  "lifecycle-stalled": "△ stalled",
  "lifecycle-moving": "√ moving",
  "lifecycle-unknown": "？ not filled in",
  "lifecycle-actions": "Actions of the stage",
  "lifecycle-wanted": "Output wanted",
  "lifecycle-output": "Output there",
  "lifecycle-no-output": "？ not filled in",
} as const;
