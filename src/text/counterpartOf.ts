import { noneWord } from "./noneWord.js";
import { readCounterpart, type CounterpartReading } from "./readCounterpart.js";

/**
 * Gives whom a day's cell pair meets: what the action names, else (where it names no party) what the result names.
 *
 * @example counterpartOf("拜访", "客户满意") //=> { counterpart: "client", external: true, phrase: "客户" }
 */
export function counterpartOf(action: string, result: string): CounterpartReading | undefined {
  const named = readCounterpart(action);
  if (named === undefined || named.counterpart !== "other" || noneWord(result)) return named;
  const told = readCounterpart(result);
  return told?.external === true && told.counterpart !== "other" ? told : named;
}
