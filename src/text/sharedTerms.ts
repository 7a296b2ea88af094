import { sharedOf, type SharedTerms } from "./sharedOf.js";
import { termsOf } from "./termsOf.js";

/**
 * Gives the terms that a planned task and a log row both name; whoever holds one text against many prepares each once with `termsOf`.
 *
 * @example sharedTerms("出差外地，对接补充协议", "出差外地，会见投资方") //=> { strong: [], weak: ["出差外地"] }
 */
export function sharedTerms(a: string, b: string): SharedTerms {
  return sharedOf(termsOf(a), termsOf(b));
}
