/** What the rules on problems, service times, key persons and milestones are called, why they matter, and what they say. */
export const serviceRules = {} as const;
