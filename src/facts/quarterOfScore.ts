import type { Score } from "../model/nouns.js";
import { quarterAt, quarterOf, type Quarter } from "./quarterOf.js";

const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/**
 * The quarter a score is for: as its column 季度 says with a year (2025Q3, 2025年第三季度), else that of its day.
 */
export function quarterOfScore({ quarter, day }: Pick<Score, "quarter" | "day">): Quarter {
  const typed = /(\d{4})\D{0,3}?(?:Q|第)?\s*([1-4一二三四])(?:\s*季度?)?$/iu.exec((quarter ?? "").normalize("NFKC").trim());
  const number = NUMBERS[typed?.[2] ?? ""];
  return typed?.[1] === undefined || number === undefined ? quarterOf(day) : quarterAt(Number(typed[1]) * 4 + number - 1);
}
