/** When to ignore a rule on problems, key persons and milestones, and what it cannot know. */
export const serviceLimits = {
  "milestone-behind.ignore": "When the target has been changed and the sheet still holds the old one.",
  "milestone-behind.limits": "Compares percentages alone; what is not due is not behind, and without a date the figures of today are compared.",
  "milestone-incomplete.ignore": "For milestones that are still being worked out.",
  "milestone-incomplete.limits": "Sees whether a cell holds anything, not whether it is precise; columns the sheet lacks do not count.",
  "ticket-late.ignore": "When it is solved and the time is not entered yet; enter it.",
  "ticket-late.limits": "Knows the column of the solution time alone; without a time of day the shortest possible span counts.",
  "ticket-unanswered.ignore": "When it was answered by telephone and not entered.",
  "ticket-unanswered.limits": "Times strategic clients alone; nights and days off are not taken out.",
  "role-not-covered.ignore": "When the matter does not pass that level.",
  "role-not-covered.limits": "Sees who is on record, not who was met; internal, never in the copy that goes up.",
  "stuck-in-chain.ignore": "When the support figures are old; renew them.",
  "stuck-in-chain.limits": "Compares the support on record; people without a figure do not count; internal.",
  "new-in-chain.ignore": "When people who were there before are only entered now.",
  "new-in-chain.limits": "Counts by the calendar quarter of the day of joining.",
  "key-person-changed.ignore": "Posts that have nothing to do with the matter.",
  "key-person-changed.limits": "Sees the day of the change alone; no reason is kept.",
} as const;
