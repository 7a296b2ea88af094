/** What rules are called in the languages people write, by the rules' ids. */
export type RuleTitles = ReadonlyMap<string, readonly string[]>;
