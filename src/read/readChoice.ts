import type { ColumnSpec } from "../model/columns/spec.js";
import type { CellValue } from "../model/workbook.js";
import { noneWord } from "../text/noneWord.js";
import { blank } from "./blank.js";
import { Fault, type CellReading } from "./fault.js";
import { plain, withoutRemarks } from "./plain.js";

/**
 * A reader of one drop-down column: the allowed values, their English twins and further words for them; the standard value comes out.
 *
 * Spaces, case, remarks in brackets and a leading sign (√ 完成) do not count. An unknown word is listed with what is allowed.
 */
export function choiceReader(column: ColumnSpec): (value: CellValue) => CellReading<string> {
  const known = new Map<string, string>();
  const learn = (word: string, value: string): void => {
    for (const key of [keyOf(word), keyOf(withoutRemarks(plain(word)))]) if (!known.has(key)) known.set(key, value);
  };
  column.values?.forEach((value, nth) => {
    learn(value, value);
    const twin = column.valuesEn?.[nth];
    if (twin !== undefined) learn(twin, value);
  });
  for (const [word, value] of Object.entries(column.valueAliases ?? {})) learn(word, value);
  const allowed = (column.values ?? []).join("、");
  return (value) => {
    if (value === null || blank(value)) return undefined;
    const text = plain(typeof value === "string" ? value : String(value));
    const found = known.get(keyOf(text)) ?? known.get(keyOf(withoutRemarks(text)));
    if (found !== undefined) return found;
    return noneWord(text) ? undefined : new Fault("choice-unknown", { text, allowed });
  };
}

function keyOf(word: string): string {
  const bare = plain(word).toLowerCase().replace(/\s/gu, "");
  return bare.replace(/^[^\p{L}\p{N}]+(?=.)/u, "");
}
