import type { Inputs } from "../model/inputs.js";
import { personNames } from "./personName.js";

/** Everybody a review can be made of: as 人员 lists them, then 设置, then whoever the rows name, in order of first appearance. */
export function choosePeople(inputs: Inputs): readonly string[] {
  const names = new Set<string>();
  for (const { name } of inputs.people?.rows ?? []) names.add(name);
  for (const name of inputs.settings.people) names.add(name);
  for (const row of inputs.plans?.rows ?? []) for (const owner of row.owners) names.add(owner);
  for (const row of inputs.log?.rows ?? []) for (const owner of row.owners) names.add(owner);
  return personNames([...names], inputs.settings);
}
