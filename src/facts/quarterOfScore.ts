import type { Day } from "../model/day.js";
import { quarterAt, quarterOf, type Quarter } from "./quarterOf.js";

const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/**
 * The quarter a score is for: as its column 季度 says with a year, else that of its day.
 *
 * @example quarterOfScore({ quarter: "2025年第三季度", day }).quarter //=> 3
 */
export function quarterOfScore({ quarter, day }: { readonly quarter?: string; readonly day: Day }): Quarter {
  const typed = /^(\d{4})\s*年?\s*[-/]?\s*(?:Q\s*([1-4])|第?\s*([1-4一二三四])\s*季度?)$/iu.exec((quarter ?? "").normalize("NFKC").trim());
  const number = NUMBERS[typed?.[2] ?? typed?.[3] ?? ""];
  return typed?.[1] === undefined || number === undefined ? quarterOf(day) : quarterAt(Number(typed[1]) * 4 + number - 1);
}
