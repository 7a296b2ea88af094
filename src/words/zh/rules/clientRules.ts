/** What the rules on clients, tiers and health are called, why they matter, and what they say. */
export const clientRules = {} as const;
