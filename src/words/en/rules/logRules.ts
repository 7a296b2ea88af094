/** What the rules on what the log says are called, why they matter, and what they say. */
export const logRules = {} as const;
