import type { Correction } from "../model/correction.js";
import type { Entry } from "../model/entry.js";
import type { Workbook } from "../model/workbook.js";
import { correctionEntries } from "../run/correctionEntries.js";
import type { Language } from "../words/language.js";
import { loadWords } from "../words/load.js";
import type { Now } from "./tasks.js";

/** What a correction types into a workbook. */
export async function correctionOf(workbook: Workbook, correction: Correction, language: Language, { today }: Now): Promise<readonly Entry[]> {
  return correctionEntries(workbook, correction, { today, words: await loadWords(language) });
}
