/** What the rules on problems, service times, key persons and milestones are called, why they matter, and what they say. */
export const serviceRules = {
  "milestone-behind.title": "Milestone behind its target",
  "milestone-behind.why": "How far a due milestone is behind its target decides who handles it.",
  "milestone-behind.behind": "Milestone \"{name}\": actual {actual}%, target {target}%, {behind} points behind (over {limit}); what is the next step?",
  "milestone-behind.unmeasured": "Milestone \"{name}\" has no target or no actual figure, so its progress cannot be told",
  "milestone-behind.ignore": "When the target has been changed and the sheet still holds the old one.",
  "milestone-behind.limits": "Compares percentages alone; what is not due is not behind, and without a date the figures of today are compared.",
  "milestone-incomplete.title": "Milestone with missing fields",
  "milestone-incomplete.why": "Without one of responsible, due day, acceptance and resources nobody can say who, when and how it is done.",
  "milestone-incomplete.missing": "Milestone \"{name}\" has {n} of 4 fields filled in",
  "milestone-incomplete.ignore": "For milestones that are still being worked out.",
  "milestone-incomplete.limits": "Sees whether a cell holds anything, not whether it is precise; columns the sheet lacks do not count.",
} as const;
