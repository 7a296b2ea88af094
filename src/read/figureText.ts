import { readNumber } from "./readNumber.js";

/**
 * The number before its unit; undefined where there is none.
 *
 * @example figureText("48小时") //=> 48
 * @example figureText("２０％") //=> 20
 */
export function figureText(text: string): number | undefined {
  const bare = text.normalize("NFKC").replace(/(?:个?小时|工作日|天|日|次|月|分钟?|%|％|点|h|days?|hours?)\s*$/iu, "");
  const read = readNumber(bare, "plain");
  return typeof read === "number" && Number.isFinite(read) ? read : undefined;
}
