/** What the rules on projects, nodes and payments are called, why they matter, and what they say. */
export const projectRules = {} as const;
