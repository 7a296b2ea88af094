import { choosePeople } from "../facts/choosePeople.js";
import type { Inputs } from "../model/inputs.js";

/** Whose review a workbook asks for when nobody says: the one person there is, else null for the team. */
export function defaultPerson(inputs: Inputs): string | null {
  const [first, ...others] = choosePeople(inputs);
  return first !== undefined && others.length === 0 ? first : null;
}
