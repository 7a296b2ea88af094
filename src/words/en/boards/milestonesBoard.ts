/** The milestone board (004-58, 004-59). */
export const milestonesBoard = {
  "milestones-sheet": "Milestone board",
  "milestones-subtitle": "As of {today} · {n} milestones · {behind} behind (target less actual: up to 10 points green, up to 20 yellow, above red; what is not due is not behind)",
  "milestones-nothing": "No milestones on record.",
  "milestones-dimension": "Area",
  "milestones-name": "Milestone",
  "milestones-responsible": "Responsible",
  "milestones-due": "Due",
  "milestones-standard": "Accepted when",
  "milestones-resources": "Resources",
  "milestones-fields": "Fields",
  "milestones-target": "Target",
  "milestones-actual": "Actual",
  "milestones-behind": "Behind",
  "milestones-upcoming": "－ not due",
} as const;
