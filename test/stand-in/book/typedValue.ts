import type { CellValue } from "../../../src/model/workbook.js";

const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

/** What a cell takes from a value put into it, as typing does: formulas, numbers, dates and booleans are recognised. */
export interface Taken {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly quoted: boolean;
  /** The number format that Excel gives a recognised date, fraction or percentage; null leaves it. */
  readonly format: string | null;
}

/** Recognises what was put in. In a cell of format `@` only a leading apostrophe is special. */
export function typedValue(given: string | number | boolean, format: string, keepsApostrophe = false): Taken {
  const plain = (value: CellValue, as: string | null = null): Taken => ({ value, formula: null, quoted: false, format: as });
  if (typeof given !== "string") return plain(given);
  if (given === "") return plain(null);
  if (format === "@" && keepsApostrophe) return plain(given);
  if (given.startsWith("'")) return { value: given.slice(1), formula: null, quoted: true, format: null };
  if (format === "@") return plain(given);
  if (/^[=+\-@]/.test(given) && !isNumber(given) && given.length > 1) {
    return { value: null, formula: given.startsWith("=") ? given : `=${given}`, quoted: false, format: null };
  }
  if (isNumber(given)) return plain(Number(given.trim().replace(/%$/, "")) / (given.trim().endsWith("%") ? 100 : 1), given.trim().endsWith("%") ? "0%" : null);
  if (/^(true|false)$/i.test(given.trim())) return plain(given.trim().toLowerCase() === "true");
  if (ERRORS.includes(given)) return plain({ error: given });
  const date = /^(?:(\d{4})[-/])?(\d{1,2})[-/](\d{1,2})$/.exec(given.trim());
  if (date) {
    const serial = Date.UTC(Number(date[1] ?? 2026), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
    if (Number(date[2]) <= 12 && Number(date[3]) <= 31) return plain(serial, date[1] ? "m/d/yyyy" : "d-mmm");
  }
  return plain(given);
}

function isNumber(text: string): boolean {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?\s*$/i.test(text);
}
