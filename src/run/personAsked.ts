import { choosePeople } from "../facts/choosePeople.js";
import { personNames } from "../facts/personName.js";
import { CannotReview } from "../model/finding.js";
import type { Inputs } from "../model/inputs.js";
import { defaultPerson } from "./defaultPerson.js";

/**
 * Whose review is meant: the person asked for under the name the workbook knows, null for the team, the default where nobody was named.
 *
 * Throws `CannotReview` for a name that no row, 人员 or 设置 has: an empty review would look like a week without work.
 */
export function personAsked(inputs: Inputs, asked: string | null | undefined): string | null {
  if (asked === undefined) return defaultPerson(inputs);
  if (asked === null) return null;
  const people = choosePeople(inputs);
  const wanted = asked.normalize("NFKC").replace(/\s/gu, "");
  const [name = asked] = personNames([people.find((one) => one.replace(/\s/gu, "") === wanted) ?? asked], inputs.settings);
  if (people.includes(name)) return name;
  throw new CannotReview("unknown-person", { say: "unknown-person", with: { name: asked, people: people.join("、") } });
}
