import { PEOPLE } from "../model/columns/index.js";
import type { FieldOf, Person } from "../model/nouns.js";
import type { ReadingContext } from "./columnReader.js";
import { GapCount } from "./gapCount.js";
import { readPeople as namesOf } from "./readNames.js";
import type { ReadSheet } from "./plans.js";
import type { Problems } from "./problems.js";
import { readTable, type FoundSheet } from "./readTable.js";

/** 人员: one member of the team a row; an inner space of a name does not count. */
export function readPeopleSheet(found: FoundSheet, context: ReadingContext, problems: Problems): ReadSheet<Person, FieldOf<typeof PEOPLE>> {
  const gaps = new GapCount(found, ["name"]);
  const take = (fields: Readonly<Record<string, unknown>>, row: number): readonly Person[] => {
    gaps.row((field) => fields[field] !== undefined, row);
    const { name } = fields;
    if (typeof name !== "string") return [];
    (fields as Record<string, unknown>)["name"] = namesOf(name, context.people, context.aliases)?.join("") ?? name;
    return [fields as unknown as Person];
  };
  const shape = { key: "name", counted: ["name"], rename: {}, take };
  return { table: readTable<Person, FieldOf<typeof PEOPLE>>(PEOPLE, found, context, problems, shape), gaps: gaps.list() };
}
