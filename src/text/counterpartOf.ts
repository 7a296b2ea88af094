import { readCounterpart, type CounterpartReading } from "./readCounterpart.js";

/**
 * Gives whom a day's cell pair meets: what the action names, else what the result names.
 *
 * @example counterpartOf("拜访", "客户满意") //=> { counterpart: "client", external: true, phrase: "客户" }
 */
export function counterpartOf(action: string, result: string): CounterpartReading | undefined {
  return readCounterpart(action) ?? readCounterpart(result);
}
