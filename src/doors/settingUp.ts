import { shiftWeek, weekOf } from "../model/week.js";
import type { Rehearsal } from "../model/rehearsal.js";
import type { PlannedSettings, SettingChange } from "../model/settingChange.js";
import type { Workbook } from "../model/workbook.js";
import { changedThresholds } from "../read/changedThresholds.js";
import { readInputs } from "../read/readInputs.js";
import type { TemplateRows } from "../report/template/rows.js";
import { rehearse } from "../run/rehearse.js";
import { planSettings } from "../run/settingChange.js";
import { standardSheets, type StandardSheets } from "../run/standardSheets.js";
import type { Language } from "../words/language.js";
import { loadWords } from "../words/load.js";
import type { Now } from "./tasks.js";

export { limitsInForce } from "../read/limitsInForce.js";
export { ownSettings } from "../read/ownSettings.js";
export { recognise } from "../read/recognise.js";

interface Asking {
  readonly language: Language;
  readonly now: Now;
}

/** The standard sheets that a workbook lacks; with `sample` the rows of the made-up team are loaded, its last week being the one before today's. */
export async function sheetsToMake(workbook: Workbook, { sample, language, version, now: { today } }: Asking & { readonly sample: boolean; readonly version: string }): Promise<StandardSheets> {
  const rows = async (): Promise<TemplateRows> => {
    const { teamBook } = await import(/* webpackChunkName: "sampleRows" */ "../samples/sampleBooks.js");
    return teamBook(shiftWeek(weekOf(today), -1).start).rows;
  };
  return standardSheets(workbook, { today, words: await loadWords(language), version, rows: sample ? await rows() : {} });
}

/** How a change of settings is written. */
export async function settingsToWrite(workbook: Workbook, { change, language, now: { today } }: Asking & { readonly change: SettingChange }): Promise<PlannedSettings> {
  return planSettings(workbook, change, { today, words: await loadWords(language) });
}

/** Past weeks that a changed threshold is tried on [A]: two months. */
const WEEKS = 8;

/** Which flags of past weeks a threshold would bring or take; `change` is `name=value`. */
export async function triedOn(workbook: Workbook, { person, change, now: { today } }: Pick<Asking, "now"> & { readonly person: string | null; readonly change: string }): Promise<Rehearsal> {
  const { review } = await import(/* webpackChunkName: "judging" */ "../run/assess.js");
  const inputs = readInputs(workbook, { today });
  return rehearse(inputs, { person, weeks: WEEKS, today }, changedThresholds([change], inputs.settings), review);
}
