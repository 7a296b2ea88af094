import type { LinkEnd, LinkOption } from "../model/link.js";
import type { Workbook } from "../model/workbook.js";
import { readInputs } from "../read/readInputs.js";
import { linkOptions } from "../run/linkOptions.js";
import type { Now } from "./tasks.js";

/** What a task or a log row of a workbook could be linked to. */
export async function linksOf(workbook: Workbook, end: LinkEnd, { today }: Now): Promise<readonly LinkOption[]> {
  const { clientNames, evidenceOf, slotReader } = await import(/* webpackChunkName: "judging" */ "../run/assess.js");
  const inputs = readInputs(workbook, { today });
  const names = clientNames(inputs);
  const slotsOf = slotReader(inputs.log, names, inputs.settings.phrases);
  return linkOptions(end, inputs, { slotsOf, evidenceOf: (item, entries) => evidenceOf(item, entries, slotsOf, names) });
}
